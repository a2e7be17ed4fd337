package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of one sort, such as the partners, each at a position from 0 and with a key of its own.
 *
 * <p>A key is the text of an id or code, or the number of an item, never the id itself: the hash code that Java generates
 * for a record costs more on its first use than all the rest of an index.
 */
final class Table<T> {
    private final String noun;
    private final List<Object> keys = new ArrayList<>();
    private final Map<Object, Integer> positions = new HashMap<>();
    private T[] records;

    @SuppressWarnings("unchecked")
    Table(String noun) {
        this.noun = noun;
        this.records = (T[]) new Object[16];
    }

    void add(Object key, T record) {
        Integer earlier = positions.putIfAbsent(key, keys.size());
        if (earlier != null) {
            String list = noun + "s[";
            throw new IllegalArgumentException(
                    noun + " " + key + " is given twice: " + list + earlier + "] and " + list + keys.size() + "]");
        }
        if (keys.size() == records.length) {
            records = Arrays.copyOf(records, records.length * 2);
        }
        records[keys.size()] = record;
        keys.add(key);
    }

    String noun() {
        return noun;
    }

    int size() {
        return keys.size();
    }

    Object key(int position) {
        return keys.get(position);
    }

    T at(int position) {
        return records[position];
    }

    Optional<T> find(Object key) {
        Integer position = positions.get(key);
        return position == null ? Optional.empty() : Optional.of(records[position]);
    }

    int position(Object key) {
        Integer position = positions.get(key);
        if (position == null) {
            throw Absence.of(noun, key, keys);
        }
        return position;
    }

    /** The position of a record that another one names; where there is none, the fault says who names it. */
    int position(Object key, String referringNoun, Object referringKey) {
        Integer position = positions.get(key);
        if (position == null) {
            throw Absence.of(noun, key, keys, referringNoun, referringKey);
        }
        return position;
    }
}
