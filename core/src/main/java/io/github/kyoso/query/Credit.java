package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a need add up to for one item or row: each character counts once, for the best that it is part of. */
final class Credit {
    private final Phrases need;
    private final double[] credits;
    private final @Nullable Tie[] ties;
    private final int[] places;

    Credit(Phrases need) {
        this.need = need;
        this.credits = new double[need.length()];
        this.ties = new Tie[need.length()];
        this.places = new int[need.length()];
    }

    /** Adds words of the need that meet something. */
    void add(int from, int to, Tie tie, int place) {
        double each = tie.weight(place) / (to - from);
        for (int i = from; i < to; i++) {
            if (each > credits[i]) {
                credits[i] = each;
                ties[i] = tie;
                places[i] = place;
            }
        }
    }

    double sum() {
        double sum = 0;
        for (double each : credits) {
            sum += each;
        }
        return sum;
    }

    List<Reason> reasons(Texts texts) {
        List<Reason> reasons = new ArrayList<>();
        for (int from = 0; from < credits.length; ) {
            Tie tie = ties[from];
            int to = from + 1;
            while (to < credits.length && ties[to] == tie && places[to] == places[from]) {
                to++;
            }
            if (tie != null) {
                reasons.add(tie.reason(need.quote(from, to), places[from], texts));
            }
            from = to;
        }
        return List.copyOf(reasons);
    }
}
