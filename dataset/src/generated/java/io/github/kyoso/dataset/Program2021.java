// Derived from dataset/src/main/resources/META-INF/kyoso/2021-11/program.json by dataset/codegen; do not edit.
// Edit that, then: mvn -q -pl dataset/codegen -am compile exec:java
package io.github.kyoso.dataset;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.CorporateNumber;
import io.github.kyoso.Edition;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.InitiativeKind;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.MentionRole;
import io.github.kyoso.Organization;
import io.github.kyoso.PartialDate;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.ProgramId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The programme as plain Java: one method for each record. */
final class Program2021 {
    private Program2021() {}

    static ActionProgram program() {
        return ActionProgram.builder()
                .id(ProgramId.of("keidanren-regional-co-creation"))
                .edition(Edition.of("2021-11"))
                .title(LocalizedText.of("地域協創アクションプログラム", "Action Program for Regional Co-creation"))
                .form("概略版")
                .publisher(PartnerId.of("keidanren"))
                .adopted(PartialDate.of("2021-11"))
                .partnersAsOf(PartialDate.of("2021-11"))
                .published(LocalDate.of(2021, 11, 16))
                .preamble(List.of(preamble_1(), preamble_2()))
                .principles(List.of(
                        principles_locally_driven(),
                        principles_future_value(),
                        principles_sustainable(),
                        principles_wide_area()))
                .thrusts(List.of(thrusts_work(), thrusts_people(), thrusts_towns()))
                .items(List.of(
                        items_1(),
                        items_2(),
                        items_3(),
                        items_4(),
                        items_5(),
                        items_6(),
                        items_7(),
                        items_8(),
                        items_9(),
                        items_10()))
                .partners(List.of(
                        partners_keidanren(),
                        partners_dual_location_council(),
                        partners_mlit(),
                        partners_machi_hito_shigoto_office(),
                        partners_jtta(),
                        partners_waj(),
                        partners_japan_rugby_league_one(),
                        partners_jleague(),
                        partners_echigo_tsumari_committee(),
                        partners_industry_academia_council(),
                        partners_national_and_public_universities(),
                        partners_engine_consortium(),
                        partners_shinshu_university(),
                        partners_100_year_life_foundation(),
                        partners_regional_business(),
                        partners_universities(),
                        partners_nicollap(),
                        partners_local_governments(),
                        partners_tottori_prefecture(),
                        partners_cabinet_office(),
                        partners_jta(),
                        partners_agricultural_corporations_association(),
                        partners_maff(),
                        partners_naro(),
                        partners_tsukuba_city(),
                        partners_jvoad(),
                        partners_mbt_consortium(),
                        partners_nara_medical_university(),
                        partners_national_governors_association(),
                        partners_designated_city_mayors_association(),
                        partners_cabinet_secretariat(),
                        partners_j_clubs(),
                        partners_mext(),
                        partners_toyama_university(),
                        partners_kanazawa_university(),
                        partners_japan_football_association(),
                        partners_nara_prefecture(),
                        partners_nihon_unisys(),
                        partners_dual_location_platform()))
                .collaborations(List.of(
                        collaborations_1_1(),
                        collaborations_1_2(),
                        collaborations_1_3(),
                        collaborations_2_1(),
                        collaborations_2_2(),
                        collaborations_2_3(),
                        collaborations_3_1(),
                        collaborations_3_2(),
                        collaborations_3_3(),
                        collaborations_4_1(),
                        collaborations_4_2(),
                        collaborations_5_1(),
                        collaborations_6_1(),
                        collaborations_6_2(),
                        collaborations_6_3(),
                        collaborations_6_4(),
                        collaborations_7_1(),
                        collaborations_8_1(),
                        collaborations_9_1(),
                        collaborations_10_1(),
                        collaborations_10_2()))
                .initiatives(List.of(
                        initiatives_new_growth_strategy(),
                        initiatives_telework_agreement(),
                        initiatives_workation_memorandum(),
                        initiatives_echigo_tsumari_triennale(),
                        initiatives_ten_action_programs(),
                        initiatives_society_5_0(),
                        initiatives_coc_plus_r(),
                        initiatives_engine_program(),
                        initiatives_regional_co_creation_lab(),
                        initiatives_professional_talent_strategy(),
                        initiatives_business_agriculture_platform(),
                        initiatives_green_food_strategy(),
                        initiatives_dx_implementation_project(),
                        initiatives_tsukuba_super_science_city_agreement()))
                .places(List.of(
                        places_080004(),
                        places_082201(),
                        places_150002(),
                        places_200000(),
                        places_202011(),
                        places_202029(),
                        places_290009(),
                        places_292052(),
                        places_310000()))
                .build();
    }

    private static LocalizedText preamble_1() {
        return LocalizedText.of(
                        "経団連は「新成長戦略」において「地方創生」を最重要分野と捉え、地域ならではの特色を活かしつつ、価値をともに創り出す「地域協創」を進める重要性を指摘。",
                        "In its New Growth Strategy, Keidanren regards regional revitalization as a field of the highest importance, and points out how important it is to advance “regional co-creation”: creating value together while making the most of what is distinctive about each region.");
    }

    private static LocalizedText preamble_2() {
        return LocalizedText.of(
                        "地域企業・大学・自治体・団体など多様な主体の活動を後押しし、地域協創の取り組みを拡大すべく、経団連と連携先が取り組む「地域協創アクションプログラム」を策定。",
                        "To support the activities of diverse actors such as regional companies, universities, local governments and other bodies, and to expand regional co-creation, Keidanren has drawn up the “Action Program for Regional Co-creation”, which Keidanren and its partners carry out.");
    }

    private static Principle principles_locally_driven() {
        return Principle.of(
                        PrincipleId.of("locally-driven"),
                        LocalizedText.of(
                                "地元内発型の地域づくり",
                                "Regional development driven from within the community"));
    }

    private static Principle principles_future_value() {
        return Principle.of(
                        PrincipleId.of("future-value"),
                        LocalizedText.of(
                                "未来価値創造の地域づくり",
                                "Regional development that creates value for the future"));
    }

    private static Principle principles_sustainable() {
        return Principle.of(
                        PrincipleId.of("sustainable"),
                        LocalizedText.of("持続可能な地域づくり", "Sustainable regional development"));
    }

    private static Principle principles_wide_area() {
        return Principle.of(
                        PrincipleId.of("wide-area"),
                        LocalizedText.of(
                                "広域的な協創での地域づくり",
                                "Regional development through wide-area co-creation"));
    }

    private static Thrust thrusts_work() {
        return Thrust.of(
                        ThrustId.of("work"),
                        LocalizedText.of(
                                "新たな仕事の機会を生み出し続ける",
                                "Keep creating new opportunities for work"),
                        List.of(ItemNumber.of(4), ItemNumber.of(5), ItemNumber.of(6)));
    }

    private static Thrust thrusts_people() {
        return Thrust.of(
                        ThrustId.of("people"),
                        LocalizedText.of("多様な人を動かし惹きつける", "Move and attract all kinds of people"),
                        List.of(ItemNumber.of(1), ItemNumber.of(2), ItemNumber.of(3)));
    }

    private static Thrust thrusts_towns() {
        return Thrust.of(
                        ThrustId.of("towns"),
                        LocalizedText.of("街の魅力を高める", "Make towns more attractive"),
                        List.of(ItemNumber.of(7), ItemNumber.of(8), ItemNumber.of(9)));
    }

