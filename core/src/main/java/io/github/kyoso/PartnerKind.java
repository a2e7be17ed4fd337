package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What sort of body a partner (連携先) is, such as {@code ministry} for 国土交通省.
 *
 * <p>The kind says what a body does, not its legal form (that is in its official name), and it is our own reading. An open
 * group has the kind of the bodies in it: 大学 is a {@code university} too.
 */
public enum PartnerKind implements Coded {
    /** A ministry of the state, the Cabinet Office among them (府省), such as 国土交通省. */
    MINISTRY("ministry"),
    /** An external bureau of a ministry (外局), such as 観光庁. */
    AGENCY("agency"),
    /** An office or secretariat of the state that is no ministry, such as 内閣官房. */
    GOVERNMENT_OFFICE("government-office"),
    /** A prefecture or municipality (地方自治体), such as 鳥取県. */
    LOCAL_GOVERNMENT("local-government"),
    /** A body of local governments or of their heads, such as 全国知事会. */
    LOCAL_GOVERNMENT_ASSOCIATION("local-government-association"),
    /** A federation of business across industries (経済団体), such as 経団連. */
    BUSINESS_FEDERATION("business-federation"),
    /** An association of one industry (業界団体), such as 日本観光振興協会. */
    INDUSTRY_ASSOCIATION("industry-association"),
    /** A company (企業), such as 日本ユニシス. */
    COMPANY("company"),
    /** A university (大学), such as 信州大学. */
    UNIVERSITY("university"),
    /** A research institute (研究機関), such as 農研機構. */
    RESEARCH_INSTITUTE("research-institute"),
    /** The operator or governing body of a sport (競技団体・リーグ), such as Jリーグ. */
    SPORTS_LEAGUE("sports-league"),
    /** A club that plays in a league, such as those of Jクラブ. */
    SPORTS_CLUB("sports-club"),
    /** A council of different kinds of bodies (協議会), such as 全国二地域居住等促進協議会. */
    COUNCIL("council"),
    /** A consortium for a common undertaking (コンソーシアム), such as MBTコンソーシアム. */
    CONSORTIUM("consortium"),
    /** A platform that brings bodies together (プラットフォーム), such as NICOLLAP. */
    PLATFORM("platform"),
    /** A committee that holds an event (実行委員会), such as 大地の芸術祭実行委員会. */
    EXECUTIVE_COMMITTEE("executive-committee"),
    /** A foundation (財団), such as 人生100年社会デザイン財団. */
    FOUNDATION("foundation"),
    /** A non-profit organisation or a network of them (NPO), such as JVOAD. */
    NONPROFIT("nonprofit");

    private final String code;

    PartnerKind(String code) {
        this.code = code;
    }

    /** {@return the partner kind as a document writes it, such as {@code "ministry"}} */
    @JsonValue
    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the partner kind with this code}
     *
     * @param code one of the codes of this closed set, in lower case
     * @throws UnknownKeyException if none has this code; it lists the codes that there are
     */
    @JsonCreator
    public static PartnerKind of(String code) {
        return ClosedSet.find("partner kind", code, values());
    }
}
