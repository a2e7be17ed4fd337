package io.github.kyoso;

import java.util.ArrayList;
import java.util.List;

/** The search for an item in a list that is not in the order of numbers; few programmes ever load it. */
final class ItemSearch {
    private ItemSearch() {}

    static ActionItem find(ItemNumber number, List<ActionItem> items) {
        List<String> known = new ArrayList<>();
        for (ActionItem each : items) {
            if (each.getNumber().value() == number.value()) {
                return each;
            }
            known.add(each.getNumber().toString());
        }
        throw new UnknownKeyException("item", number.toString(), known);
    }
}
