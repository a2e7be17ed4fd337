package io.github.kyoso.query;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The folding of one text after another: what is left of it for comparison, and where each character of that stands in it.
 *
 * <p>Kana, kanji and ASCII are folded by the rules written here; only what they do not cover asks the {@link Normalizer},
 * whose first use costs a fresh JVM more than all the texts of a programme.
 */
final class Fold {
    /** Kanji as old or as names have them, each before the one in use today. */
    private static final String VARIANTS =
            "亞亜惡悪壓圧圍囲醫医爲為壹壱隱隠榮栄營営衞衛驛駅圓円緣縁鹽塩奧奥應応橫横歐欧黃黄溫温穩穏假仮價価畫画會会懷懐壞壊繪絵擴拡殼殻覺覚學学嶽岳樂楽勸勧卷巻寬寛歡歓罐缶"
                    + "觀観關関陷陥巖巌顏顔歸帰氣気龜亀僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫徑径惠恵溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃縣県儉倹劍剣圈圏"
                    + "檢検權権獻献險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕齋斎齊斉劑剤櫻桜册冊雜雑產産參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収"
                    + "從従澁渋澀渋獸獣縱縦肅粛處処緖緒敍叙奬奨將将涉渉燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄狀状疊畳穰穣讓譲釀醸囑嘱觸触寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔穗穂隨随髓髄樞枢"
                    + "數数瀨瀬聲声靜静攝摂淺浅潛潜纖繊踐践錢銭專専戰戦禪禅曾曽雙双壯壮搜捜插挿巢巣爭争窗窓總総聰聡莊荘裝装騷騒增増藏蔵臟臓屬属續続墮堕對対帶帯滯滞臺台瀧滝擇択澤沢單単"
                    + "擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬪闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜"
                    + "蠻蛮祕秘濱浜濵浜甁瓶拂払佛仏變変邊辺邉辺辨弁瓣弁辯弁舖舗步歩寶宝襃褒豐豊沒没飜翻每毎槇槙萬万滿満默黙彌弥藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜"
                    + "兩両獵猟綠緑壘塁淚涙勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎錄録灣湾髙高嵜崎嶋島嶌島峯峰冨富舘館桒桑栁柳曻昇淸清眾衆凉涼靑青鄰隣繫繋裡裏篭籠桧檜薮藪渕淵祿禄舩船麴麹鷗鴎頰頬遙遥禰祢薗園礒磯蘆芦槗橋";

    private static final int FIRST_KANJI = 0x4E00;

    /** The kanji in use, by the written one; 0 where that is in use itself. */
    private static final char[] MODERN = new char[0xA000 - FIRST_KANJI];

    static {
        char[] pairs = VARIANTS.toCharArray();
        for (int i = 0; i < pairs.length; i += 2) {
            MODERN[pairs[i] - FIRST_KANJI] = pairs[i + 1];
        }
    }

    /** The full-width kana of U+FF66 to U+FF9D, in that order. */
    private static final String FULL_WIDTH = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /** How many characters may change with what follows them, and one more. */
    private static final int AHEAD = 4;

    private char[] out = new char[24];
    private int[] from = new int[24];
    private int[] to = new int[24];
    private int length;

    /** Whether white space was read since the last character that was kept. */
    private boolean gap;

    /** Whether each character was folded to one so far, so that positions are the same in both. */
    private boolean keepsPositions;

    /** Folds a text; the one before is forgotten. */
    Fold of(String text) {
        return of(text.toCharArray());
    }

    Fold of(char[] text) {
        return of(text, Integer.MAX_VALUE - AHEAD);
    }

