package io.github.kyoso.query;

import java.util.Arrays;

/** The records in which a word was found, in order, each with the best of its texts and how good that is. */
final class Finds {
    private static final int FIELD_BITS = 28;

    /** Record, rank, column and field, from the highest bits to the lowest; so the least of a record's is its best. */
    private long[] finds = new long[16];

    private int size;

    void add(int record, int rank, int field, int column) {
        long find = (long) record << 32 | (long) rank << FIELD_BITS + 1 | (long) column << FIELD_BITS | field;
        if (size > 0 && record(size - 1) == record) {
            finds[size - 1] = Math.min(finds[size - 1], find);
            return;
        }
        if (size == finds.length) {
            finds = Arrays.copyOf(finds, size * 2);
        }
        finds[size++] = find;
    }

    /** Puts in order what two columns brought one after the other, and keeps the best of each record. */
    void merge() {
        Arrays.sort(finds, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || finds[i] >>> 32 != finds[kept - 1] >>> 32) {
                finds[kept++] = finds[i];
            }
        }
        size = kept;
    }

    int size() {
        return size;
    }

    int record(int i) {
        return (int) (finds[i] >>> 32);
    }

    int rank(int i) {
        return (int) finds[i] >>> FIELD_BITS + 1;
    }

    int column(int i) {
        return (int) (finds[i] >>> FIELD_BITS) & 1;
    }

    int field(int i) {
        return (int) finds[i] & (1 << FIELD_BITS) - 1;
    }

    /** The place of a record among those found, or a negative number. */
    int indexOf(int record) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int found = record(middle);
            if (found == record) {
                return middle;
            }
            if (found < record) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
