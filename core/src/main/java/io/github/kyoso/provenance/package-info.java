/**
 * Where every value of a programme comes from, and the proof of it.
 *
 * <p>{@link io.github.kyoso.provenance.Provenance} is the door. An {@link io.github.kyoso.provenance.Origin} (出典) is
 * {@link io.github.kyoso.provenance.Quoted} from the source document, {@link io.github.kyoso.provenance.Derived} by a rule,
 * {@link io.github.kyoso.provenance.Cited} from elsewhere, or {@link io.github.kyoso.provenance.Editorial}, ours.
 *
 * <p>What is declared is one JSON document. Its {@code template} is the source document, line by line, with the values of the
 * programme in place of what they quote; so it holds no positions that an edit would shift, and writing the values into it
 * must give the source again. What stands in it beside values is layout.
 *
 * <pre>
 * {
 *   "source": {"name": "source.txt", "sha256": "…", "url": "https://harbour.example/programme"},
 *   "template": [
 *     "# {/title/ja}",
 *     "{/adopted~uuuu年M月}策定",
 *     "- {/items/0/number} {/items/0/title/ja&#64;0-3}**{/items/0/title/ja&#64;3-}**",
 *     "{/collaborations/[1-1]/item}\t{/collaborations/[1-1]/cell}\t{/collaborations/[1-1]/summary/ja}"
 *   ],
 *   "within": {"/items/0/emphasis/0": "/items/0/title/ja"},
 *   "derived": {"edition-of-month": ["/edition"]},
 *   "cited": [{"url": "https://harbour.example/", "seen": "the imprint", "how": "seen", "leaves": ["/publisher"]}],
 *   "editorial": [{"note": "our translation", "leaves": ["/title/en", "/items/0/title/en"]}]
 * }
 * </pre>
 *
 * <p>A record with an id or a code can be named by it, in brackets, so that what is declared of it stays true when another
 * record is put in before it; where a template names the records of a list so, it has to print them in their order. An index
 * is as good where the order of a list is to be proved. After an edit, reading tells what is not true any more: a leaf that
 * has no origin yet, one that is gone, a line of the source that nothing declares. Nothing has to be counted or shifted.
 *
 * <p>What is proved: that each quoted value is what the source prints, that nothing of the source is left out, and that every
 * value says where it comes from. What is not: that the source is right, that what was cited is still there, or that a
 * translation is a good one.
 */
@NullMarked
package io.github.kyoso.provenance;

import org.jspecify.annotations.NullMarked;
