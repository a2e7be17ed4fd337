package io.github.kyoso.query;

/** The form in which a kanji is searched: 國 as 国, 髙 as 高. Old forms and variants as they stand in names of people and places. */
final class VariantKanji {
    /** Pairs: the form that is written, and the one in use today. */
    private static final String PAIRS =
            "亞亜惡悪壓圧圍囲醫医爲為壹壱隱隠榮栄營営衞衛驛駅圓円緣縁鹽塩奧奥應応橫横歐欧黃黄溫温穩穏假仮價価畫画會会懷懐壞壊繪絵擴拡殼殻覺覚學学嶽岳樂楽勸勧卷巻寬寛歡歓罐缶"
                    + "觀観關関陷陥巖巌顏顔歸帰氣気龜亀僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫徑径惠恵溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃縣県儉倹劍剣圈圏"
                    + "檢検權権獻献險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕齋斎齊斉劑剤櫻桜册冊雜雑產産參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収"
                    + "從従澁渋澀渋獸獣縱縦肅粛處処緖緒敍叙奬奨將将涉渉燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄狀状疊畳穰穣讓譲釀醸囑嘱觸触寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔穗穂隨随髓髄樞枢"
                    + "數数瀨瀬聲声靜静攝摂淺浅潛潜纖繊踐践錢銭專専戰戦禪禅曾曽雙双壯壮搜捜插挿巢巣爭争窗窓總総聰聡莊荘裝装騷騒增増藏蔵臟臓屬属續続墮堕對対帶帯滯滞臺台瀧滝擇択澤沢單単"
                    + "擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬪闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜"
                    + "蠻蛮祕秘濱浜濵浜甁瓶拂払佛仏變変邊辺邉辺辨弁瓣弁辯弁舖舗步歩寶宝襃褒豐豊沒没飜翻每毎槇槙萬万滿満默黙彌弥藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜"
                    + "兩両獵猟綠緑壘塁淚涙勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎錄録灣湾髙高嶋島嶌島峯峰冨富舘館桒桑栁柳曻昇淸清眾衆凉涼靑青鄰隣繫繋裡裏篭籠桧檜薮藪渕淵祿禄";

    private static final int FIRST = 0x4E00;

    /** By the written form; 0 where that is the one in use. */
    private static final char[] MODERN = new char[0xA000 - FIRST];

    static {
        char[] pairs = PAIRS.toCharArray();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] >= FIRST && pairs[i] < 0xA000) {
                MODERN[pairs[i] - FIRST] = pairs[i + 1];
            }
        }
    }

    private VariantKanji() {}

    /** The form in use for a character of the block CJK Unified Ideographs. */
    static char modern(char kanji) {
        char modern = MODERN[kanji - FIRST];
        return modern == 0 ? kanji : modern;
    }
}