    private static ActionItem items_1() {
        return ActionItem.of(
                        ItemNumber.of(1),
                        LocalizedText.of(
                                "多拠点居住やテレワーク等により地域での多様な暮らしを協創する",
                                "Co-create diverse ways of living in the regions through multi-location living, telework and the like"),
                        List.of("多拠点居住やテレワーク"),
                        List.of(
                                "二地域居住",
                                "多拠点居住",
                                "移住",
                                "テレワーク",
                                "リモートワーク",
                                "ワーケーション",
                                "サテライトオフィス",
                                "空き家",
                                "コワーキング",
                                "dual-location living",
                                "relocation",
                                "telework",
                                "remote work",
                                "workation",
                                "vacant house",
                                "coworking"));
    }

    private static ActionItem items_2() {
        return ActionItem.of(
                        ItemNumber.of(2),
                        LocalizedText.of(
                                "スポーツ・文化・芸術を通じて地域の関係・交流人口を協創する",
                                "Co-create, through sports, culture and the arts, populations of visitors and of people with lasting ties to the regions"),
                        List.of("スポーツ・文化・芸術"),
                        List.of(
                                "スポーツ",
                                "ラグビー",
                                "サッカー",
                                "スタジアム",
                                "文化",
                                "芸術",
                                "アート",
                                "芸術祭",
                                "関係人口",
                                "交流人口",
                                "ファン",
                                "sports",
                                "rugby",
                                "football",
                                "stadium",
                                "culture",
                                "art",
                                "festival",
                                "visitors"));
    }

    private static ActionItem items_3() {
        return ActionItem.of(
                        ItemNumber.of(3),
                        LocalizedText.of(
                                "地域社会の未来を牽引する人材を産学官で協創する",
                                "Co-create, across industry, academia and government, the people who will lead the future of regional society"),
                        List.of("人材"),
                        List.of(
                                "人材育成",
                                "教育",
                                "大学",
                                "学生",
                                "採用",
                                "インターンシップ",
                                "リカレント教育",
                                "学び直し",
                                "産学官",
                                "human resources",
                                "education",
                                "university",
                                "students",
                                "recruitment",
                                "internship",
                                "lifelong learning"));
    }

    private static ActionItem items_4() {
        return ActionItem.of(
                        ItemNumber.of(4),
                        LocalizedText.of(
                                "地域の価値や雇用の創出につながる新たな産業や事業を協創する",
                                "Co-create new industries and businesses that bring value and jobs to the regions"),
                        List.of("新たな産業や事業"),
                        List.of(
                                "新産業",
                                "新規事業",
                                "起業",
                                "スタートアップ",
                                "雇用",
                                "中小企業",
                                "オープンイノベーション",
                                "IT",
                                "new business",
                                "start-up",
                                "entrepreneur",
                                "jobs",
                                "small and medium-sized enterprises",
                                "innovation"));
    }

    private static ActionItem items_5() {
        return ActionItem.of(
                        ItemNumber.of(5),
                        LocalizedText.of(
                                "地域企業の経営資源や人材を地域課題解決に活かす枠組みを協創する",
                                "Co-create frameworks that put the management resources and the people of regional companies to use in solving regional issues"),
                        List.of("経営資源"),
                        List.of(
                                "経営資源",
                                "副業",
                                "兼業",
                                "出向",
                                "大企業人材",
                                "人手不足",
                                "人材マッチング",
                                "事業承継",
                                "management resources",
                                "side job",
                                "secondment",
                                "labour shortage",
                                "talent matching"));
    }

    private static ActionItem items_6() {
        return ActionItem.of(
                        ItemNumber.of(6),
                        LocalizedText.of(
                                "観光や農林水産など地域資源を活かした基幹産業を協創する",
                                "Co-create core industries that make the most of regional resources such as tourism, agriculture, forestry and fisheries"),
                        List.of("観光や農林水産", "基幹産業"),
                        List.of(
                                "観光",
                                "観光地",
                                "旅行",
                                "宿泊",
                                "農業",
                                "林業",
                                "漁業",
                                "水産",
                                "食品",
                                "特産品",
                                "スマート農業",
                                "tourism",
                                "travel",
                                "hotel",
                                "agriculture",
                                "farming",
                                "forestry",
                                "fisheries",
                                "food"));
    }

    private static ActionItem items_7() {
        return ActionItem.of(
                        ItemNumber.of(7),
                        LocalizedText.of(
                                "DX・GXを通じて地域課題を解決し持続可能な地域社会を協創する",
                                "Solve regional issues through digital and green transformation (DX and GX) and co-create a sustainable regional society"),
                        List.of("DX・GX"),
                        List.of(
                                "デジタル",
                                "DX",
                                "GX",
                                "脱炭素",
                                "再生可能エネルギー",
                                "スマートシティ",
                                "スーパーシティ",
                                "行政手続",
                                "AI",
                                "データ",
                                "digital transformation",
                                "green transformation",
                                "decarbonization",
                                "renewable energy",
                                "smart city",
                                "open data"));
    }

    private static ActionItem items_8() {
        return ActionItem.of(
                        ItemNumber.of(8),
                        LocalizedText.of(
                                "自然災害にも対応できる地域のハード×ソフトインフラを協創する",
                                "Co-create a regional infrastructure of hardware × software that can also cope with natural disasters"),
                        List.of("ハード×ソフト"),
                        List.of(
                                "防災",
                                "災害",
                                "減災",
                                "地震",
                                "豪雨",
                                "避難所",
                                "ボランティア",
                                "被災者支援",
                                "復旧",
                                "インフラ",
                                "NPO",
                                "disaster",
                                "resilience",
                                "earthquake",
                                "flood",
                                "evacuation",
                                "volunteers",
                                "infrastructure"));
    }

    private static ActionItem items_9() {
        return ActionItem.of(
                        ItemNumber.of(9),
                        LocalizedText.of(
                                "医療・育児・介護・移動など健やかで快適な暮らしの基盤を協創する",
                                "Co-create the foundations of a healthy and comfortable life, such as medical care, child-rearing, nursing care and mobility"),
                        List.of("基盤"),
                        List.of(
                                "医療",
                                "健康",
                                "育児",
                                "子育て",
                                "介護",
                                "高齢者",
                                "移動",
                                "交通",
                                "病院",
                                "福祉",
                                "まちづくり",
                                "medical care",
                                "health",
                                "child-rearing",
                                "nursing care",
                                "elderly",
                                "mobility",
                                "transport",
                                "hospital"));
    }

    private static ActionItem items_10() {
        return ActionItem.of(
                        ItemNumber.of(10),
                        LocalizedText.of(
                                "地域協創のハブとして多様な主体をつなぎながら多面的に地域を協創する",
                                "As a hub of regional co-creation, connect diverse actors and co-create the regions from many sides"),
                        List.of("ハブ"),
                        List.of(
                                "ハブ",
                                "連携",
                                "マッチング",
                                "自治体",
                                "知事",
                                "市長",
                                "包括連携",
                                "全国",
                                "hub",
                                "partnership",
                                "matching",
                                "local governments",
                                "governors",
                                "mayors"));
    }

    private static Organization partners_keidanren() {
        return Organization.builder()
                .id(PartnerId.of("keidanren"))
                .kind(PartnerKind.BUSINESS_FEDERATION)
                .name(LocalizedText.of("経団連", "ケイダンレン", "Keidanren (Japan Business Federation)"))
                .officialName("一般社団法人日本経済団体連合会")
                .aliases(List.of("Keidanren", "Japan Business Federation"))
                .homepage(URI.create("https://www.keidanren.or.jp/"))
                .build();
    }

