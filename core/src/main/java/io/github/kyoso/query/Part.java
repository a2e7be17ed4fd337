package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.Partner;
import io.github.kyoso.Thrust;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a programme that a query chose: some of its items or some of its partners or both, and what is tied to them. */
final class Part {
    private final ProgramIndex index;

    /** Those chosen; null where any will do, and what is tied to none as well. */
    private final @Nullable Set<ActionItem> items;

    private final @Nullable Set<Partner> partners;

    Part(ProgramIndex index, SearchQuery query) {
        this.index = index;
        items = both(
                query.item() == null ? null : List.of(index.item(query.item())),
                query.thrust() == null ? null : index.itemsOf(query.thrust()));
        partners = both(
                query.kind() == null ? null : index.partnersOf(query.kind()),
                query.place() == null ? null : index.partnersIn(query.place()));
    }

    /** The records of two lists that are in both, where a list that is not there has any. */
    private static <T> @Nullable Set<T> both(@Nullable List<T> some, @Nullable List<T> others) {
        if (some == null || others == null) {
            return some == null && others == null ? null : set(some == null ? others : some);
        }
        Set<T> both = set(some);
        both.retainAll(set(others));
        return both;
    }

    private static <T> Set<T> set(List<T> records) {
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(records);
        return set;
    }

    boolean contains(Object record) {
        if (record instanceof ActionItem item) {
            return contains(List.of(item), index.partnersOf(item.getNumber()));
        } else if (record instanceof Collaboration row) {
            return contains(List.of(index.itemOf(row.getId())), index.partnersOf(row.getId()));
        } else if (record instanceof Partner partner) {
            return contains(index.itemsOf(partner.getId()), List.of(partner));
        } else if (record instanceof Initiative initiative) {
            return contains(itemsOf(initiative), index.partiesOf(initiative.getId()));
        } else if (record instanceof Thrust thrust) {
            for (ActionItem each : index.itemsOf(thrust.getId())) {
                if (contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<ActionItem> itemsOf(Initiative initiative) {
        List<ActionItem> named = new ArrayList<>();
        for (Collaboration each : index.collaborationsOf(initiative.getId())) {
            named.add(index.itemOf(each.getId()));
        }
        return named;
    }

    private boolean contains(List<ActionItem> someItems, List<Partner> somePartners) {
        return meets(someItems, items) && meets(somePartners, partners);
    }

    private static <T> boolean meets(List<T> some, @Nullable Set<T> chosen) {
        if (chosen == null) {
            return true;
        }
        for (T each : some) {
            if (chosen.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
