/**
 * Programmes to test with: valid ones ({@link io.github.kyoso.testkit.Fixtures}), documents with something wrong with them
 * ({@link io.github.kyoso.testkit.BrokenProgram}) and some that nearly have
 * ({@link io.github.kyoso.testkit.NearlyBrokenProgram}).
 */
@NullMarked
package io.github.kyoso.testkit;

import org.jspecify.annotations.NullMarked;
