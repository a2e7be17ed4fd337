package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search: each word is looked for in all texts, and what has them all is put in order. */
final class Search {
    private final Texts texts;
    private final List<String> words;
    private final Finds[] finds;

    Search(Texts texts, String query) {
        this.texts = texts;
        this.words = Words.of(query);
        this.finds = new Finds[words.size()];
    }

    SearchResult page(ProgramIndex index, SearchQuery query) {
        Part part = query.isOfTheWhole() ? null : new Part(index, query);
        if (words.isEmpty()) {
            return new SearchResult(0, List.of());
        }
        for (int i = 0; i < finds.length; i++) {
            finds[i] = texts.find(words.get(i));
            if (finds[i].size() == 0) {
                return new SearchResult(0, List.of());
            }
        }
        long[] order = inOrder(part);
        List<SearchHit> hits = new ArrayList<>();
        for (int i = query.offset(); i < order.length && hits.size() < query.limit(); i++) {
            hits.add(hit((int) order[i]));
        }
        return new SearchResult(order.length, List.copyOf(hits));
    }

    /** The records that have every word: the sum of their ranks in the high bits, then their order in the programme. */
    private long[] inOrder(@Nullable Part part) {
        Finds first = finds[0];
        long[] order = new long[first.size()];
        int size = 0;
        for (int i = 0; i < first.size(); i++) {
            int record = first.record(i);
            long ranks = first.rank(i);
            int word = 1;
            for (; word < finds.length; word++) {
                int found = finds[word].indexOf(record);
                if (found < 0) {
                    break;
                }
                ranks += finds[word].rank(found);
            }
            if (word == finds.length && (part == null || part.contains(texts.record(record)))) {
                order[size++] = ranks << 32 | record;
            }
        }
        long[] sorted = Arrays.copyOf(order, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private SearchHit hit(int record) {
        Passage[] passages = new Passage[finds.length];
        for (int i = 0; i < finds.length; i++) {
            int found = finds[i].indexOf(record);
            passages[i] = texts.passage(finds[i].column(found), finds[i].field(found), words.get(i));
        }
        return new SearchHit(texts.record(record), List.of(passages));
    }
}
