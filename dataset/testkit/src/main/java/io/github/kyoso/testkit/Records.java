package io.github.kyoso.testkit;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list that works out each record when it is asked for it, and holds none. */
final class Records<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> record;

    Records(int size, IntFunction<T> record) {
        this.size = size;
        this.record = record;
    }

    @Override
    public T get(int index) {
        return record.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
