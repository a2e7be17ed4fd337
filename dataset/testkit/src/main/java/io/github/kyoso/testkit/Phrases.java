package io.github.kyoso.testkit;

import io.github.kyoso.LocalizedText;
import io.github.kyoso.PartnerKind;
import java.util.List;

/** The words of random programmes: such as those of the real one, put together as chance will have it. */
final class Phrases {
    /** A prefecture as it stands in names, with its code. */
    record Region(String ja, String kana, String en, String code) {
        LocalizedText name() {
            return named(ja, kana, en);
        }
    }

    /** What a body is about. */
    private record Field(String ja, String kana, String en) {}

    /** What sort of body it is. */
    private record Body(String ja, String kana, String en, PartnerKind kind) {}

    /** A part of a sentence, followed by another or by an end. */
    private record Clause(String ja, String en) {}

    static final List<Region> REGIONS = List.of(
            new Region("北海道", "ホッカイドウ", "Hokkaido", "010006"),
            new Region("青森県", "アオモリケン", "Aomori", "020001"),
            new Region("宮城県", "ミヤギケン", "Miyagi", "040002"),
            new Region("茨城県", "イバラキケン", "Ibaraki", "080004"),
            new Region("東京都", "トウキョウト", "Tokyo", "130001"),
            new Region("石川県", "イシカワケン", "Ishikawa", "170003"),
            new Region("長野県", "ナガノケン", "Nagano", "200000"),
            new Region("愛知県", "アイチケン", "Aichi", "230006"),
            new Region("京都府", "キョウトフ", "Kyoto", "260002"),
            new Region("奈良県", "ナラケン", "Nara", "290009"),
            new Region("鳥取県", "トットリケン", "Tottori", "310000"),
            new Region("福岡県", "フクオカケン", "Fukuoka", "400009"),
            new Region("沖縄県", "オキナワケン", "Okinawa", "470007"));

    private static final List<Field> FIELDS = List.of(
            new Field("観光", "カンコウ", "Tourism"),
            new Field("農業", "ノウギョウ", "Agriculture"),
            new Field("防災", "ボウサイ", "Disaster Resilience"),
            new Field("医療連携", "イリョウレンケイ", "Medical Cooperation"),
            new Field("二地域居住", "ニチイキキョジュウ", "Two-Region Living"),
            new Field("スポーツ振興", "スポーツシンコウ", "Sports Promotion"),
            new Field("デジタル人材", "デジタルジンザイ", "Digital Talent"),
            new Field("文化芸術", "ブンカゲイジュツ", "Arts and Culture"),
            new Field("地域交通", "チイキコウツウ", "Regional Transport"),
            new Field("脱炭素", "ダツタンソ", "Decarbonisation"));

    private static final List<Body> BODIES = List.of(
            new Body("協議会", "キョウギカイ", "Council", PartnerKind.COUNCIL),
            new Body("推進コンソーシアム", "スイシンコンソーシアム", "Consortium", PartnerKind.CONSORTIUM),
            new Body("振興協会", "シンコウキョウカイ", "Association", PartnerKind.INDUSTRY_ASSOCIATION),
            new Body("機構", "キコウ", "Organization", PartnerKind.RESEARCH_INSTITUTE),
            new Body("財団", "ザイダン", "Foundation", PartnerKind.FOUNDATION),
            new Body("支援団体ネットワーク", "シエンダンタイネットワーク", "Support Network", PartnerKind.NONPROFIT),
            new Body("プラットフォーム", "プラットフォーム", "Platform", PartnerKind.PLATFORM),
            new Body("大学", "ダイガク", "University", PartnerKind.UNIVERSITY));

    private static final List<Clause> CLAUSES = List.of(
            new Clause("企業が有する経営資源や人材を活かし", "making use of the resources and people of companies"),
            new Clause("先端的な研究や技術の社会実装を促し", "bringing advanced research and technology into practice"),
            new Clause("関連団体や先進自治体等と連携し", "working with related bodies and pioneering municipalities"),
            new Clause("事例の収集と施策の紹介を進め", "collecting cases and presenting measures"),
            new Clause("地域の枠を越えた協創の場をつくり", "making room for co-creation beyond regional borders"),
            new Clause("体験イベントや実態調査を実施し", "holding events and carrying out surveys"),
            new Clause("平時・災害時の支援体制を整え", "preparing support in ordinary times and in disasters"),
            new Clause("DXによりサービスの付加価値を高め", "adding value to services through digital transformation"),
            new Clause("学びのあり方を産学で検討し", "considering learning together with universities"),
            new Clause("交流・関係人口を増やし", "increasing visitors and friends of the region"),
            new Clause("新規事業の創出を支え", "supporting the creation of new business"),
            new Clause("環境に配慮した移動を広め", "spreading mobility that spares the environment"));

    private static final List<Clause> ENDS = List.of(
            new Clause("地域の活性化を図る", "to revitalise the region"),
            new Clause("基幹産業の成長を実現", "to let key industries grow"),
            new Clause("持続可能な地域社会を協創する", "to co-create a sustainable regional society"),
            new Clause("健やかな暮らしの基盤を整備", "to lay the foundation of healthy lives"),
            new Clause("多様な人材の活躍を推進", "to let people of all kinds take an active part"),
            new Clause("全国への展開を促進", "to spread it nationwide"));

    private static final List<String> DIGITS = List.of("ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ");

    private Phrases() {}

    static LocalizedText named(String ja, String kana, String en) {
        return LocalizedText.builder().ja(ja).kana(kana).en(en).build();
    }

    /** The name of a body, and of what sort it is. */
    record Name(LocalizedText text, PartnerKind kind) {}

    /** The name of a body in a region, another for each number: after the eighty that can be told apart without one, ordinals. */
    static Name body(Region region, int number) {
        int sorts = FIELDS.size() * BODIES.size();
        Field field = FIELDS.get(number % FIELDS.size());
        Body body = BODIES.get(number % sorts / FIELDS.size());
        StringBuilder ordinal = new StringBuilder();
        StringBuilder reading = new StringBuilder();
        int round = number / sorts + 1;
        if (round > 1) {
            ordinal.append('第');
            reading.append("ダイ");
            for (char digit : Integer.toString(round).toCharArray()) {
                ordinal.append("〇一二三四五六七八九".charAt(digit - '0'));
                reading.append(DIGITS.get(digit - '0'));
            }
        }
        LocalizedText text = named(
                region.ja() + ordinal + field.ja() + body.ja(),
                region.kana() + reading + field.kana() + body.kana(),
                region.en() + " " + field.en() + " " + body.en() + (round > 1 ? " No. " + round : ""));
        return new Name(text, body.kind());
    }

    /** A sentence in both languages that ends as soon as the Japanese has about so many characters. */
    static LocalizedText sentence(String ja, String en, int length, Chance chance) {
        StringBuilder japanese = new StringBuilder(ja);
        StringBuilder english = new StringBuilder(en);
        Clause end = any(ENDS, chance);
        int next = chance.below(CLAUSES.size());
        while (japanese.length() + end.ja().length() < length) {
            Clause clause = CLAUSES.get(next++ % CLAUSES.size());
            japanese.append(clause.ja()).append('、');
            english.append(clause.en()).append(", ");
        }
        return LocalizedText.of(
                japanese.append(end.ja()).toString(), english.append(end.en()).toString());
    }

    static <T> T any(List<T> choice, Chance chance) {
        return choice.get(chance.below(choice.size()));
    }
}
