package io.github.kyoso.wrong;

import io.github.kyoso.wrong.json.WrongReader;

/** A noun that enters a room. */
public final class WrongNoun {
    private final WrongReader reader = new WrongReader();

    @Override
    public String toString() {
        return reader.toString();
    }
}
