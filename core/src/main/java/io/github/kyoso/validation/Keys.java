package io.github.kyoso.validation;

import io.github.kyoso.UnknownKeyException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The keys of the records of one sort: each one's own, and which of them are used. */
final class Keys {
    /** How many pairs of keys are compared to find what was meant: where much dangles, the rest goes without. */
    private static final int MOST_COMPARED = 500_000;

    private final String noun;
    private final Map<Object, Integer> indexes;
    private final BitSet used = new BitSet();
    private final Map<Object, List<String>> nearest = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private int compared;

    /** Takes the keys of a list, and tells which of them are there before. */
    <T> Keys(String noun, String property, List<T> records, Function<T, ?> key, Rule duplicate, Findings findings) {
        this.noun = noun;
        this.indexes = new HashMap<>(records.size() * 4 / 3 + 1);
        String list = property.substring(0, property.indexOf('/', 1));
        for (int i = 0; i < records.size(); i++) {
            Object each = key.apply(records.get(i));
            Integer before = indexes.putIfAbsent(each, i);
            if (before != null) {
                String pointer = list + "/" + i + property.substring(list.length());
                findings.add(duplicate, pointer, each.toString(), list + "/" + before);
            }
        }
    }

    String noun() {
        return noun;
    }

    /** Where the record with this key is; -1 if there is none. */
    int indexOf(Object key) {
        return indexes.getOrDefault(key, -1);
    }

    /** Where the record with this key is, which is used by this; -1 if there is none. */
    int use(Object key) {
        int index = indexOf(key);
        if (index >= 0) {
            used.set(index);
        }
        return index;
    }

    /** Whether nothing used this record, of which the key is given; of two with one key, whoever uses it means the first. */
    boolean isUnused(int index, Object key) {
        return !used.get(index) && indexOf(key) == index;
    }

    List<String> nearest(Object key) {
        return nearest.computeIfAbsent(key, this::compare);
    }

    private List<String> compare(Object key) {
        compared += indexes.size();
        if (compared > MOST_COMPARED) {
            return List.of();
        }
        if (known.isEmpty()) {
            indexes.keySet().stream().map(Object::toString).sorted().forEach(known::add);
        }
        return new UnknownKeyException(noun, key.toString(), known).nearest();
    }
}
