package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.List;

/** The words of a query, folded: what spaces divide, and what stands in quotes. */
final class Words {
    private static final String OPENING = "\"＂“”「『";
    private static final String CLOSING = "\"＂””」』";

    private Words() {}

    /** None is empty and none comes twice. */
    static List<String> of(String query) {
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
