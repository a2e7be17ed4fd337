package io.github.kyoso.json;

import org.jspecify.annotations.Nullable;

/**
 * The values that a document has repeated so far, found by their characters without making a text of them first.
 *
 * <p>A value that finds none of its eight places free is not kept, so that texts made to collide cost no more than others.
 */
final class SharedValues {
    private static final int PLACES = 8;

    private static final class Entry {
        private final Scalar<?> codec;
        private final int hash;
        private final String text;
        private final Object value;

        private Entry(Scalar<?> codec, int hash, String text, Object value) {
            this.codec = codec;
            this.hash = hash;
            this.text = text;
            this.value = value;
        }
    }

    private @Nullable Entry[] entries = new Entry[512];
    private int size;

    @SuppressWarnings("unchecked")
    <V> V get(Scalar<V> codec, char[] characters, int from, int length) {
        int hash = System.identityHashCode(codec);
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + characters[i];
        }
        hash ^= hash >>> 15;
        for (int place = 0; place < PLACES; place++) {
            Entry entry = entries[(hash + place) & (entries.length - 1)];
            if (entry == null) {
                break;
            }
            if (entry.hash == hash && entry.codec == codec && same(entry.text, characters, from, length)) {
                return (V) entry.value;
            }
        }
        String text = new String(characters, from, length);
        V value = codec.parse(text);
        if (size * 2 > entries.length) {
            grow();
        }
        keep(new Entry(codec, hash, text, value));
        return value;
    }

    private static boolean same(String text, char[] characters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void keep(Entry entry) {
        for (int place = 0; place < PLACES; place++) {
            int slot = (entry.hash + place) & (entries.length - 1);
            if (entries[slot] == null) {
                entries[slot] = entry;
                size++;
                return;
            }
        }
    }

    private void grow() {
        @Nullable Entry[] smaller = entries;
        entries = new Entry[smaller.length * 4];
        size = 0;
        for (Entry entry : smaller) {
            if (entry != null) {
                keep(entry);
            }
        }
    }
}
