package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

import io.github.kyoso.LocalizedText;
import java.util.Comparator;

/**
 * The order in which Japanese readers look for names: by reading (五十音順), as in JIS X 4061.
 *
 * <p>First the kana count as they stand in the list of the fifty sounds, whatever their marks and size: ー is the vowel before
 * it and ヽ the kana before it. Digits stand before letters, and these before kana. Where that is the same, plain kana stand
 * before voiced ones and these before semi-voiced ones: ハハ, ハバ, ハパ. Where that is the same too, ー stands before small kana,
 * these before ヽ and this before kana of full size: キョウ, キヨウ. Spaces and signs do not count. A name without a reading
 * stands where its Japanese does, behind the kana if it begins with a kanji, and names that are read alike are in the
 * order of their characters.
 *
 * <pre>{@code
 * partners.sort(Comparator.comparing(Partner::getName, ReadingOrder.OF_NAMES));   // … 観光庁, 経団連, 国土交通省 …
 * partners.sort(Comparator.comparing(Partner::getId));                            // by id
 * }</pre>
 */
public final class ReadingOrder implements Comparator<LocalizedText> {
    /** The one that there is. */
    public static final ReadingOrder OF_NAMES = new ReadingOrder();

    /** What each kana from ァ to ヺ is without its mark, in full size. */
    private static final String PLAIN =
            "アアイイウウエエオオカカキキククケケココササシシススセセソソタタチチツツツテテトトナニヌネノ" + "ハハハヒヒヒフフフヘヘヘホホホマミムメモヤヤユユヨヨラリルレロワワヰヱヲンウカケワヰヱヲ";

    /** Whether that kana is plain, voiced or semi-voiced. */
    private static final String MARKS =
            "000000000001010101010101010101010100101010000001201201201201200000000000000000000001001111";

    private static final String SMALL = "ァィゥェォッャュョヮ";
    private static final String[] ENDINGS = {"アカサタナハマヤラワ", "イキシチニヒミリヰ", "ウクスツヌフムユル", "エケセテネヘメレヱ", "オコソトノホモヨロヲ"};
    private static final String VOWELS = "アイウエオ";

    private ReadingOrder() {}

    @Override
    public int compare(LocalizedText left, LocalizedText right) {
        String[] l = keys(requireNonNull(left, "left"));
        String[] r = keys(requireNonNull(right, "right"));
        for (int level = 0; level < l.length; level++) {
            int order = l[level].compareTo(r[level]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The kana themselves, their marks, their forms, and what is left to tell names apart. */
    private static String[] keys(LocalizedText name) {
        String reading = FoldedText.of(name.getKana().orElse(name.getJa())).toString();
        StringBuilder plain = new StringBuilder(reading.length());
        StringBuilder marks = new StringBuilder(reading.length());
        StringBuilder forms = new StringBuilder(reading.length());
        for (int i = 0; i < reading.length(); i++) {
            char c = reading.charAt(i);
            char before = plain.length() == 0 ? 0 : plain.charAt(plain.length() - 1);
            if (c == 'ー') {
                plain.append(vowel(before));
                marks.append('0');
                forms.append('0');
            } else if (c == 'ヽ' || c == 'ヾ') {
                plain.append(before);
                marks.append(c == 'ヽ' ? '0' : '1');
                forms.append('2');
            } else if (c >= 'ァ' && c <= 'ヺ') {
                plain.append(PLAIN.charAt(c - 'ァ'));
                marks.append(MARKS.charAt(c - 'ァ'));
                forms.append(SMALL.indexOf(c) < 0 ? '3' : '1');
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                plain.append(c);
                marks.append('0');
                forms.append('3');
            }
        }
        return new String[] {plain.toString(), marks.toString(), forms.toString(), reading, name.getJa()};
    }

    private static char vowel(char kana) {
        for (int i = 0; i < ENDINGS.length; i++) {
            if (ENDINGS[i].indexOf(kana) >= 0) {
                return VOWELS.charAt(i);
            }
        }
        return kana == 0 ? 'ー' : kana;
    }
}
