package io.github.kyoso.query;

/** A text for matching: folded, English words in their stems, and where each character comes from. */
final class Phrases {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] wordStarts;

    Phrases(String original) {
        this.original = original;
        FoldedText folded = FoldedText.of(original);
        String source = folded.toString();
        StringBuilder stems = new StringBuilder(source.length());
        starts = new int[source.length()];
        ends = new int[source.length()];
        for (int i = 0; i < source.length(); ) {
            int end = i;
            while (end < source.length() && isLatin(source.charAt(end))) {
                end++;
            }
            int kept = end == i ? i + 1 : i + stemLength(source, i, end);
            for (int j = i; j < kept; j++) {
                starts[stems.length()] = folded.start(j);
                ends[stems.length()] = folded.end(j == kept - 1 && end > i ? end - 1 : j);
                stems.append(source.charAt(j));
            }
            i = Math.max(end, kept);
        }
        text = stems.toString();
        wordStarts = new int[text.length()];
        for (int i = 1; i < text.length(); i++) {
            wordStarts[i] = isOneWord(i - 1, i) ? wordStarts[i - 1] : i;
        }
    }

    /** How much of an English word stays when its ending is taken off, as farm of farmers, farming and farmed. */
    private static int stemLength(String text, int start, int end) {
        int length = end - start;
        if (ends(text, start, end, "ies") && length > 4) {
            return length - 3;
        }
        if (ends(text, start, end, "es") && "sxzh".indexOf(text.charAt(end - 3)) >= 0 && length > 4) {
            return length - 2;
        }
        if (ends(text, start, end, "s") && length > 3 && "sui".indexOf(text.charAt(end - 2)) < 0) {
            return stemLength(text, start, end - 1);
        }
        if (ends(text, start, end, "ing") && length > 5) {
            return single(text, start, end - 3);
        }
        if (ends(text, start, end, "ed") && length > 4 || ends(text, start, end, "er") && length > 5) {
            return single(text, start, end - 2);
        }
        boolean vowel = ends(text, start, end, "e") || ends(text, start, end, "y");
        return vowel && length > 3 ? length - 1 : length;
    }

    private static boolean ends(String text, int start, int end, String ending) {
        return end - start > ending.length() && text.startsWith(ending, end - ending.length());
    }

    /** Without the second of two letters, as in running; a stem keeps at least three. */
    private static int single(String text, int start, int end) {
        boolean twice = end - start > 3 && text.charAt(end - 1) == text.charAt(end - 2) && text.charAt(end - 1) != 'l';
        return end - start - (twice ? 1 : 0);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    int length() {
        return text.length();
    }

    String text() {
        return text;
    }

    /** The words of the original between two places. */
    String quote(int from, int to) {
        return original.substring(starts[from], ends[to - 1]);
    }

    /** Whether a term that stands here is a word of its own, as far as its characters tell. */
    boolean standsAlone(int from, int to) {
        char first = text.charAt(from);
        char last = text.charAt(to - 1);
        if (isLatin(first) && from > 0 && isLatin(text.charAt(from - 1))
                || isLatin(last) && to < text.length() && isLatin(text.charAt(to))) {
            return false;
        }
        if (isPronoun(from, to)) {
            return false;
        }
        boolean kanji = to - from == 1;
        boolean kana = to - from <= 3 && isKatakana(from) && isKatakana(to - 1);
        return !(kanji && (isKanji(from - 1) || isKanji(to))) && !(kana && (isKatakana(from - 1) || isKatakana(to)));
    }

    /** Whether a root that stands here counts: in Japanese anywhere, but once in a word, and at the beginning of a Latin word. */
    boolean isRoot(String root, int at) {
        int start = wordStarts[at];
        return isLatin(text.charAt(at)) ? start == at : text.indexOf(root, start) == at;
    }

    /** Where the kanji or the Latin letters begin that stand together here. */
    int wordStart(int at) {
        return wordStarts[at];
    }

    /** Where the kanji or the Latin letters end that stand together before this place. */
    int wordEnd(int to) {
        int end = to;
        while (end < text.length() && wordStarts[end] == wordStarts[to - 1]) {
            end++;
        }
        return end;
    }

    private boolean isOneWord(int left, int right) {
        return isKanji(left) && isKanji(right) || isLatin(text.charAt(left)) && isLatin(text.charAt(right));
    }

    /** The word it, unless capitals or Japanese beside it say that information technology is meant. */
    private boolean isPronoun(int from, int to) {
        return to - from == 2
                && text.startsWith("it", from)
                && !quote(from, to).equals("IT")
                && !isKanji(from - 1)
                && !isKanji(to)
                && !isKatakana(to);
    }

    boolean isKanji(int at) {
        return at >= 0 && at < text.length() && isKanji(text.charAt(at));
    }

    static boolean isKanji(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    /** Hiragana is folded to katakana, so the original tells. */
    boolean isKatakana(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = original.charAt(starts[at]);
        return c >= 'ァ' && c <= 'ヾ' && c != '・' || c >= 'ｦ' && c <= 'ﾟ';
    }

    /**
     * Where the smallest thing that tells something and begins here ends: two kanji, three katakana, an English word of four
     * letters or more; or -1.
     */
    int gramEnd(int at) {
        if (isKanji(at) && isKanji(at + 1)) {
            return at + 2;
        } else if (isKatakana(at) && isKatakana(at + 1) && isKatakana(at + 2)) {
            return at + 3;
        }
        int end = at;
        if (at == 0 || !isLatin(text.charAt(at - 1))) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        }
        return end - at < 4 ? -1 : end;
    }
}
