package io.github.kyoso;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** An invented programme of a seaside town that states every fact at least once, and lists two of what it can list. */
public final class SmallProgram {
    private static final PartnerId TOWN = PartnerId.of("umibe-town");
    private static final PartnerId HARBOUR = PartnerId.of("harbour-association");
    private static final PartnerId SCHOOLS = PartnerId.of("schools");

    private SmallProgram() {}

    /** {@return the programme, built anew} */
    public static ActionProgram program() {
        return ActionProgram.builder()
                .id(ProgramId.of("umibe"))
                .edition(Edition.of("2024-04"))
                .title(LocalizedText.of("海辺町アクションプログラム", "Umibe Action Programme"))
                .form("概略版")
                .publisher(TOWN)
                .adopted(PartialDate.of("2024-03"))
                .partnersAsOf(PartialDate.of("2024"))
                .published(LocalDate.of(2024, 4, 1))
                .addPreamble(ja("海は町のものである。"), ja("𠮷田川も町のものである。"))
                .principles(List.of(principle("open", "開かれた町"), principle("lasting", "続く町")))
                .thrusts(List.of(thrust("land", "陸を耕す", 2), thrust("sea", "海を守る", 1, 3)))
                .items(List.of(item(1, "浜を掃く"), item(2, "畑を起こす"), item(3, "灯台を直す"), item(4, "皆で話す")))
                .partners(List.of(town(), harbour(), schools()))
                .collaborations(List.of(cleaning(), farming()))
                .initiatives(List.of(agreement(), festival()))
                .places(List.of(place("310000", "鳥取県"), place("292052", "橿原市")))
                .build();
    }

    private static LocalizedText ja(String ja) {
        return LocalizedText.builder().ja(ja).build();
    }

    private static Principle principle(String id, String name) {
        return Principle.builder().id(PrincipleId.of(id)).name(ja(name)).build();
    }

    private static Thrust thrust(String id, String name, int... items) {
        Thrust.Builder thrust = Thrust.builder().id(ThrustId.of(id)).name(ja(name));
        for (int each : items) {
            thrust.addItem(ItemNumber.of(each));
        }
        return thrust.build();
    }

    private static ActionItem item(int number, String title) {
        return ActionItem.builder()
                .number(ItemNumber.of(number))
                .title(ja(title))
                .addEmphasis(title.substring(0, 1), title.substring(2))
                .addKeywords("町", "town")
                .build();
    }

    private static Organization town() {
        return Organization.builder()
                .id(TOWN)
                .kind(PartnerKind.LOCAL_GOVERNMENT)
                .name(ja("海辺町"))
                .build();
    }

    private static Organization harbour() {
        return Organization.builder()
                .id(HARBOUR)
                .kind(PartnerKind.INDUSTRY_ASSOCIATION)
                .name(LocalizedText.builder()
                        .ja("海辺港湾協会")
                        .kana("ウミベ コウワン・キョーカイ")
                        .en("Umibe Harbour Association")
                        .build())
                .officialName("一般社団法人海辺港湾協会")
                .addAliases("海港協", "港の会")
                .parent(TOWN)
                .addMembers(TOWN, SCHOOLS)
                .secretariat(TOWN)
                .place(LocalGovernmentCode.of("310000"))
                .homepage(URI.create("https://example.org/harbour?lang=ja#top"))
                .corporateNumber(CorporateNumber.of("9999999999999"))
                .established(PartialDate.of("1964-10"))
                .successor(SCHOOLS)
                .build();
    }

    private static PartnerGroup schools() {
        return PartnerGroup.builder()
                .id(SCHOOLS)
                .kind(PartnerKind.UNIVERSITY)
                .name(ja("学校"))
                .build();
    }

    private static Collaboration cleaning() {
        return Collaboration.builder()
                .id(CollaborationId.of("1-1"))
                .item(ItemNumber.of(1))
                .cell("海辺港湾協会(海港協)、学校(海辺町など)")
                .partners(List.of(
                        mention(HARBOUR, "海辺港湾協会", MentionRole.NAMED).build(),
                        mention(HARBOUR, "海港協", MentionRole.ABBREVIATION).build(),
                        mention(SCHOOLS, "学校", MentionRole.NAMED)
                                .addExamples(TOWN, HARBOUR)
                                .build()))
                .summary(ja("協定により、祭の翌朝に浜を掃く。"))
                .addInitiatives(InitiativeId.of("beach-agreement"), InitiativeId.of("sea-festival"))
                .build();
    }

    private static Collaboration farming() {
        return Collaboration.builder()
                .id(CollaborationId.of("2-1"))
                .item(ItemNumber.of(2))
                .cell("海辺町")
                .addPartner(mention(TOWN, "海辺町", MentionRole.NAMED).build())
                .summary(ja("休耕地を起こす。"))
                .build();
    }

    private static PartnerMention.Builder mention(PartnerId partner, String printed, MentionRole role) {
        return PartnerMention.builder().partner(partner).printed(printed).role(role);
    }

    private static Initiative agreement() {
        return Initiative.builder()
                .id(InitiativeId.of("beach-agreement"))
                .kind(InitiativeKind.AGREEMENT)
                .name(ja("協定"))
                .officialName("浜の清掃に関する協定書")
                .addParties(TOWN, HARBOUR)
                .date(PartialDate.of("2023-08-16"))
                .homepage(URI.create("http://example.org/agreement"))
                .build();
    }

    private static Initiative festival() {
        return Initiative.builder()
                .id(InitiativeId.of("sea-festival"))
                .kind(InitiativeKind.FESTIVAL)
                .name(ja("祭"))
                .build();
    }

    private static Place place(String code, String name) {
        return Place.builder().code(LocalGovernmentCode.of(code)).name(ja(name)).build();
    }
}
