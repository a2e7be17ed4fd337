package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search: each word is looked for in all texts, and what has them all is put in order. */
final class Search {
    private static final int LONGEST = 1_000;
    private static final String OPENING = "\"＂“”「『";
    private static final String CLOSING = "\"＂””」』";

    private final Texts texts;
    private final List<String> words;
    private final long[][] finds;

    Search(Texts texts, String text) {
        this.texts = texts;
        this.words = words(text);
        this.finds = new long[words.size()][];
    }

    /** A text that may be searched for, the same. */
    static String checked(String text) {
        if (requireNonNull(text, "text").length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a search has at most 1000 characters, but this one has " + text.length());
        }
        return text;
    }

    /** Some of the hits in a part of the programme, or in the whole. */
    SearchResult page(@Nullable Part part, int offset, int limit) {
        if (words.isEmpty()) {
            return new SearchResult(0, List.of());
        }
        for (int i = 0; i < finds.length; i++) {
            finds[i] = texts.find(words.get(i));
            if (finds[i].length == 0) {
                return new SearchResult(0, List.of());
            }
        }
        int[] order = inOrder(part);
        List<SearchHit> hits = new ArrayList<>();
        for (int i = offset; i < order.length && hits.size() < limit; i++) {
            hits.add(hit(order[i]));
        }
        return new SearchResult(order.length, List.copyOf(hits));
    }

    /** The records that have every word, by the sum of their ranks and then in the order of the programme, in which they come. */
    private int[] inOrder(@Nullable Part part) {
        int[] found = new int[finds[0].length];
        int[] ranks = new int[finds[0].length];
        int[] ends = new int[finds.length * Column.RANKS + 1];
        int size = 0;
        for (long first : finds[0]) {
            int record = Texts.recordOf(first);
            int rank = ranks(record);
            if (rank >= 0 && (part == null || part.contains(texts.record(record)))) {
                found[size] = record;
                ranks[size++] = rank;
                ends[rank + 1]++;
            }
        }
        for (int rank = 1; rank < ends.length; rank++) {
            ends[rank] += ends[rank - 1];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[ends[ranks[i]]++] = found[i];
        }
        return order;
    }

    /** The sum of the ranks over all words of what they were found in, or a negative number if a record does not have one. */
    private int ranks(int record) {
        int ranks = 0;
        for (long[] each : finds) {
            long find = find(each, record);
            if (find < 0) {
                return -1;
            }
            ranks += Texts.rankOf(find);
        }
        return ranks;
    }

    /** What was found in a record, or a negative number. */
    private static long find(long[] finds, int record) {
        int at = Arrays.binarySearch(finds, (long) record << 32);
        at = at < 0 ? -at - 1 : at;
        return at < finds.length && Texts.recordOf(finds[at]) == record ? finds[at] : -1;
    }

    private SearchHit hit(int record) {
        Passage[] passages = new Passage[finds.length];
        for (int i = 0; i < finds.length; i++) {
            long find = find(finds[i], record);
            passages[i] = texts.passage(Texts.columnOf(find), Texts.fieldOf(find), words.get(i));
        }
        return new SearchHit(texts.record(record), List.of(passages));
    }

    /** The words of a query, folded: what spaces divide, and what stands in quotes. None is empty and none comes twice. */
    private static List<String> words(String query) {
        List<String> words = new ArrayList<>(4);
        Fold fold = new Fold();
        int start = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            int quote = c < '\u0080' && c != '"' ? -1 : OPENING.indexOf(c);
            int end = quote < 0 ? -1 : query.indexOf(CLOSING.charAt(quote), i + 1);
            if (end >= 0) {
                add(query.substring(start, i), fold, words);
                add(query.substring(i + 1, end), fold, words);
                i = end;
                start = end + 1;
            } else if (c <= ' ' || c == '\u3000' || c >= '\u0080' && c < '\u3000' && Character.isSpaceChar(c)) {
                add(query.substring(start, i), fold, words);
                start = i + 1;
            }
        }
        add(query.substring(start), fold, words);
        return words;
    }

    private static void add(String word, Fold fold, List<String> words) {
        if (!word.isEmpty()) {
            String folded = fold.of(word).toString();
            if (!folded.isEmpty() && !words.contains(folded)) {
                words.add(folded);
            }
        }
    }
}
