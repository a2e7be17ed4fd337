/**
 * Reading and writing a programme as JSON, version 1.
 *
 * <p>{@link io.github.kyoso.json.ProgramJson} is the door: it reads strictly, within
 * {@linkplain io.github.kyoso.json.ReadLimits limits}, and answers what is wrong with one
 * {@link io.github.kyoso.json.ProgramFormatException}; it writes canonically. Behind it, {@code Shapes} is the table of
 * every noun and property, in canonical order, from which both directions work.
 *
 * <p>The document is one object. Properties in brackets may be absent, and are left out rather than null or, for lists,
 * empty; what each of them means is said by the noun of the same name.
 *
 * <pre>
 * programme      id, edition, title, [form], publisher, adopted, [partnersAsOf], [published], [preamble: texts],
 *                [principles], [thrusts], items, partners, collaborations, [initiatives], [places]
 * text           ja, [kana], [en]
 * principle      id, name: text
 * thrust         id, name: text, items: numbers in printed order
 * item           number, title: text, [emphasis: words], [keywords: words]
 * organization   type: "organization", id, kind, name: text, [officialName], [aliases: words], [parent: id],
 *                [members: ids], [secretariat: id], [place: code], [homepage], [corporateNumber], [established],
 *                [successor: id]
 * group          type: "group", id, kind, name: text
 * collaboration  id, item: number, cell, partners: mentions, summary: text, [initiatives: ids]
 * mention        partner: id, printed, role, [examples: ids]
 * initiative     id, kind, name: text, [officialName], [parties: ids], [date], [homepage]
 * place          code, name: text
 * </pre>
 *
 * <p>Numbers of items are JSON numbers; everything else is a text: ids of {@code [a-z0-9-]}, kinds and roles by their
 * codes, dates as {@code 2021}, {@code 2021-11} or {@code 2021-11-16}, codes with their leading zeros.
 *
 * <p>The same is said to other tools by a JSON Schema, 2020-12 in {@code META-INF/kyoso/schema/program-1.json} and draft-07
 * beside it in {@code program-1.draft-07.json}, with the constraints on the nouns and their words in Japanese and English.
 * What it refuses is refused here and by the constraints. It lets pass what it cannot say or does not see: a wrong check
 * digit; a property given twice; a whole number written as {@code 3.0} or {@code 3e0}; a text whose characters take two
 * UTF-16 units each and are more than 5,000; half of a surrogate pair; a text of nothing but invisible characters from
 * U+10000 on; the finer grammar of an address; a document that is not UTF-8; whatever exceeds the limits of the reader.
 * Neither the schema nor the reader sees whether a reference leads anywhere.
 */
@NullMarked
package io.github.kyoso.json;

import org.jspecify.annotations.NullMarked;
