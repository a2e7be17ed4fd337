/**
 * The navigation of a programme: one record by its key, and from each record to those it is tied to, both ways.
 *
 * <p>{@link io.github.kyoso.query.ProgramIndex} is all of it. It is immutable and safe to share between threads, and so is
 * every list that it returns. It keeps the records of the programme themselves, not copies.
 *
 * <p>Building an index loads few classes and no others of Kyoso's than the nouns.
 */
@NullMarked
package io.github.kyoso.query;

import org.jspecify.annotations.NullMarked;
