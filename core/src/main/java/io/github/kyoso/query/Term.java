package io.github.kyoso.query;

/**
 * What is looked for in needs, and where it leads: a word, or a root, which stands in other words too, as 農 in 酪農家, or
 * begins them, as farm does farmland.
 */
final class Term {
    private static final int SHORT = 3;
    private static final int NAME = 4;

    private final String text;
    private final Tie tie;
    private final boolean root;

    /** Whether it is so short and katakana that hiragana, which is folded to it, does not meet it, as そばすれすれ does not バス. */
    private final boolean katakana;

    private Term(String text, Tie tie, boolean root, boolean katakana) {
        this.text = text;
        this.tie = tie;
        this.root = root;
        this.katakana = katakana;
    }

    /** A word, or with a ~ behind it a root. */
    static Term of(String word, Tie tie) {
        return word.endsWith("~") ? root(word.substring(0, word.length() - 1), tie) : word(word, tie);
    }

    static Term root(String root, Tie tie) {
        return new Term(FoldedText.of(root).toString(), tie, true, false);
    }

    static Term word(String word, Tie tie) {
        Phrases phrases = new Phrases(word);
        int length = phrases.length();
        boolean katakana = length > 0 && length <= SHORT && phrases.isKatakana(0) && phrases.isKatakana(length - 1);
        return new Term(phrases.text(), tie, false, katakana);
    }

    /** Whether it is the name of a body or an initiative, of which other words may be a part. */
    boolean isName() {
        return !root && tie.isPrinted() && text.length() >= NAME;
    }

    String text() {
        return text;
    }

    Tie tie() {
        return tie;
    }

    boolean standsIn(Phrases need, int at) {
        return need.text().startsWith(text, at)
                && (!katakana || need.isKatakana(at))
                && (root ? need.isRoot(text, at) : need.standsAlone(at, at + text.length()));
    }

    /** Where in a need the word begins that it stands in. */
    int from(Phrases need, int at) {
        return root ? need.wordStart(at) : at;
    }

    /** Where that word ends. */
    int to(Phrases need, int at) {
        return root ? need.wordEnd(at + text.length()) : at + text.length();
    }
}
