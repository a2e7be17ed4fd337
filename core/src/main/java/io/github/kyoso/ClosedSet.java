package io.github.kyoso;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The look-up of a constant by its code, the same for every closed set. */
final class ClosedSet {
    private ClosedSet() {}

    /** The constant with this code; the error for an unknown one lists those that there are. */
    static <E extends Coded> E find(String noun, String code, E[] constants) {
        Objects.requireNonNull(code, noun);
        List<String> known = new ArrayList<>();
        for (E each : constants) {
            if (each.code().equals(code)) {
                return each;
            }
            known.add(each.code());
        }
        throw new UnknownKeyException(noun, code, known);
    }
}
