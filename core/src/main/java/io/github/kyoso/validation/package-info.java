/**
 * Everything that is wrong with a programme, and where.
 *
 * <p>{@link io.github.kyoso.validation.ProgramValidator} is the door. Its {@link io.github.kyoso.validation.ValidationReport}
 * lists each {@link io.github.kyoso.validation.Problem} with the {@link io.github.kyoso.validation.Rule} that is broken.
 *
 * <p>Three things are looked at, in one report: the structure of the document, which {@code io.github.kyoso.json} reads on
 * past its faults; the constraints on the nouns, which Hibernate Validator checks as any other would; and the rules about
 * records among each other, which are here. Where a record could not be read, nothing is concluded from its absence: what
 * refers to it is not called dangling, what only it may use is not called unused.
 *
 * <p>All of it is immutable and can be used by several threads.
 */
@NullMarked
package io.github.kyoso.validation;

import org.jspecify.annotations.NullMarked;
