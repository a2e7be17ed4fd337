package io.github.kyoso.query;

import io.github.kyoso.UnknownKeyException;
import java.util.ArrayList;
import java.util.List;

/** The fault of a key that a table does not have. Apart from the table, so that nobody loads it who asks for what is there. */
final class Absence {
    private Absence() {}

    static RuntimeException of(String noun, Object key, List<?> keys) {
        List<String> known = new ArrayList<>();
        for (Object each : keys) {
            known.add(each.toString());
        }
        return new UnknownKeyException(noun, key.toString(), known);
    }

    /** The same, said of the record that names the key. */
    static RuntimeException of(String noun, Object key, List<?> keys, String referringNoun, Object referringKey) {
        RuntimeException absence = of(noun, key, keys);
        return new IllegalArgumentException(
                referringNoun + " " + referringKey + " names " + absence.getMessage(), absence);
    }
}