    private static Organization partners_dual_location_council() {
        return Organization.builder()
                .id(PartnerId.of("dual-location-council"))
                .kind(PartnerKind.COUNCIL)
                .name(LocalizedText.of(
                                "全国二地域居住等促進協議会",
                                "ゼンコクニチイキキョジュウトウソクシンキョウギカイ",
                                "National Council for the Promotion of Dual-Location Living"))
                .aliases(List.of("二地域居住協議会"))
                .secretariat(PartnerId.of("mlit"))
                .established(PartialDate.of("2021-03-09"))
                .successor(PartnerId.of("dual-location-platform"))
                .build();
    }

    private static Organization partners_mlit() {
        return Organization.builder()
                .id(PartnerId.of("mlit"))
                .kind(PartnerKind.MINISTRY)
                .name(LocalizedText.of(
                                "国土交通省",
                                "コクドコウツウショウ",
                                "Ministry of Land, Infrastructure, Transport and Tourism"))
                .aliases(List.of("国交省", "MLIT"))
                .homepage(URI.create("https://www.mlit.go.jp/"))
                .corporateNumber(CorporateNumber.of("2000012100001"))
                .build();
    }

    private static Organization partners_machi_hito_shigoto_office() {
        return Organization.builder()
                .id(PartnerId.of("machi-hito-shigoto-office"))
                .kind(PartnerKind.GOVERNMENT_OFFICE)
                .name(LocalizedText.of(
                                "内閣官房 まち・ひと・しごと創生本部事務局",
                                "ナイカクカンボウ マチ・ヒト・シゴトソウセイホンブジムキョク",
                                "Secretariat of the Headquarters for the Creation of Towns, People and Jobs, Cabinet Secretariat"))
                .aliases(List.of("創生本部事務局"))
                .parent(PartnerId.of("cabinet-secretariat"))
                .build();
    }

    private static Organization partners_jtta() {
        return Organization.builder()
                .id(PartnerId.of("jtta"))
                .kind(PartnerKind.INDUSTRY_ASSOCIATION)
                .name(LocalizedText.of(
                                "日本観光振興協会",
                                "ニホンカンコウシンコウキョウカイ",
                                "Japan Travel and Tourism Association"))
                .officialName("公益社団法人日本観光振興協会")
                .aliases(List.of("日観振"))
                .homepage(URI.create("http://www.nihon-kankou.or.jp/"))
                .build();
    }

    private static Organization partners_waj() {
        return Organization.builder()
                .id(PartnerId.of("waj"))
                .kind(PartnerKind.LOCAL_GOVERNMENT_ASSOCIATION)
                .name(LocalizedText.of(
                                "ワーケーション自治体協議会",
                                "ワーケーションジチタイキョウギカイ",
                                "Workation Council of Local Governments"))
                .aliases(List.of("WAJ", "ワーケーション・アライアンス・ジャパン"))
                .established(PartialDate.of("2019-11-18"))
                .build();
    }

    private static Organization partners_japan_rugby_league_one() {
        return Organization.builder()
                .id(PartnerId.of("japan-rugby-league-one"))
                .kind(PartnerKind.SPORTS_LEAGUE)
                .name(LocalizedText.of(
                                "ジャパンラグビーリーグワン",
                                "ジャパンラグビーリーグワン",
                                "JAPAN RUGBY LEAGUE ONE"))
                .officialName("一般社団法人ジャパンラグビーリーグワン")
                .aliases(List.of("リーグワン", "JRLO", "NTTジャパンラグビー リーグワン"))
                .homepage(URI.create("https://league-one.jp"))
                .established(PartialDate.of("2018-02-20"))
                .build();
    }

    private static Organization partners_jleague() {
        return Organization.builder()
                .id(PartnerId.of("jleague"))
                .kind(PartnerKind.SPORTS_LEAGUE)
                .name(LocalizedText.of("Jリーグ", "ジェイリーグ", "Japan Professional Football League"))
                .officialName("公益社団法人日本プロサッカーリーグ")
                .aliases(List.of("日本プロサッカーリーグ", "J.League"))
                .parent(PartnerId.of("japan-football-association"))
                .homepage(URI.create("https://www.jleague.jp/"))
                .corporateNumber(CorporateNumber.of("8010005018599"))
                .established(PartialDate.of("1991-11-01"))
                .build();
    }

    private static Organization partners_echigo_tsumari_committee() {
        return Organization.builder()
                .id(PartnerId.of("echigo-tsumari-committee"))
                .kind(PartnerKind.EXECUTIVE_COMMITTEE)
                .name(LocalizedText.of(
                                "大地の芸術祭実行委員会",
                                "ダイチノゲイジュツサイジッコウイインカイ",
                                "Echigo-Tsumari Art Triennale Executive Committee"))
                .aliases(List.of("大地の芸術祭", "越後妻有アートトリエンナーレ"))
                .place(LocalGovernmentCode.of("150002"))
                .homepage(URI.create("https://www.echigo-tsumari.jp/"))
                .build();
    }

    private static Organization partners_industry_academia_council() {
        return Organization.builder()
                .id(PartnerId.of("industry-academia-council"))
                .kind(PartnerKind.COUNCIL)
                .name(LocalizedText.of(
                                "採用と大学教育の未来に関する産学協議会",
                                "サイヨウトダイガクキョウイクノミライニカンスルサンガクキョウギカイ",
                                "Council of Industry and Academia on the Future of Recruitment and University Education"))
                .aliases(List.of("産学協議会"))
                .members(List.of(PartnerId.of("keidanren"), PartnerId.of("national-and-public-universities")))
                .established(PartialDate.of("2019-01"))
                .build();
    }

    private static PartnerGroup partners_national_and_public_universities() {
        return PartnerGroup.of(
                        PartnerId.of("national-and-public-universities"),
                        PartnerKind.UNIVERSITY,
                        LocalizedText.of("国公立大学", "コッコウリツダイガク", "National and public universities"));
    }

    private static Organization partners_engine_consortium() {
        return Organization.builder()
                .id(PartnerId.of("engine-consortium"))
                .kind(PartnerKind.CONSORTIUM)
                .name(LocalizedText.of(
                                "ENGINEプログラム推進コンソーシアム",
                                "エンジンプログラムスイシンコンソーシアム",
                                "ENGINE Program Promotion Consortium"))
                .members(List.of(
                                PartnerId.of("shinshu-university"),
                                PartnerId.of("toyama-university"),
                                PartnerId.of("kanazawa-university")))
                .build();
    }

    private static Organization partners_shinshu_university() {
        return Organization.builder()
                .id(PartnerId.of("shinshu-university"))
                .kind(PartnerKind.UNIVERSITY)
                .name(LocalizedText.of("信州大学", "シンシュウダイガク", "Shinshu University"))
                .officialName("国立大学法人信州大学")
                .aliases(List.of("信大"))
                .place(LocalGovernmentCode.of("202029"))
                .homepage(URI.create("https://www.shinshu-u.ac.jp/"))
                .build();
    }

    private static Organization partners_100_year_life_foundation() {
        return Organization.builder()
                .id(PartnerId.of("100-year-life-foundation"))
                .kind(PartnerKind.FOUNDATION)
                .name(LocalizedText.of(
                                "人生100年社会デザイン財団",
                                "ジンセイヒャクネンシャカイデザインザイダン",
                                "Foundation for the Design of a Society of 100-Year Lives"))
                .officialName("一般財団法人人生100年社会デザイン財団")
                .homepage(URI.create("http://www.100design.or.jp/"))
                .established(PartialDate.of("2020-10-01"))
                .build();
    }

