package io.github.kyoso.testkit;

import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.validation.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The codes of the rules, such as {@code KYO-401}. */
final class RuleCodes {
    private static final List<String> ALL =
            Arrays.stream(Rule.values()).map(Rule::code).toList();

    private RuleCodes() {}

    /** Refuses a code that no rule has, and tells which are near. */
    static String check(String code) {
        if (!ALL.contains(Objects.requireNonNull(code, "code"))) {
            throw new UnknownKeyException("rule", code, ALL);
        }
        return code;
    }
}
