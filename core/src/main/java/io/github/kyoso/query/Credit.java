package io.github.kyoso.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of a need add up to for one item or row: each character counts once, for the best that it is part of. */
final class Credit {
    /** Words of the need, from one place to another, that meet something. */
    private static final class Meeting {
        private final int from;
        private final int to;
        private final Tie tie;
        private final int place;
        private final double weight;

        private Meeting(int from, int to, Tie tie, int place) {
            this.from = from;
            this.to = to;
            this.tie = tie;
            this.place = place;
            this.weight = tie.weight(place);
        }

        /** By its weight, and where that is the same, by its length: ハブ空港 is more than ハブ. */
        private boolean isBetterThan(@Nullable Meeting other) {
            return other == null
                    || weight > other.weight
                    || weight == other.weight && to - from > other.to - other.from;
        }
    }

    private final Phrases need;
    private final @Nullable Meeting[] meetings;

    Credit(Phrases need) {
        this.need = need;
        this.meetings = new Meeting[need.length()];
    }

    void add(int from, int to, Tie tie, int place) {
        Meeting meeting = new Meeting(from, to, tie, place);
        for (int i = from; i < to; i++) {
            if (meeting.isBetterThan(meetings[i])) {
                meetings[i] = meeting;
            }
        }
    }

    double sum() {
        double sum = 0;
        for (Meeting each : meetings) {
            if (each != null) {
                sum += each.weight / (each.to - each.from);
            }
        }
        return sum;
    }

    /** What met what, in the order of the need; pairs of characters that make up one phrase of a text are one reason. */
    List<Reason> reasons(Texts texts) {
        Set<Reason> reasons = new LinkedHashSet<>();
        Meeting last = null;
        int end = 0;
        String word = "";
        for (Meeting each : meetings) {
            if (each == null || each == last) {
                continue;
            }
            if (last != null) {
                String longer = need.text().substring(last.from, Math.max(end, each.to));
                if (each.from <= end && each.tie.standsWith(each.place, last.tie, last.place, longer, texts)) {
                    end = Math.max(end, each.to);
                    word = longer;
                    continue;
                }
                reasons.add(last.tie.reason(need.quote(last.from, end), last.place, word, texts));
            }
            last = each;
            end = each.to;
            word = "";
        }
        if (last != null) {
            reasons.add(last.tie.reason(need.quote(last.from, end), last.place, word, texts));
        }
        return List.copyOf(reasons);
    }
}