    private static PartnerGroup partners_regional_business() {
        return PartnerGroup.of(
                        PartnerId.of("regional-business"),
                        PartnerKind.BUSINESS_FEDERATION,
                        LocalizedText.of("地域経済界", "チイキケイザイカイ", "Regional business communities"));
    }

    private static PartnerGroup partners_universities() {
        return PartnerGroup.of(
                        PartnerId.of("universities"),
                        PartnerKind.UNIVERSITY,
                        LocalizedText.of("大学", "ダイガク", "Universities"));
    }

    private static Organization partners_nicollap() {
        return Organization.builder()
                .id(PartnerId.of("nicollap"))
                .kind(PartnerKind.PLATFORM)
                .name(LocalizedText.of("NICOLLAP", "ニコラップ", "NICOLLAP"))
                .officialName("一般社団法人長野ITコラボレーションプラットフォーム")
                .aliases(List.of("長野ITコラボレーションプラットフォーム"))
                .place(LocalGovernmentCode.of("202011"))
                .homepage(URI.create("https://nicollap.jp/"))
                .established(PartialDate.of("2019-05-24"))
                .build();
    }

    private static PartnerGroup partners_local_governments() {
        return PartnerGroup.of(
                        PartnerId.of("local-governments"),
                        PartnerKind.LOCAL_GOVERNMENT,
                        LocalizedText.of("地方自治体", "チホウジチタイ", "Local governments"));
    }

    private static Organization partners_tottori_prefecture() {
        return Organization.builder()
                .id(PartnerId.of("tottori-prefecture"))
                .kind(PartnerKind.LOCAL_GOVERNMENT)
                .name(LocalizedText.of("鳥取県", "トットリケン", "Tottori Prefecture"))
                .place(LocalGovernmentCode.of("310000"))
                .homepage(URI.create("http://www.pref.tottori.lg.jp/"))
                .corporateNumber(CorporateNumber.of("7000020310000"))
                .build();
    }

    private static Organization partners_cabinet_office() {
        return Organization.builder()
                .id(PartnerId.of("cabinet-office"))
                .kind(PartnerKind.MINISTRY)
                .name(LocalizedText.of("内閣府", "ナイカクフ", "Cabinet Office"))
                .aliases(List.of("CAO"))
                .homepage(URI.create("https://www.cao.go.jp/"))
                .build();
    }

    private static Organization partners_jta() {
        return Organization.builder()
                .id(PartnerId.of("jta"))
                .kind(PartnerKind.AGENCY)
                .name(LocalizedText.of("観光庁", "カンコウチョウ", "Japan Tourism Agency"))
                .aliases(List.of("JTA"))
                .parent(PartnerId.of("mlit"))
                .homepage(URI.create("https://www.mlit.go.jp/kankocho/"))
                .corporateNumber(CorporateNumber.of("9000012100003"))
                .established(PartialDate.of("2008-10-01"))
                .build();
    }

    private static Organization partners_agricultural_corporations_association() {
        return Organization.builder()
                .id(PartnerId.of("agricultural-corporations-association"))
                .kind(PartnerKind.INDUSTRY_ASSOCIATION)
                .name(LocalizedText.of(
                                "日本農業法人協会",
                                "ニホンノウギョウホウジンキョウカイ",
                                "Japan Association of Agricultural Corporations"))
                .officialName("公益社団法人日本農業法人協会")
                .homepage(URI.create("https://hojin.or.jp/"))
                .established(PartialDate.of("1999-06-28"))
                .build();
    }

    private static Organization partners_maff() {
        return Organization.builder()
                .id(PartnerId.of("maff"))
                .kind(PartnerKind.MINISTRY)
                .name(LocalizedText.of(
                                "農林水産省",
                                "ノウリンスイサンショウ",
                                "Ministry of Agriculture, Forestry and Fisheries"))
                .aliases(List.of("農水省", "MAFF"))
                .homepage(URI.create("https://www.maff.go.jp/"))
                .corporateNumber(CorporateNumber.of("5000012080001"))
                .build();
    }

    private static Organization partners_naro() {
        return Organization.builder()
                .id(PartnerId.of("naro"))
                .kind(PartnerKind.RESEARCH_INSTITUTE)
                .name(LocalizedText.of(
                                "農研機構",
                                "ノウケンキコウ",
                                "National Agriculture and Food Research Organization"))
                .officialName("国立研究開発法人農業・食品産業技術総合研究機構")
                .aliases(List.of("NARO"))
                .parent(PartnerId.of("maff"))
                .place(LocalGovernmentCode.of("082201"))
                .homepage(URI.create("https://www.naro.go.jp/"))
                .corporateNumber(CorporateNumber.of("7050005005207"))
                .build();
    }

    private static Organization partners_tsukuba_city() {
        return Organization.builder()
                .id(PartnerId.of("tsukuba-city"))
                .kind(PartnerKind.LOCAL_GOVERNMENT)
                .name(LocalizedText.of("つくば市", "ツクバシ", "Tsukuba City"))
                .place(LocalGovernmentCode.of("082201"))
                .homepage(URI.create("https://www.city.tsukuba.lg.jp/"))
                .build();
    }

    private static Organization partners_jvoad() {
        return Organization.builder()
                .id(PartnerId.of("jvoad"))
                .kind(PartnerKind.NONPROFIT)
                .name(LocalizedText.of(
                                "全国災害ボランティア支援団体ネットワーク",
                                "ゼンコクサイガイボランティアシエンダンタイネットワーク",
                                "Japan Voluntary Organizations Active in Disaster"))
                .officialName("特定非営利活動法人全国災害ボランティア支援団体ネットワーク")
                .aliases(List.of("JVOAD"))
                .homepage(URI.create("https://jvoad.jp/"))
                .established(PartialDate.of("2016"))
                .build();
    }

    private static Organization partners_mbt_consortium() {
        return Organization.builder()
                .id(PartnerId.of("mbt-consortium"))
                .kind(PartnerKind.CONSORTIUM)
                .name(LocalizedText.of("MBTコンソーシアム", "エムビーティーコンソーシアム", "MBT Consortium"))
                .officialName("一般社団法人MBTコンソーシアム")
                .aliases(List.of("MBT"))
                .homepage(URI.create("https://mbt.or.jp/"))
                .established(PartialDate.of("2016-04-01"))
                .build();
    }

    private static Organization partners_nara_medical_university() {
        return Organization.builder()
                .id(PartnerId.of("nara-medical-university"))
                .kind(PartnerKind.UNIVERSITY)
                .name(LocalizedText.of("奈良県立医科大学", "ナラケンリツイカダイガク", "Nara Medical University"))
                .officialName("公立大学法人奈良県立医科大学")
                .aliases(List.of("奈良医大", "県立医大"))
                .parent(PartnerId.of("nara-prefecture"))
                .place(LocalGovernmentCode.of("292052"))
                .homepage(URI.create("https://www.naramed-u.ac.jp/"))
                .build();
    }

    private static Organization partners_national_governors_association() {
        return Organization.builder()
                .id(PartnerId.of("national-governors-association"))
                .kind(PartnerKind.LOCAL_GOVERNMENT_ASSOCIATION)
                .name(LocalizedText.of("全国知事会", "ゼンコクチジカイ", "National Governors' Association"))
                .aliases(List.of("NGA"))
                .homepage(URI.create("https://www.nga.gr.jp/"))
                .established(PartialDate.of("1947-10-01"))
                .build();
    }

