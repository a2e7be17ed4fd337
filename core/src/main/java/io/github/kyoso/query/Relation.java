package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who names whom: links from the records of one table to those of another, such as from collaborations to partners, walked
 * both ways.
 *
 * <p>Each link is entered once, for both ways, and each way keeps the order in which links were entered. A way is laid out
 * when it is first walked; two threads may both do it, and do the same.
 */
final class Relation<S, T> {
    private final Table<S> sources;
    private final Table<T> targets;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int links;
    private int[] namedLastBy;
    private volatile @Nullable List<List<T>> forward;
    private volatile @Nullable List<List<S>> backward;

    /** Both tables are full by now. */
    Relation(Table<S> sources, Table<T> targets) {
        this.sources = sources;
        this.targets = targets;
        this.namedLastBy = new int[targets.size()];
    }

    /** Enters a link from the record at a position, unless it stands already. Links come in the order of those positions. */
    void link(int source, Object target) {
        int t = targets.position(target, sources.noun(), sources.key(source));
        if (namedLastBy[t] != source + 1) {
            namedLastBy[t] = source + 1;
            if (links == from.length) {
                from = Arrays.copyOf(from, links * 2);
                to = Arrays.copyOf(to, links * 2);
            }
            from[links] = source;
            to[links++] = t;
        }
    }

    List<T> targetsOf(int source) {
        List<List<T>> lists = forward;
        if (lists == null) {
            lists = group(from, to, links, sources.size(), targets);
            forward = lists;
        }
        return lists.get(source);
    }

    List<S> sourcesOf(int target) {
        List<List<S>> lists = backward;
        if (lists == null) {
            lists = group(to, from, links, targets.size(), sources);
            backward = lists;
        }
        return lists.get(target);
    }

    /** The target of a source that names at most one. */
    Optional<T> targetOf(int source) {
        return first(targetsOf(source));
    }

    /** The source of a target that at most one names. */
    Optional<S> sourceOf(int target) {
        return first(sourcesOf(target));
    }

    private static <E> Optional<E> first(List<E> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    private static <E> List<List<E>> group(int[] by, int[] of, int links, int groups, Table<E> records) {
        int[] ends = new int[groups + 1];
        for (int i = 0; i < links; i++) {
            ends[by[i] + 1]++;
        }
        for (int i = 0; i < groups; i++) {
            ends[i + 1] += ends[i];
        }
        int[] sorted = new int[links];
        for (int i = 0; i < links; i++) {
            sorted[ends[by[i]]++] = of[i];
        }
        List<List<E>> lists = new ArrayList<>(groups);
        for (int i = 0, next = 0; i < groups; i++) {
            @SuppressWarnings("unchecked")
            E[] group = (E[]) new Object[ends[i] - next];
            for (int j = 0; j < group.length; j++) {
                group[j] = records.at(sorted[next++]);
            }
            lists.add(List.of(group));
        }
        return lists;
    }
}
