/**
 * What changed between two programmes, such as two editions of one, or the bundled one and a version of one's own.
 *
 * <p>{@link io.github.kyoso.diff.ProgramDiff} is the door. It lists each {@link io.github.kyoso.diff.Change} with its
 * {@link io.github.kyoso.diff.ChangeKind} and a pointer. What is compared are the documents that
 * {@link io.github.kyoso.json.ProgramJson} writes, so that nothing changed exactly if they are the same bytes.
 *
 * <p>A pointer names what stands in a list by its key in brackets, for an index changes whenever a record is put in before it. A
 * provenance may name records so that have an id or a code; here, items, mentions and values have keys too:
 *
 * <pre>
 * /title/ja                                        a fact of the programme
 * /partners/[jvoad]                                a record by its id, an item by its number, a place by its code
 * /partners/[jvoad]/name/ja                        a fact of a record
 * /partners/[jvoad]/aliases/[JVOAD]                a value in a list, by itself; there ~0 is ~ and ~1 is /
 * /collaborations/[8-1]/partners/[jvoad]/printed   a fact of a mention, by its partner
 * /collaborations/[8-1]/partners/[jvoad](2)        the second of that key, of which the first is [jvoad]
 * /preamble/0                                      a text that has no key, by its index
 * </pre>
 *
 * <p>Any two programmes can be compared, also those in which a validator finds errors: what two lists end with
 * alike is the same, and of other records with the same key, the first is compared with the first, the second with the second.
 * A record whose id changed is another record: one was removed and one was added.
 *
 * <p>All of it is immutable and can be used by several threads.
 */
@NullMarked
package io.github.kyoso.diff;

import org.jspecify.annotations.NullMarked;
