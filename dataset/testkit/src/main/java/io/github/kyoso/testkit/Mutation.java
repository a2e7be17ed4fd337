package io.github.kyoso.testkit;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.validation.Rule;

/**
 * A programme in which one rule was broken on purpose, such as {@code KYO-403} at {@code /partners/4/parent}.
 *
 * @param program the programme with something wrong with it
 * @param rule the rule that it breaks
 * @param pointer the JSON Pointer of the value that is wrong
 */
public record Mutation(ActionProgram program, Rule rule, String pointer) {
    /** {@return the code of the rule and where it is broken, such as {@code "KYO-403 at /partners/4/parent"}} */
    @Override
    public String toString() {
        return rule.code() + " at " + pointer;
    }
}
