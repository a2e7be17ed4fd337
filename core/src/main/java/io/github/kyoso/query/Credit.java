package io.github.kyoso.query;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a need add up to for one item or row: each character counts once, for the best that it is part of.
 *
 * <p>A long need has one for nearly every row of a programme, so it keeps eight bytes for each word that meets the row, and works
 * out the rest when it is asked.
 */
final class Credit {
    private static final int NONE = -1;

    private final Phrases need;
    private final List<Heard> heard;

    /** What was heard, and the place of its tie that is this item or row. */
    private long[] meetings = new long[1];

    private int size;

    Credit(Phrases need, List<Heard> heard) {
        this.need = need;
        this.heard = heard;
    }

    void add(int words, int place) {
        if (size == meetings.length) {
            meetings = Arrays.copyOf(meetings, size * 2);
        }
        meetings[size++] = (long) words << 32 | place;
    }

    private Heard words(int meeting) {
        return heard.get((int) (meetings[meeting] >>> 32));
    }

    private int place(int meeting) {
        return (int) meetings[meeting];
    }

    private double weight(int meeting) {
        return words(meeting).tie.weight(place(meeting));
    }

    /** For each character of the need the meeting that it counts for, or none. */
    private int[] best() {
        int[] best = new int[need.length()];
        Arrays.fill(best, NONE);
        for (int meeting = 0; meeting < size; meeting++) {
            for (int i = words(meeting).from; i < words(meeting).to; i++) {
                if (best[i] == NONE || isBetter(meeting, best[i])) {
                    best[i] = meeting;
                }
            }
        }
        return best;
    }

    /** By its weight, and where that is the same, by its length: ハブ空港 is more than ハブ. */
    private boolean isBetter(int meeting, int than) {
        int order = Double.compare(weight(meeting), weight(than));
        return order > 0 || order == 0 && words(meeting).to - words(meeting).from > words(than).to - words(than).from;
    }

    double sum() {
        double sum = 0;
        for (int each : best()) {
            if (each != NONE) {
                sum += weight(each) / (words(each).to - words(each).from);
            }
        }
        return sum;
    }

    /** What met what, in the order of the need; pairs of characters that make up one phrase of a text are one reason. */
    List<Reason> reasons(Texts texts) {
        Set<Reason> reasons = new LinkedHashSet<>();
        int last = NONE;
        int end = 0;
        String word = "";
        for (int each : best()) {
            if (each == NONE || each == last) {
                continue;
            }
            if (last != NONE) {
                Heard next = words(each);
                Heard before = words(last);
                String longer = need.text().substring(before.from, Math.max(end, next.to));
                if (next.from <= end && next.tie.standsWith(place(each), before.tie, place(last), longer, texts)) {
                    end = Math.max(end, next.to);
                    word = longer;
                    continue;
                }
                reasons.add(reason(last, end, word, texts));
            }
            last = each;
            end = words(each).to;
            word = "";
        }
        if (last != NONE) {
            reasons.add(reason(last, end, word, texts));
        }
        return List.copyOf(reasons);
    }

    private Reason reason(int meeting, int end, String word, Texts texts) {
        Heard words = words(meeting);
        return words.tie.reason(need.quote(words.from, end), place(meeting), word, texts);
    }
}
