/**
 * What tests can stand on: programmes, documents with something wrong with them, JUnit parameters, AssertJ assertions.
 *
 * <p>{@link io.github.kyoso.testkit.Fixtures} has valid programmes and builders of records;
 * {@link io.github.kyoso.testkit.BrokenProgram} has a document for every rule of the validator, and
 * {@link io.github.kyoso.testkit.NearlyBrokenProgram} one that only just keeps it;
 * {@link io.github.kyoso.testkit.Programs} has as many programmes, and as large, as one likes;
 * {@link io.github.kyoso.testkit.KyosoTest} gives a test programmes as parameters, and
 * {@link io.github.kyoso.testkit.KyosoAssertions} asks AssertJ's questions of them, of what changed between two, and of the
 * reports on them.
 * {@link io.github.kyoso.testkit.Golden} compares with texts that were kept. Nothing here asks the network, the clock, the
 * default locale or the working directory. Everything is immutable, and safe to share between threads.
 */
@NullMarked
package io.github.kyoso.testkit;

import org.jspecify.annotations.NullMarked;
