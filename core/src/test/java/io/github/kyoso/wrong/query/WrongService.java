package io.github.kyoso.wrong.query;

import io.github.kyoso.wrong.json.WrongReader;

/** A name that says nothing, a field that everybody can set, a regular expression, and an arrow that is not on the map. */
public final class WrongService {
    static WrongService last = new WrongService();

    private final WrongReader reader = new WrongReader();

    @Override
    public String toString() {
        return reader.toString().replaceAll("(a+)+", "") + last;
    }
}
