package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

/**
 * A text as it is compared in a search, such as テレワーク for ﾃﾚﾜｰｸ, and where each of its characters stands in the original.
 *
 * <p>Width, letter case and the kind of kana do not count, nor do accents, the middle dot and what cannot be seen; spaces
 * count between two Latin letters only. Old and variant kanji are those in use (國 as 国, 髙 as 高, ヶ as ケ), 共創 is 協創,
 * 連繋 is 連携 and 通じ is つうじ. Dashes are {@code -}, waves {@code ~}, and compatibility characters are what they stand
 * for (㈱ as {@code (株)}). Folding twice is folding once.
 *
 * <pre>{@code
 * FoldedText name = FoldedText.of("㈱ｶﾞｲﾄﾞ");
 * name.toString();         // (株)ガイド
 * name.start(3);           // 1: ガ is ｶ and ﾞ, from 1
 * name.end(3);             // to 3
 * }</pre>
 */
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(Fold fold) {
        this.text = fold.toString();
        this.starts = fold.starts();
        this.ends = fold.ends();
    }

    /**
     * {@return a text, folded}
     *
     * @param text any text at all, one with half surrogate pairs too
     */
    public static FoldedText of(String text) {
        return new FoldedText(new Fold().of(requireNonNull(text, "text")));
    }

    /** {@return the number of characters (UTF-16 units) of the folded text} */
    public int length() {
        return starts.length;
    }

    /**
     * {@return where in the original the character begins that this one comes from}
     *
     * @param position from 0 to the length of the folded text less one
     * @throws IndexOutOfBoundsException if it is not
     */
    public int start(int position) {
        return starts[position];
    }

    /**
     * {@return where in the original the character ends that this one comes from, with the marks upon it}
     *
     * @param position from 0 to the length of the folded text less one
     * @throws IndexOutOfBoundsException if it is not
     */
    public int end(int position) {
        return ends[position];
    }

    /**
     * {@return what a folded text may have instead of this one where it is a word to be looked for: 地域協創 for 地域共}
     *
     * <p>共創, 通じ and 連繋 are folded as one. What ends or begins within them stands in a folded text only as the whole.
     * Any other text is its own whole.
     */
    public String whole() {
        return Texts.whole(text);
    }

    /** {@return the folded text} */
    @Override
    public String toString() {
        return text;
    }
}