    /** Folds so much of a text that so many characters of it folded stay as they are. */
    Fold of(char[] text, int needed) {
        length = 0;
        gap = false;
        keepsPositions = true;
        for (int i = 0; i < text.length && length < needed + AHEAD; ) {
            int c = text[i];
            int next = i + 1;
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                c = Character.codePointAt(text, i);
                next = i + Character.charCount(c);
                // Two halves that belong to nobody must not become a pair.
                c = next - i == 1 ? '\uFFFD' : c;
                keepsPositions = false;
            }
            // Nearly all are plain, and each further call is one that a fresh JVM has to interpret.
            char plain = plain(c);
            if (plain != 0) {
                put(plain, i, next);
            } else {
                take(c, i, next);
            }
            i = next;
            // A single white space may still become one.
            if (length != (gap ? i - 1 : i)) {
                keepsPositions = false;
            }
        }
        return this;
    }

    int length() {
        return length;
    }

    /** Where in the text the character begins that the folded one at this position comes from. */
    int from(int position) {
        return from[position];
    }

    /** Where in the text the character ends that the folded one at this position comes from, marks upon it included. */
    int to(int position) {
        return to[position];
    }

    /** Whether positions are the same in the text and folded. */
    boolean keepsPositions() {
        return keepsPositions;
    }

    /** Whether what begins here in a folded text is the rest of a Latin word, as art in start. */
    static boolean isWithinWord(String folded, int at) {
        return at > 0 && isLatin(folded.charAt(at)) && isLatin(folded.charAt(at - 1));
    }

    void copyTo(char[] target, int position) {
        System.arraycopy(out, 0, target, position, length);
    }

    int[] starts() {
        return Arrays.copyOf(from, length);
    }

    int[] ends() {
        return Arrays.copyOf(to, length);
    }

    @Override
    public String toString() {
        return new String(out, 0, length);
    }

    private void take(int c, int start, int end) {
        char plain = plain(c);
        if (plain != 0) {
            put(plain, start, end);
        } else if (c < 0x7F) {
            ascii(c, start, end);
        } else if (c >= 0xFF01 && c <= 0xFF5E) {
            ascii(c - 0xFEE0, start, end);
        } else if (c >= 0xFF66 && c <= 0xFF9D) {
            put(FULL_WIDTH.charAt(c - 0xFF66), start, end);
        } else {
            other(c, start, end);
        }
    }

    private void ascii(int c, int start, int end) {
        if (c <= ' ') {
            gap = true;
        } else {
            put((char) (c >= 'A' && c <= 'Z' ? c + 0x20 : c), start, end);
        }
    }

    /** What a kana or kanji is folded to by itself: a kanji to the form in use. 0 of any other character. */
    static char plain(int c) {
        if (c >= FIRST_KANJI && c < 0xA000) {
            char modern = MODERN[c - FIRST_KANJI];
            return modern == 0 ? (char) c : modern;
        }
        int katakana = c >= 0x3041 && c <= 0x3096 || c == 'ゝ' || c == 'ゞ' ? c + 0x60 : c;
        if (katakana < 0x30A1 || katakana > 0x30FE || katakana == '・') {
            return 0;
        }
        return (char) (katakana == 'ヵ' ? 'カ' : katakana == 'ヶ' ? 'ケ' : katakana);
    }

    private void other(int c, int start, int end) {
        switch (c) {
            case '、', '。', '「', '」', '『', '』' -> put((char) c, start, end);
            case '“', '”', '‟' -> put('"', start, end);
            case '‘', '’', '‛', 'ʼ' -> put('\'', start, end);
            case '‐', '‑', '‒', '–', '—', '―', '−', '─', '﹘', '﹣' -> put('-', start, end);
            case '〜', '∼' -> put('~', start, end);
            case '×' -> put('x', start, end);
            case '﨑' -> put('崎', start, end);
            case 0x20BB7 -> put('吉', start, end);
            case '・', '·', '･' -> {}
            case Marks.VOICED, '゛', 0xFF9E -> voice(Marks.VOICED, start, end);
            case Marks.SEMI_VOICED, '゜', 0xFF9F -> voice(Marks.SEMI_VOICED, start, end);
            default -> rare(c, start, end);
        }
    }

    private void rare(int c, int start, int end) {
        if (Marks.isLeftOut(c)) {
            for (int i = length - 1; i >= 0 && to[i] == start; i--) {
                to[i] = end;
            }
            return;
        }
        int type = Character.getType(c);
        if (type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            gap = true;
        } else if (type != Character.CONTROL && type != Character.FORMAT) {
            decompose(c, start, end);
        }
    }

    private void decompose(int c, int start, int end) {
        String whole = Character.toString(c);
        String parts = Normalizer.normalize(whole, Normalizer.Form.NFKD);
        if (!parts.equals(whole)) {
            for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
                take(parts.codePointAt(i), start, end);
            }
        } else if (Character.toLowerCase(c) != c) {
            take(Character.toLowerCase(c), start, end);
        } else {
            for (int i = 0; i < whole.length(); i++) {
                put(whole.charAt(i), start, end);
            }
        }
    }

    /** Joins a voiced mark to the kana before it, as カ and ゛ to ガ. */
    private void voice(char mark, int start, int end) {
        int joined = length == 0 ? 0 : Marks.joined(out[length - 1], mark);
        if (joined == 0) {
            put(mark, start, end);
        } else {
            length--;
            put((char) joined, from[length], end);
        }
    }

    private void put(char c, int start, int end) {
        if (gap || c == '創' || c == '繋' || c == 'ジ') {
            putBehind(length == 0 ? 0 : out[length - 1], c, start, end);
        } else if (length < out.length) {
            out[length] = c;
            from[length] = start;
            to[length++] = end;
        } else {
            add(c, start, end);
        }
    }

    /** Puts what may depend on the character before it. */
    private void putBehind(char before, char c, int start, int end) {
        if (gap && isLatin(before) && isLatin(c)) {
            add(' ', to[length - 1], start);
        } else if (gap) {
            keepsPositions = false;
        }
        gap = false;
        if (c == '創' && before == '共') {
            out[length - 1] = '協';
        } else if (c == 'ジ' && before == '通') {
            // As つうじて is printed beside 通じて.
            out[length - 1] = 'ツ';
            add('ウ', from[length - 1], to[length - 1]);
        }
        add(c == '繋' && before == '連' ? '携' : c, start, end);
    }

    private void add(char c, int start, int end) {
        if (length == out.length) {
            out = Arrays.copyOf(out, length * 2);
            from = Arrays.copyOf(from, length * 2);
            to = Arrays.copyOf(to, length * 2);
        }
        out[length] = c;
        from[length] = start;
        to[length++] = end;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
