/**
 * One main for each library of {@link io.github.kyoso.examples.benchmarks.ColdStart}: its own first look-up, printed, and nothing else.
 */
@NullMarked
package io.github.kyoso.examples.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
