/** Programmes to test with, valid ones so far: {@link io.github.kyoso.testkit.Fixtures}. */
@NullMarked
package io.github.kyoso.testkit;

import org.jspecify.annotations.NullMarked;
