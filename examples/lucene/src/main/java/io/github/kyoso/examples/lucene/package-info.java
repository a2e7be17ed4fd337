/**
 * The search of {@code ProgramIndex} once more, in a Lucene index: the same fold, the same hits.
 *
 * <p>A scan is the better choice until a programme has some thousands of rows; the benchmarks show where it ends.
 * {@link io.github.kyoso.examples.lucene.RowIndex} is the part to copy.
 */
@NullMarked
package io.github.kyoso.examples.lucene;

import org.jspecify.annotations.NullMarked;