    private static Organization partners_designated_city_mayors_association() {
        return Organization.builder()
                .id(PartnerId.of("designated-city-mayors-association"))
                .kind(PartnerKind.LOCAL_GOVERNMENT_ASSOCIATION)
                .name(LocalizedText.of(
                                "指定都市市長会",
                                "シテイトシシチョウカイ",
                                "Japan Designated City Mayors Association"))
                .aliases(List.of("JDCMA", "Mayors Association of Designated Cities"))
                .homepage(URI.create("https://www.siteitosi.jp/"))
                .established(PartialDate.of("2003-12-21"))
                .build();
    }

    private static Organization partners_cabinet_secretariat() {
        return Organization.builder()
                .id(PartnerId.of("cabinet-secretariat"))
                .kind(PartnerKind.GOVERNMENT_OFFICE)
                .name(LocalizedText.of("内閣官房", "ナイカクカンボウ", "Cabinet Secretariat"))
                .corporateNumber(CorporateNumber.of("3000012010001"))
                .build();
    }

    private static PartnerGroup partners_j_clubs() {
        return PartnerGroup.of(
                        PartnerId.of("j-clubs"),
                        PartnerKind.SPORTS_CLUB,
                        LocalizedText.of("Jクラブ", "ジェイクラブ", "J.League clubs"));
    }

    private static Organization partners_mext() {
        return Organization.builder()
                .id(PartnerId.of("mext"))
                .kind(PartnerKind.MINISTRY)
                .name(LocalizedText.of(
                                "文部科学省",
                                "モンブカガクショウ",
                                "Ministry of Education, Culture, Sports, Science and Technology"))
                .build();
    }

    private static Organization partners_toyama_university() {
        return Organization.builder()
                .id(PartnerId.of("toyama-university"))
                .kind(PartnerKind.UNIVERSITY)
                .name(LocalizedText.of("富山大学", "トヤマダイガク", "University of Toyama"))
                .officialName("国立大学法人富山大学")
                .build();
    }

    private static Organization partners_kanazawa_university() {
        return Organization.builder()
                .id(PartnerId.of("kanazawa-university"))
                .kind(PartnerKind.UNIVERSITY)
                .name(LocalizedText.of("金沢大学", "カナザワダイガク", "Kanazawa University"))
                .officialName("国立大学法人金沢大学")
                .homepage(URI.create("https://www.kanazawa-u.ac.jp/"))
                .build();
    }

    private static Organization partners_japan_football_association() {
        return Organization.builder()
                .id(PartnerId.of("japan-football-association"))
                .kind(PartnerKind.SPORTS_LEAGUE)
                .name(LocalizedText.of("日本サッカー協会", "ニホンサッカーキョウカイ", "Japan Football Association"))
                .build();
    }

    private static Organization partners_nara_prefecture() {
        return Organization.builder()
                .id(PartnerId.of("nara-prefecture"))
                .kind(PartnerKind.LOCAL_GOVERNMENT)
                .name(LocalizedText.of("奈良県", "ナラケン", "Nara Prefecture"))
                .place(LocalGovernmentCode.of("290009"))
                .build();
    }

    private static Organization partners_nihon_unisys() {
        return Organization.builder()
                .id(PartnerId.of("nihon-unisys"))
                .kind(PartnerKind.COMPANY)
                .name(LocalizedText.of("日本ユニシス", "ニホンユニシス", "Nihon Unisys"))
                .build();
    }

    private static Organization partners_dual_location_platform() {
        return Organization.builder()
                .id(PartnerId.of("dual-location-platform"))
                .kind(PartnerKind.PLATFORM)
                .name(LocalizedText.of(
                                "全国二地域居住等促進官民連携プラットフォーム",
                                "ゼンコクニチイキキョジュウトウソクシンカンミンレンケイプラットフォーム",
                                "National Public-Private Platform for the Promotion of Dual-Location Living"))
                .homepage(URI.create("https://www.mlit.go.jp/2chiiki_pf/"))
                .established(PartialDate.of("2024-10"))
                .build();
    }

