package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of one theme have in them and those of no other, a hint for it in any word: a kanji that several of them are
 * written with, as 漁 of 漁港 and 漁師 is in 漁火, and what an English word begins with, as photog of photograph.
 *
 * <p>Phrases, and words with kana in them, are written with what stands in any other.
 */
final class Hints {
    private static final int SEVERAL = 2;
    private static final int BEGINNING = 6;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<Tie>> themes = new HashMap<>();

    void add(String word, Tie theme) {
        String folded = FoldedText.of(word).toString();
        if (folded.chars().allMatch(c -> Phrases.isKanji((char) c))) {
            for (int at = 0; at < folded.length(); at++) {
                add(folded.substring(at, at + 1), folded, theme);
            }
        } else if (folded.length() >= BEGINNING && folded.chars().allMatch(c -> Phrases.isLatin((char) c))) {
            add(folded.substring(0, BEGINNING), folded, theme);
        }
    }

    private void add(String part, String word, Tie theme) {
        words.computeIfAbsent(part, k -> new HashSet<>()).add(word);
        themes.computeIfAbsent(part, k -> new HashSet<>()).add(theme);
    }

    /** The hints, with what they count of a word of the theme. */
    List<Term> terms(double factor) {
        List<Term> terms = new ArrayList<>();
        themes.forEach((part, ties) -> {
            boolean tells = part.length() == BEGINNING || words.get(part).size() >= SEVERAL;
            if (tells && ties.size() == 1 && !Signs.isCommon(part)) {
                terms.add(Term.root(part, ties.iterator().next().times(factor)));
            }
        });
        return terms;
    }
}
