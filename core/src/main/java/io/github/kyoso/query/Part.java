package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.Partner;
import io.github.kyoso.Thrust;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The part of a programme that a query chose: some of its items and some of its partners, and what is tied to both. */
final class Part {
    private final ProgramIndex index;
    private final Set<ActionItem> items;
    private final Set<Partner> partners;

    Part(ProgramIndex index, SearchQuery query) {
        this.index = index;
        items = set(query.thrust() == null ? index.program().getItems() : index.itemsOf(query.thrust()));
        partners = set(query.place() == null ? index.program().getPartners() : index.partnersIn(query.place()));
        if (query.item() != null) {
            items.retainAll(set(List.of(index.item(query.item()))));
        }
        if (query.kind() != null) {
            partners.retainAll(set(index.partnersOf(query.kind())));
        }
    }

    private static <T> Set<T> set(Collection<T> records) {
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(records);
        return set;
    }

    boolean contains(Object record) {
        if (record instanceof ActionItem item) {
            return contains(item);
        } else if (record instanceof Collaboration row) {
            return items.contains(index.itemOf(row.getId())) && any(index.partnersOf(row.getId()));
        } else if (record instanceof Partner partner) {
            return partners.contains(partner) && pursued(index.itemsOf(partner.getId()));
        } else if (record instanceof Initiative initiative) {
            return any(index.partiesOf(initiative.getId())) && named(index.collaborationsOf(initiative.getId()));
        } else if (record instanceof Thrust thrust) {
            for (ActionItem each : index.itemsOf(thrust.getId())) {
                if (contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean contains(ActionItem item) {
        return items.contains(item) && any(index.partnersOf(item.getNumber()));
    }

    private boolean any(List<Partner> some) {
        for (Partner each : some) {
            if (partners.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean pursued(List<ActionItem> some) {
        for (ActionItem each : some) {
            if (items.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean named(List<Collaboration> rows) {
        for (Collaboration each : rows) {
            if (items.contains(index.itemOf(each.getId()))) {
                return true;
            }
        }
        return false;
    }
}
