package io.github.kyoso.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;
    private static final Pattern DROPPED = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Z}·・\\x{E0100}-\\x{E01EF}\\x{FE00}-\\x{FE0F}"
                    + "\\p{InCombiningDiacriticalMarks}\\p{InCombiningDiacriticalMarksExtended}"
                    + "\\p{InCombiningDiacriticalMarksSupplement}\\p{InCombiningMarksforSymbols}\\p{InCombiningHalfMarks}]");
    private static final Pattern KANA = Pattern.compile("[\\u30A1-\\u30FE][\\u3099\\u309A]");

    /** What a random text is made of: what folds to less, to more, or together with its neighbour. */
    private static final String[] PIECES = {
        "か",
        "ｶ",
        "ガ",
        "ﾞ",
        "ﾟ",
        "゛",
        "\u3099",
        "\u309A",
        "は",
        "ﾊ",
        "う",
        "ワ",
        "ヽ",
        "ヶ",
        "ー",
        "ｰ",
        "あ",
        "通",
        "じ",
        "て",
        "共",
        "創",
        "連",
        "繋",
        "繫",
        "協",
        "國",
        "髙",
        "﨑",
        "e",
        "E",
        "\u0301",
        "é",
        "İ",
        "ß",
        "A",
        "z",
        "Ｚ",
        "5",
        "①",
        "㈱",
        "㍿",
        "﷽",
        " ",
        "\u3000",
        "\t",
        "\u200B",
        "\u200D",
        "\uFE0F",
        "\uDB40\uDD00",
        "・",
        "×",
        "-",
        "―",
        "〜",
        "“",
        "’",
        "「",
        "𠮷",
        "𝒜",
        "😀",
        "각",
        "\u1100",
        "\u1161",
        "\uD840",
        "\uDFB7",
        "\uFFFD",
        "が",
        "葛\uDB40\uDD00"
    };

    @ParameterizedTest
    @CsvFileSource(resources = "folds.csv")
    void folds(String text, String folded) {
        assertThat(FoldedText.of(text)).hasToString(folded);
    }

    @Test
    void folds_every_assigned_code_point_as_the_jdk_says_it_is_made_up() {
        for (int c = 0; c < CODE_POINTS; c++) {
            String text = Character.toString(c);
            if (!Character.isDefined(c) || FoldedText.of(text).toString().equals(expected(text)) || isOfOurOwn(c)) {
                continue;
            }
            assertThat(FoldedText.of(text).toString()).as("U+%04X", c).isEqualTo(expected(text));
        }
    }

    /** The whole fold of one character said once more, with the means of the JDK. */
    private static String expected(String text) {
        String s = Normalizer.normalize(text, Normalizer.Form.NFKD);
        s = Normalizer.normalize(s.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder kana = new StringBuilder();
        s.codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ' ? c + 0x60 : c)
                .forEach(kana::appendCodePoint);
        s = KANA.matcher(kana).replaceAll(pair -> Normalizer.normalize(pair.group(), Normalizer.Form.NFC));
        s = s.replace("゛", "\u3099").replace("゜", "\u309A");
        s = DROPPED.matcher(s).replaceAll("");
        s = s.replaceAll("[‐‑‒–—―−─]", "-")
                .replaceAll("[〜∼]", "~")
                .replaceAll("[“”‟]", "\"")
                .replaceAll("[‘’‛ʼ]", "'");
        return s.replace('×', 'x').replace('ヵ', 'カ').replace('ヶ', 'ケ').replaceAll("[\\uD800-\\uDFFF]", "\uFFFD");
    }

    /** Which kanji are variants of which is said by no part of the JDK. */
    private static boolean isOfOurOwn(int c) {
        return c >= 0x4E00 && c <= 0x9FFF && Fold.plain(c) != c
                || Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .codePoints()
                        .anyMatch(d -> d >= 0x4E00 && d <= 0x9FFF && Fold.plain(d) != d)
                || c == '﨑'
                || c == 0x20BB7;
    }

    @Test
    void folds_a_variant_kanji_to_one_that_stays() {
        for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
            char modern = Fold.plain(c);
            assertThat(Fold.plain(modern)).as("%c to %c", c, modern).isEqualTo(modern);
        }
    }

    @Test
    void folds_what_is_folded_to_itself_for_every_code_point() {
        for (int c = 0; c < CODE_POINTS; c++) {
            String folded = FoldedText.of(Character.toString(c)).toString();
            String again = FoldedText.of(folded).toString();
            if (!again.equals(folded)) {
                assertThat(again).as("U+%04X", c).isEqualTo(folded);
            }
        }
    }

    @Test
    void folds_what_is_folded_to_itself_and_points_back_at_whole_characters_in_random_texts() {
        Random random = new Random(20211116);
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            FoldedText folded = FoldedText.of(text);
            Supplier<String> escaped =
                    () -> text.chars().mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
            assertThat(FoldedText.of(folded.toString()).toString()).as(escaped).isEqualTo(folded.toString());
            int end = 0;
            for (int j = 0; j < folded.length(); j++) {
                assertThat(folded.start(j)).as(escaped).isBetween(j == 0 ? 0 : folded.start(j - 1), text.length());
                assertThat(folded.end(j)).as(escaped).isBetween(Math.max(end, folded.start(j)), text.length());
                assertThat(splits(text, folded.start(j)) || splits(text, folded.end(j)))
                        .as(escaped)
                        .isFalse();
                end = folded.end(j);
            }
        }
    }

    @Test
    void tells_where_positions_are_the_same_in_the_text_and_folded() {
        Random random = new Random(8);
        int kept = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            Fold fold = new Fold().of(text);
            if (fold.keepsPositions()) {
                kept++;
                for (int j = 0; j < fold.length(); j++) {
                    assertThat(fold.from(j)).as(text).isEqualTo(j);
                    assertThat(fold.to(j)).as(text).isEqualTo(j + 1);
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
        assertThat(new Fold().of("國のつくば、ＡＢcd the New Growth").keepsPositions()).isTrue();
        assertThat(new Fold().of("通じて").keepsPositions()).isFalse();
        assertThat(new Fold().of("ﾃﾚﾜｰｸ").keepsPositions()).isTrue();
        assertThat(new Fold().of("ｶﾞｲﾄﾞ").keepsPositions()).isFalse();
        assertThat(new Fold().of("a ㎏").keepsPositions()).isFalse();
        assertThat(new Fold().of("あ ㌔").keepsPositions()).isFalse();
        assertThat(new Fold().of("\uD83C\uDD00").keepsPositions()).isFalse();
    }

    @Test
    void folds_a_part_as_the_whole_does() {
        Random random = new Random(1);
        String text = "経団連は、ｶﾞｲﾄﾞ・ﾃﾚﾜｰｸ　㈱國立 e\u0301t\u0301 the New Growth を、\uDB40\uDD00葛\uDB40\uDD00城";
        FoldedText whole = FoldedText.of(text);
        for (int i = 0; i < 10_000; i++) {
            int from = random.nextInt(whole.length());
            int to = from + 1 + random.nextInt(whole.length() - from);
            if (whole.toString().charAt(from) == ' '
                    || whole.toString().charAt(to - 1) == ' '
                    || splitsExpansion(whole, from, to)) {
                continue;
            }
            String part = text.substring(whole.start(from), whole.end(to - 1));
            assertThat(FoldedText.of(part)).hasToString(whole.toString().substring(from, to));
        }
    }

    @ParameterizedTest
    @CsvSource({"地域共, 地域協創", "芸術を通, 芸術ヲツウジ", "繋と, 連携ト", "繋を共, 連携ヲ協創", "地域共創, 地域協創", "共に, 共ニ", "観光, 観光", "'', ''"})
    void tells_what_a_text_has_instead_of_a_part_of_what_is_folded_as_one(String word, String whole) {
        assertThat(FoldedText.of(word).whole()).isEqualTo(whole);
    }

    @Test
    void folds_no_character_of_the_narrow_texts_to_one_of_the_wide() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Texts.isNarrow(new char[] {c})) {
                String folded = FoldedText.of(Character.toString(c)).toString();
                assertThat(Texts.isNarrow(folded.toCharArray()))
                        .as("U+%04X", (int) c)
                        .isTrue();
            }
        }
    }

    @Test
    void takes_kana_written_with_marks_apart_as_the_same() {
        for (char c = 'ぁ'; c <= 'ヾ'; c++) {
            String text = Character.toString(c);
            assertThat(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .hasToString(FoldedText.of(text).toString());
        }
    }

    @Test
    void takes_any_text_but_null() {
        assertThatThrownBy(() -> FoldedText.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThat(FoldedText.of("")).hasToString("");
        assertThat(FoldedText.of("\uD840").toString()).isEqualTo("\uFFFD");
        assertThat(FoldedText.of("あ".repeat(1 << 20)).length()).isEqualTo(1 << 20);
    }

    /** One of several characters that stand for one, such as 株 of ㈱, points at all of it. */
    private static boolean splitsExpansion(FoldedText text, int from, int to) {
        return from > 0 && text.start(from - 1) == text.start(from)
                || to < text.length() && text.start(to) == text.start(to - 1);
    }

    /** Whether a place lies within a surrogate pair. */
    private static boolean splits(String text, int place) {
        return place > 0
                && place < text.length()
                && (Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place)));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n >= 0; n--) {
            text.append(
                    random.nextInt(20) == 0
                            ? Character.toString(random.nextInt(CODE_POINTS))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