    private static Collaboration collaborations_1_1() {
        return Collaboration.of(
                        CollaborationId.of("1-1"),
                        ItemNumber.of(1),
                        "全国二地域居住等促進協議会 国土交通省",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("dual-location-council"),
                                                "全国二地域居住等促進協議会",
                                                MentionRole.NAMED),
                                PartnerMention.of(PartnerId.of("mlit"), "国土交通省", MentionRole.NAMED)),
                        LocalizedText.of(
                                "全国二地域居住等促進協議会に所属する先進自治体や関連企業・団体、事務局を務める国土交通省等と連携し、二地域居住等の推進を図る",
                                "Promote dual-location living and the like in cooperation with the pioneering local governments, companies and other bodies that belong to the National Council for the Promotion of Dual-Location Living, with the Ministry of Land, Infrastructure, Transport and Tourism, which serves as its secretariat, and with others"),
                        List.of());
    }

    private static Collaboration collaborations_1_2() {
        return Collaboration.of(
                        CollaborationId.of("1-2"),
                        ItemNumber.of(1),
                        "内閣官房 まち・ひと・しごと創生本部事務局",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("machi-hito-shigoto-office"),
                                                "内閣官房 まち・ひと・しごと創生本部事務局",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "「地方創生テレワーク推進に関する包括連携協定」にもとづき、地方創生テレワーク推進のための連携を図る",
                                "Cooperate in promoting telework for regional revitalization, on the basis of the “Comprehensive Partnership Agreement on the Promotion of Telework for Regional Revitalization”"),
                        List.of(InitiativeId.of("telework-agreement")));
    }

    private static Collaboration collaborations_1_3() {
        return Collaboration.of(
                        CollaborationId.of("1-3"),
                        ItemNumber.of(1),
                        "日本観光振興協会(日観振) ワーケーション自治体協議会(WAJ)",
                        List.of(
                                PartnerMention.of(PartnerId.of("jtta"), "日本観光振興協会", MentionRole.NAMED),
                                PartnerMention.of(PartnerId.of("jtta"), "日観振", MentionRole.ABBREVIATION),
                                PartnerMention.of(
                                                PartnerId.of("waj"),
                                                "ワーケーション自治体協議会",
                                                MentionRole.NAMED),
                                PartnerMention.of(PartnerId.of("waj"), "WAJ", MentionRole.ABBREVIATION)),
                        LocalizedText.of(
                                "「ワーケーションの推進に向けたモデル事業の実施に関する覚書」にもとづき、ワーケーション体験、普及・啓発イベント、実態調査を実施",
                                "Carry out trial workations, events to spread and raise awareness of them, and fact-finding surveys, on the basis of the “Memorandum on Carrying Out Model Projects to Promote Workation”"),
                        List.of(InitiativeId.of("workation-memorandum")));
    }

    private static Collaboration collaborations_2_1() {
        return Collaboration.of(
                        CollaborationId.of("2-1"),
                        ItemNumber.of(2),
                        "ジャパンラグビーリーグワン",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("japan-rugby-league-one"),
                                                "ジャパンラグビーリーグワン",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "チームが有する選手やスタジアムなどの資源を活かし、公式戦等の試合やイベント等の機会をつうじて、地域活性化の手段としてのラグビーを確立",
                                "Establish rugby as a means of revitalizing regions through opportunities such as official matches and events, making use of the players, stadiums and other resources of the teams"),
                        List.of());
    }

    private static Collaboration collaborations_2_2() {
        return Collaboration.of(
                        CollaborationId.of("2-2"),
                        ItemNumber.of(2),
                        "Jリーグ(日本プロサッカーリーグ)",
                        List.of(
                                PartnerMention.of(PartnerId.of("jleague"), "Jリーグ", MentionRole.NAMED),
                                PartnerMention.of(
                                                PartnerId.of("jleague"),
                                                "日本プロサッカーリーグ",
                                                MentionRole.EXPANSION)),
                        LocalizedText.of(
                                "「Jリーグ及びJクラブ」と「企業、団体、行政」との連携による地域課題解決活動の促進",
                                "Promote activities that solve regional issues through cooperation of “the J.League and J.League clubs” with “companies, organizations and public administration”"),
                        List.of());
    }

    private static Collaboration collaborations_2_3() {
        return Collaboration.of(
                        CollaborationId.of("2-3"),
                        ItemNumber.of(2),
                        "大地の芸術祭実行委員会",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("echigo-tsumari-committee"),
                                                "大地の芸術祭実行委員会",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "大地の芸術祭を軸とした交流・関係人口の増加や地域と企業の連携の推進",
                                "Increase the populations of visitors and of people with lasting ties, and promote cooperation between the region and companies, around the Echigo-Tsumari Art Triennale"),
                        List.of(InitiativeId.of("echigo-tsumari-triennale")));
    }

    private static Collaboration collaborations_3_1() {
        return Collaboration.of(
                        CollaborationId.of("3-1"),
                        ItemNumber.of(3),
                        "採用と大学教育の未来に関する産学協議会 (国公立大学)",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("industry-academia-council"),
                                                "採用と大学教育の未来に関する産学協議会",
                                                MentionRole.NAMED),
                                PartnerMention.of(
                                                PartnerId.of("national-and-public-universities"),
                                                "国公立大学",
                                                MentionRole.CONSTITUENTS)),
                        LocalizedText.of(
                                "国公立大学と経団連のトップから成る産学協議会で合意した「10のアクションプログラム」に基づき、Society 5.0人材の育成に向けて産学協働で各種の取り組みを実施する",
                                "Carry out various joint efforts of industry and academia to develop human resources for Society 5.0, on the basis of the “10 Action Programs” agreed in the Council of Industry and Academia, which is made up of the heads of national and public universities and of Keidanren"),
                        List.of(InitiativeId.of("ten-action-programs"), InitiativeId.of("society-5-0")));
    }

    private static Collaboration collaborations_3_2() {
        return Collaboration.of(
                        CollaborationId.of("3-2"),
                        ItemNumber.of(3),
                        "ENGINEプログラム推進コンソーシアム (信州大学など)",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("engine-consortium"),
                                                "ENGINEプログラム推進コンソーシアム",
                                                MentionRole.NAMED,
                                                List.of(PartnerId.of("shinshu-university"))),
                                PartnerMention.of(
                                                PartnerId.of("shinshu-university"),
                                                "信州大学",
                                                MentionRole.LEAD_MEMBER)),
                        LocalizedText.of(
                                "文部科学省「大学による地方創生人材教育プログラム構築事業(COC+R)」認定事業の一つである、「ENGINEプログラム」(信州大学、富山大学、金沢大学の3大学連繋で地域の基幹産業を再定義・創新する人材を育成するプログラム)との連繋",
                                "Link up with the “ENGINE Program” (a program in which three universities, Shinshu University, the University of Toyama and Kanazawa University, link up to develop people who redefine and newly create the core industries of their regions), one of the projects approved under the “Centers of Community — Project for Universities as Drivers of Regional Revitalization through New Human Resources Education Programs (COC+R)” of the Ministry of Education, Culture, Sports, Science and Technology"),
                        List.of(InitiativeId.of("coc-plus-r"), InitiativeId.of("engine-program")));
    }

    private static Collaboration collaborations_3_3() {
        return Collaboration.of(
                        CollaborationId.of("3-3"),
                        ItemNumber.of(3),
                        "人生100年社会デザイン財団",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("100-year-life-foundation"),
                                                "人生100年社会デザイン財団",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "社会課題の解決に関わり貢献する企業と働き手の拡大、人生100年時代の「学び」のあり方の検討",
                                "Increase the companies and workers who take part in and contribute to solving social issues, and examine what “learning” should be in an age of 100-year lives"),
                        List.of());
    }

    private static Collaboration collaborations_4_1() {
        return Collaboration.of(
                        CollaborationId.of("4-1"),
                        ItemNumber.of(4),
                        "地域経済界(各地経済団体)・大学",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("regional-business"),
                                                "地域経済界",
                                                MentionRole.NAMED),
                                PartnerMention.of(
                                                PartnerId.of("regional-business"),
                                                "各地経済団体",
                                                MentionRole.GLOSS),
                                PartnerMention.of(PartnerId.of("universities"), "大学", MentionRole.NAMED)),
                        LocalizedText.of(
                                "地域の枠を越えた事業協創を進め、地域の中堅・中小企業の活性化や、地方大学発のスタートアップ創出を図る",
                                "Advance the co-creation of businesses across regional boundaries, in order to revitalize mid-sized and small companies in the regions and to create start-ups out of regional universities"),
                        List.of());
    }

    private static Collaboration collaborations_4_2() {
        return Collaboration.of(
                        CollaborationId.of("4-2"),
                        ItemNumber.of(4),
                        "NICOLLAP (長野ITコラボレーションプラットフォーム)",
                        List.of(
                                PartnerMention.of(PartnerId.of("nicollap"), "NICOLLAP", MentionRole.NAMED),
                                PartnerMention.of(
                                                PartnerId.of("nicollap"),
                                                "長野ITコラボレーションプラットフォーム",
                                                MentionRole.EXPANSION)),
                        LocalizedText.of(
                                "地域内外の多様なステークホルダーが参画する「地域共創ラボ」での繋がり拡大や、共創による新規事業の創出および経済活性化を促すエコシステムの創出・推進",
                                "Widen connections in the “Regional Co-creation Lab”, in which diverse stakeholders from inside and outside the region take part, and create and promote an ecosystem that encourages new businesses and economic revitalization through co-creation"),
                        List.of(InitiativeId.of("regional-co-creation-lab")));
    }

    private static Collaboration collaborations_5_1() {
        return Collaboration.of(
                        CollaborationId.of("5-1"),
                        ItemNumber.of(5),
                        "地方自治体(鳥取県など)・内閣府",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("local-governments"),
                                                "地方自治体",
                                                MentionRole.NAMED,
                                                List.of(PartnerId.of("tottori-prefecture"))),
                                PartnerMention.of(
                                                PartnerId.of("tottori-prefecture"),
                                                "鳥取県",
                                                MentionRole.EXAMPLE),
                                PartnerMention.of(PartnerId.of("cabinet-office"), "内閣府", MentionRole.NAMED)),
                        LocalizedText.of(
                                "内閣府「プロフェッショナル人材戦略事業」の積極活用をつうじた大企業人材の地域での活躍推進",
                                "Promote the work of people from large companies in the regions by actively using the “Professional Human Resources Strategy Project” of the Cabinet Office"),
                        List.of(InitiativeId.of("professional-talent-strategy")));
    }

    private static Collaboration collaborations_6_1() {
        return Collaboration.of(
                        CollaborationId.of("6-1"),
                        ItemNumber.of(6),
                        "観光庁",
                        List.of(PartnerMention.of(PartnerId.of("jta"), "観光庁", MentionRole.NAMED)),
                        LocalizedText.of(
                                "DXの推進による観光体験の高付加価値化、観光地経営の効率化、観光の持続可能性を高める効果的な地域マネジメント等の実現、コロナ禍で加速化した観光需要変化を捉えた新しい旅行スタイルの定着",
                                "Through digital transformation, add value to tourist experiences, make the management of destinations more efficient, and achieve effective regional management that makes tourism more sustainable; establish new styles of travel that respond to the changes in tourism demand that the COVID-19 crisis has accelerated"),
                        List.of());
    }

    private static Collaboration collaborations_6_2() {
        return Collaboration.of(
                        CollaborationId.of("6-2"),
                        ItemNumber.of(6),
                        "日本農業法人協会",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("agricultural-corporations-association"),
                                                "日本農業法人協会",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "「経済界・農業界の連携プラットフォーム」による連携等をさらに強化し、わが国農業の成長産業化を実現",
                                "Turn Japanese agriculture into a growth industry by further strengthening cooperation, such as that through the “Platform for Cooperation between Business and Agriculture”"),
                        List.of(InitiativeId.of("business-agriculture-platform")));
    }

    private static Collaboration collaborations_6_3() {
        return Collaboration.of(
                        CollaborationId.of("6-3"),
                        ItemNumber.of(6),
                        "農林水産省",
                        List.of(PartnerMention.of(PartnerId.of("maff"), "農林水産省", MentionRole.NAMED)),
                        LocalizedText.of(
                                "「みどりの食料システム戦略」の実現に向けて、先端的な研究や技術の社会実装の促進による農業・食品産業の革新の実現",
                                "Bring innovation to agriculture and the food industry by promoting advanced research and technology and their application in society, toward realizing the “Green Food System Strategy”"),
                        List.of(InitiativeId.of("green-food-strategy")));
    }

    private static Collaboration collaborations_6_4() {
        return Collaboration.of(
                        CollaborationId.of("6-4"),
                        ItemNumber.of(6),
                        "農研機構",
                        List.of(PartnerMention.of(PartnerId.of("naro"), "農研機構", MentionRole.NAMED)),
                        LocalizedText.of(
                                "先端的な研究や技術の社会実装の促進による農業・食品産業の革新の実現",
                                "Bring innovation to agriculture and the food industry by promoting advanced research and technology and their application in society"),
                        List.of());
    }

    private static Collaboration collaborations_7_1() {
        return Collaboration.of(
                        CollaborationId.of("7-1"),
                        ItemNumber.of(7),
                        "地方自治体(茨城県つくば市など)",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("local-governments"),
                                                "地方自治体",
                                                MentionRole.NAMED,
                                                List.of(PartnerId.of("tsukuba-city"))),
                                PartnerMention.of(
                                                PartnerId.of("tsukuba-city"),
                                                "茨城県つくば市",
                                                MentionRole.EXAMPLE)),
                        LocalizedText.of(
                                "経団連DX実装プロジェクトとして締結した「つくばスーパーサイエンスシティ構想の実現に向けた連携に関する協定」にもとづく連携推進",
                                "Promote cooperation on the basis of the “Agreement on Cooperation toward Realizing the Tsukuba Super Science City Concept”, concluded as a Keidanren DX implementation project"),
                        List.of(
                                InitiativeId.of("dx-implementation-project"),
                                InitiativeId.of("tsukuba-super-science-city-agreement")));
    }

    private static Collaboration collaborations_8_1() {
        return Collaboration.of(
                        CollaborationId.of("8-1"),
                        ItemNumber.of(8),
                        "全国災害ボランティア支援団体ネットワーク (JVOAD)",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("jvoad"),
                                                "全国災害ボランティア支援団体ネットワーク",
                                                MentionRole.NAMED),
                                PartnerMention.of(PartnerId.of("jvoad"), "JVOAD", MentionRole.ABBREVIATION)),
                        LocalizedText.of(
                                "災害に強い地域づくりに向けた、NPOや企業等の民間の主体による平時・災害時の被災者支援ネットワークの形成",
                                "Form a network of private actors such as non-profit organizations and companies that supports disaster victims, in normal times and in disasters, toward disaster-resilient regional development"),
                        List.of());
    }

    private static Collaboration collaborations_9_1() {
        return Collaboration.of(
                        CollaborationId.of("9-1"),
                        ItemNumber.of(9),
                        "MBTコンソーシアム・奈良県立医科大学",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("mbt-consortium"),
                                                "MBTコンソーシアム",
                                                MentionRole.NAMED),
                                PartnerMention.of(
                                                PartnerId.of("nara-medical-university"),
                                                "奈良県立医科大学",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "医学を生かした地域産業創生や商品の開発とその拡大による産医連携の全国展開",
                                "Expand nationwide the cooperation of industry and medicine, by creating regional industries and developing products that make use of medicine, and by spreading these"),
                        List.of());
    }

    private static Collaboration collaborations_10_1() {
        return Collaboration.of(
                        CollaborationId.of("10-1"),
                        ItemNumber.of(10),
                        "全国知事会",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("national-governors-association"),
                                                "全国知事会",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "地域課題の解決に向けた協創の方策について連携して検討",
                                "Consider together ways of co-creation to solve regional issues"),
                        List.of());
    }

    private static Collaboration collaborations_10_2() {
        return Collaboration.of(
                        CollaborationId.of("10-2"),
                        ItemNumber.of(10),
                        "指定都市市長会",
                        List.of(
                                PartnerMention.of(
                                                PartnerId.of("designated-city-mayors-association"),
                                                "指定都市市長会",
                                                MentionRole.NAMED)),
                        LocalizedText.of(
                                "アクションプログラム各項目の実施に向けた経済界と自治体間の包括的な連携促進(事例・施策紹介、マッチング、共同プロジェクト等)",
                                "Promote comprehensive cooperation between business and local governments toward carrying out every item of the action program (presenting cases and measures, matching, joint projects and so on)"),
                        List.of());
    }

    private static Initiative initiatives_new_growth_strategy() {
        return Initiative.builder()
                .id(InitiativeId.of("new-growth-strategy"))
                .kind(InitiativeKind.PROPOSAL)
                .name(LocalizedText.of("新成長戦略", ". The NEW Growth Strategy"))
                .officialName("。新成長戦略")
                .parties(List.of(PartnerId.of("keidanren")))
                .date(PartialDate.of("2020-11-17"))
                .homepage(URI.create("https://www.keidanren.or.jp/policy/2020/108.html"))
                .build();
    }

    private static Initiative initiatives_telework_agreement() {
        return Initiative.builder()
                .id(InitiativeId.of("telework-agreement"))
                .kind(InitiativeKind.AGREEMENT)
                .name(LocalizedText.of(
                                "地方創生テレワーク推進に関する包括連携協定",
                                "Comprehensive Partnership Agreement on the Promotion of Telework for Regional Revitalization"))
                .parties(List.of(PartnerId.of("machi-hito-shigoto-office"), PartnerId.of("keidanren")))
                .date(PartialDate.of("2021-07-08"))
                .homepage(URI.create("https://www.keidanren.or.jp/journal/times/2021/0722_01.html"))
                .build();
    }

    private static Initiative initiatives_workation_memorandum() {
        return Initiative.builder()
                .id(InitiativeId.of("workation-memorandum"))
                .kind(InitiativeKind.MEMORANDUM)
                .name(LocalizedText.of(
                                "ワーケーションの推進に向けたモデル事業の実施に関する覚書",
                                "Memorandum on Carrying Out Model Projects to Promote Workation"))
                .parties(List.of(PartnerId.of("keidanren"), PartnerId.of("jtta"), PartnerId.of("waj")))
                .date(PartialDate.of("2020-10-12"))
                .homepage(URI.create("https://www.keidanren.or.jp/policy/2020/100.html?v=p"))
                .build();
    }

    private static Initiative initiatives_echigo_tsumari_triennale() {
        return Initiative.builder()
                .id(InitiativeId.of("echigo-tsumari-triennale"))
                .kind(InitiativeKind.FESTIVAL)
                .name(LocalizedText.of("大地の芸術祭", "Echigo-Tsumari Art Triennale"))
                .parties(List.of(PartnerId.of("echigo-tsumari-committee")))
                .date(PartialDate.of("2000"))
                .homepage(URI.create("https://www.echigo-tsumari.jp/"))
                .build();
    }

    private static Initiative initiatives_ten_action_programs() {
        return Initiative.builder()
                .id(InitiativeId.of("ten-action-programs"))
                .kind(InitiativeKind.ACTION_PLAN)
                .name(LocalizedText.of("10のアクションプログラム", "10 Action Programs"))
                .officialName("10のアクションプラン")
                .parties(List.of(PartnerId.of("industry-academia-council")))
                .date(PartialDate.of("2020-03-31"))
                .homepage(URI.create("https://www.keidanren.or.jp/policy/2020/028_actionplan10.html"))
                .build();
    }

    private static Initiative initiatives_society_5_0() {
        return Initiative.builder()
                .id(InitiativeId.of("society-5-0"))
                .kind(InitiativeKind.VISION)
                .name(LocalizedText.of("Society 5.0", "Society 5.0"))
                .parties(List.of(PartnerId.of("cabinet-office")))
                .date(PartialDate.of("2016-01-22"))
                .build();
    }

    private static Initiative initiatives_coc_plus_r() {
        return Initiative.builder()
                .id(InitiativeId.of("coc-plus-r"))
                .kind(InitiativeKind.GOVERNMENT_PROGRAM)
                .name(LocalizedText.of(
                                "大学による地方創生人材教育プログラム構築事業(COC+R)",
                                "Centers of Community — Project for Universities as Drivers of Regional Revitalization through New Human Resources Education Programs"))
                .parties(List.of(PartnerId.of("mext"), PartnerId.of("shinshu-university")))
                .date(PartialDate.of("2020-10-15"))
                .homepage(URI.create("https://coc-r.jp/"))
                .build();
    }

    private static Initiative initiatives_engine_program() {
        return Initiative.builder()
                .id(InitiativeId.of("engine-program"))
                .kind(InitiativeKind.EDUCATION_PROGRAM)
                .name(LocalizedText.of("ENGINEプログラム", "ENGINE Program"))
                .officialName("地域基幹産業を再定義・創新する人材創出プログラム「ENGINE」")
                .parties(List.of(
                                PartnerId.of("shinshu-university"),
                                PartnerId.of("toyama-university"),
                                PartnerId.of("kanazawa-university")))
                .date(PartialDate.of("2020"))
                .homepage(URI.create("https://engine-prgm.w3.kanazawa-u.ac.jp/"))
                .build();
    }

    private static Initiative initiatives_regional_co_creation_lab() {
        return Initiative.builder()
                .id(InitiativeId.of("regional-co-creation-lab"))
                .kind(InitiativeKind.FACILITY)
                .name(LocalizedText.of("地域共創ラボ", "Regional Co-creation Lab"))
                .parties(List.of(PartnerId.of("nicollap"), PartnerId.of("nihon-unisys")))
                .date(PartialDate.of("2019"))
                .homepage(URI.create("https://nicollap.jp/topics/others/453"))
                .build();
    }

    private static Initiative initiatives_professional_talent_strategy() {
        return Initiative.builder()
                .id(InitiativeId.of("professional-talent-strategy"))
                .kind(InitiativeKind.GOVERNMENT_PROGRAM)
                .name(LocalizedText.of(
                                "プロフェッショナル人材戦略事業",
                                "Professional Human Resources Strategy Project"))
                .parties(List.of(PartnerId.of("cabinet-office")))
                .date(PartialDate.of("2015"))
                .build();
    }

    private static Initiative initiatives_business_agriculture_platform() {
        return Initiative.builder()
                .id(InitiativeId.of("business-agriculture-platform"))
                .kind(InitiativeKind.PLATFORM)
                .name(LocalizedText.of(
                                "経済界・農業界の連携プラットフォーム",
                                "Platform for Cooperation between Business and Agriculture"))
                .build();
    }

    private static Initiative initiatives_green_food_strategy() {
        return Initiative.builder()
                .id(InitiativeId.of("green-food-strategy"))
                .kind(InitiativeKind.STRATEGY)
                .name(LocalizedText.of("みどりの食料システム戦略", "Green Food System Strategy"))
                .parties(List.of(PartnerId.of("maff")))
                .date(PartialDate.of("2021-05-12"))
                .homepage(URI.create("https://www.maff.go.jp/j/kanbo/kankyo/seisaku/midori/"))
                .build();
    }

    private static Initiative initiatives_dx_implementation_project() {
        return Initiative.builder()
                .id(InitiativeId.of("dx-implementation-project"))
                .kind(InitiativeKind.PROJECT)
                .name(LocalizedText.of("経団連DX実装プロジェクト", "Keidanren DX Implementation Project"))
                .parties(List.of(PartnerId.of("keidanren")))
                .homepage(URI.create("https://www.keidanren.or.jp/journal/times/2021/0415_01.html?v=s"))
                .build();
    }

    private static Initiative initiatives_tsukuba_super_science_city_agreement() {
        return Initiative.builder()
                .id(InitiativeId.of("tsukuba-super-science-city-agreement"))
                .kind(InitiativeKind.AGREEMENT)
                .name(LocalizedText.of(
                                "つくばスーパーサイエンスシティ構想の実現に向けた連携に関する協定",
                                "Agreement on Cooperation toward Realizing the Tsukuba Super Science City Concept"))
                .parties(List.of(PartnerId.of("keidanren"), PartnerId.of("tsukuba-city")))
                .date(PartialDate.of("2021-04-07"))
                .homepage(URI.create("https://www.city.tsukuba.lg.jp/shisei/oshirase/1014540.html"))
                .build();
    }

    private static Place places_080004() {
        return Place.of(
                        LocalGovernmentCode.of("080004"),
                        LocalizedText.of("茨城県", "イバラキケン", "Ibaraki Prefecture"));
    }

    private static Place places_082201() {
        return Place.of(
                        LocalGovernmentCode.of("082201"),
                        LocalizedText.of("つくば市", "ツクバシ", "Tsukuba City"));
    }

    private static Place places_150002() {
        return Place.of(
                        LocalGovernmentCode.of("150002"),
                        LocalizedText.of("新潟県", "ニイガタケン", "Niigata Prefecture"));
    }

    private static Place places_200000() {
        return Place.of(
                        LocalGovernmentCode.of("200000"),
                        LocalizedText.of("長野県", "ナガノケン", "Nagano Prefecture"));
    }

    private static Place places_202011() {
        return Place.of(
                        LocalGovernmentCode.of("202011"),
                        LocalizedText.of("長野市", "ナガノシ", "Nagano City"));
    }

    private static Place places_202029() {
        return Place.of(
                        LocalGovernmentCode.of("202029"),
                        LocalizedText.of("松本市", "マツモトシ", "Matsumoto City"));
    }

    private static Place places_290009() {
        return Place.of(
                        LocalGovernmentCode.of("290009"),
                        LocalizedText.of("奈良県", "ナラケン", "Nara Prefecture"));
    }

    private static Place places_292052() {
        return Place.of(
                        LocalGovernmentCode.of("292052"),
                        LocalizedText.of("橿原市", "カシハラシ", "Kashihara City"));
    }

    private static Place places_310000() {
        return Place.of(
                        LocalGovernmentCode.of("310000"),
                        LocalizedText.of("鳥取県", "トットリケン", "Tottori Prefecture"));
    }
}
