package io.github.kyoso.query;

/** The characters that stand upon the one before them. */
final class Marks {
    static final char VOICED = '\u3099';
    static final char SEMI_VOICED = '\u309A';

    private Marks() {}

    /** Accents and the like, and selectors of variants: what is seen with them is looked for without. */
    static boolean isLeftOut(int c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x1AB0 && c <= 0x1AFF
                || c >= 0x1DC0 && c <= 0x1DFF
                || c >= 0x20D0 && c <= 0x20FF
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xFE20 && c <= 0xFE2F
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** The kana that a kana and a voiced mark make, as カ and ゛ make ガ; 0 where there is none. */
    static int joined(char kana, char mark) {
        boolean ha = kana >= 'ハ' && kana <= 'ホ' && (kana - 'ハ') % 3 == 0;
        if (mark == SEMI_VOICED) {
            return ha ? kana + 2 : 0;
        }
        boolean next = ha
                || kana >= 'カ' && kana <= 'チ' && (kana - 'カ') % 2 == 0
                || kana == 'ツ'
                || kana == 'テ'
                || kana == 'ト'
                || kana == 'ヽ';
        if (next) {
            return kana + 1;
        }
        return kana == 'ウ' ? 'ヴ' : kana >= 'ワ' && kana <= 'ヲ' ? kana + 8 : 0;
    }
}
