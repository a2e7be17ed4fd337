/**
 * The navigation of a programme, the search in it, and who fits a need: one record by its key, from each record to those it is
 * tied to, both ways, and records by names, words and needs.
 *
 * <p>{@link io.github.kyoso.query.ProgramIndex} is all of it. It is immutable and safe to share between threads, and so is
 * every list that it returns. It keeps the records of the programme themselves, not copies.
 *
 * <p>Building an index loads few classes and no others of Kyoso's than the nouns. What a search needs is prepared by the first
 * one, once for each programme.
 *
 * <p>Texts are compared as {@link io.github.kyoso.query.FoldedText} has them, and {@link io.github.kyoso.query.ReadingOrder} sorts
 * names.
 */
@NullMarked
package io.github.kyoso.query;

import org.jspecify.annotations.NullMarked;
