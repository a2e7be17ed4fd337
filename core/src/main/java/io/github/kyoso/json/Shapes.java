package io.github.kyoso.json;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.CorporateNumber;
import io.github.kyoso.Edition;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.InitiativeKind;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.MentionRole;
import io.github.kyoso.Organization;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Partner;
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

/** Every noun and property of version 1 of the JSON, in canonical order: the one table that reader and writer follow. */
final class Shapes {
    private static final Codec<PartnerId> PARTNER_ID = Scalar.id(PartnerId::of, PartnerId::value);
    private static final Codec<InitiativeId> INITIATIVE_ID = Scalar.id(InitiativeId::of, InitiativeId::value);
    private static final Codec<PartnerKind> PARTNER_KIND = Scalar.code(PartnerKind::of, PartnerKind::code);
    private static final Codec<LocalGovernmentCode> LOCAL_GOVERNMENT_CODE =
            Scalar.of(FaultKind.MALFORMED_LOCAL_GOVERNMENT_CODE, LocalGovernmentCode::of, LocalGovernmentCode::value);
    private static final Codec<PartialDate> DATE =
            Scalar.of(FaultKind.MALFORMED_DATE, PartialDate::of, PartialDate::toString);

    static final Shape<LocalizedText, LocalizedText.Builder> TEXT = new Shape<>(
                    "a text", LocalizedText::builder, LocalizedText.Builder::build)
            .one("ja", LocalizedText::getJa, LocalizedText.Builder::ja, Scalars.PROSE)
            .maybe("kana", LocalizedText::getKana, LocalizedText.Builder::kana, Scalars.PROSE)
            .maybe("en", LocalizedText::getEn, LocalizedText.Builder::en, Scalars.PROSE);

    static final Shape<Principle, Principle.Builder> PRINCIPLE = new Shape<>(
                    "a principle", Principle::builder, Principle.Builder::build)
            .one("id", Principle::getId, Principle.Builder::id, Scalar.id(PrincipleId::of, PrincipleId::value))
            .one("name", Principle::getName, Principle.Builder::name, TEXT);

    static final Shape<Thrust, Thrust.Builder> THRUST = new Shape<>("a thrust", Thrust::builder, Thrust.Builder::build)
            .one("id", Thrust::getId, Thrust.Builder::id, Scalar.id(ThrustId::of, ThrustId::value))
            .one("name", Thrust::getName, Thrust.Builder::name, TEXT)
            .many("items", Thrust::getItems, Thrust.Builder::addItem, Scalars.ITEM_NUMBER);

    static final Shape<ActionItem, ActionItem.Builder> ITEM = new Shape<>(
                    "an item", ActionItem::builder, ActionItem.Builder::build)
            .one("number", ActionItem::getNumber, ActionItem.Builder::number, Scalars.ITEM_NUMBER)
            .one("title", ActionItem::getTitle, ActionItem.Builder::title, TEXT)
            .any("emphasis", ActionItem::getEmphasis, ActionItem.Builder::addEmphasis, Scalars.WORDS)
            .any("keywords", ActionItem::getKeywords, ActionItem.Builder::addKeyword, Scalars.WORDS);

    static final Shape<Organization, Organization.Builder> ORGANIZATION = new Shape<>(
                    "an organization", Organization::builder, Organization.Builder::build)
            .always(PartnerCodec.TYPE, PartnerCodec.ORGANIZATION, Scalars.WORDS)
            .one("id", Organization::getId, Organization.Builder::id, PARTNER_ID)
            .one("kind", Organization::getKind, Organization.Builder::kind, PARTNER_KIND)
            .one("name", Organization::getName, Organization.Builder::name, TEXT)
            .maybe("officialName", Organization::getOfficialName, Organization.Builder::officialName, Scalars.PROSE)
            .any("aliases", Organization::getAliases, Organization.Builder::addAlias, Scalars.WORDS)
            .maybe("parent", Organization::getParent, Organization.Builder::parent, PARTNER_ID)
            .any("members", Organization::getMembers, Organization.Builder::addMember, PARTNER_ID)
            .maybe("secretariat", Organization::getSecretariat, Organization.Builder::secretariat, PARTNER_ID)
            .maybe("place", Organization::getPlace, Organization.Builder::place, LOCAL_GOVERNMENT_CODE)
            .maybe("homepage", Organization::getHomepage, Organization.Builder::homepage, Scalars.ADDRESS)
            .maybe(
                    "corporateNumber",
                    Organization::getCorporateNumber,
                    Organization.Builder::corporateNumber,
                    Scalar.of(FaultKind.MALFORMED_CORPORATE_NUMBER, CorporateNumber::of, CorporateNumber::value))
            .maybe("established", Organization::getEstablished, Organization.Builder::established, DATE)
            .maybe("successor", Organization::getSuccessor, Organization.Builder::successor, PARTNER_ID);

    static final Shape<PartnerGroup, PartnerGroup.Builder> GROUP = new Shape<>(
                    "a group", PartnerGroup::builder, PartnerGroup.Builder::build)
            .always(PartnerCodec.TYPE, PartnerCodec.GROUP, Scalars.WORDS)
            .one("id", PartnerGroup::getId, PartnerGroup.Builder::id, PARTNER_ID)
            .one("kind", PartnerGroup::getKind, PartnerGroup.Builder::kind, PARTNER_KIND)
            .one("name", PartnerGroup::getName, PartnerGroup.Builder::name, TEXT);

    private static final Codec<Partner> PARTNER = new PartnerCodec(ORGANIZATION, GROUP);

    static final Shape<PartnerMention, PartnerMention.Builder> MENTION = new Shape<>(
                    "a mention", PartnerMention::builder, PartnerMention.Builder::build)
            .one("partner", PartnerMention::getPartner, PartnerMention.Builder::partner, PARTNER_ID)
            .one("printed", PartnerMention::getPrinted, PartnerMention.Builder::printed, Scalars.WORDS)
            .one(
                    "role",
                    PartnerMention::getRole,
                    PartnerMention.Builder::role,
                    Scalar.code(MentionRole::of, MentionRole::code))
            .any("examples", PartnerMention::getExamples, PartnerMention.Builder::addExample, PARTNER_ID);

    static final Shape<Collaboration, Collaboration.Builder> COLLABORATION = new Shape<>(
                    "a collaboration", Collaboration::builder, Collaboration.Builder::build)
            .one(
                    "id",
                    Collaboration::getId,
                    Collaboration.Builder::id,
                    Scalar.id(CollaborationId::of, CollaborationId::value))
            .one("item", Collaboration::getItem, Collaboration.Builder::item, Scalars.ITEM_NUMBER)
            .one("cell", Collaboration::getCell, Collaboration.Builder::cell, Scalars.WORDS)
            .many("partners", Collaboration::getPartners, Collaboration.Builder::addPartner, MENTION)
            .one("summary", Collaboration::getSummary, Collaboration.Builder::summary, TEXT)
            .any("initiatives", Collaboration::getInitiatives, Collaboration.Builder::addInitiative, INITIATIVE_ID);

    static final Shape<Initiative, Initiative.Builder> INITIATIVE = new Shape<>(
                    "an initiative", Initiative::builder, Initiative.Builder::build)
            .one("id", Initiative::getId, Initiative.Builder::id, INITIATIVE_ID)
            .one(
                    "kind",
                    Initiative::getKind,
                    Initiative.Builder::kind,
                    Scalar.code(InitiativeKind::of, InitiativeKind::code))
            .one("name", Initiative::getName, Initiative.Builder::name, TEXT)
            .maybe("officialName", Initiative::getOfficialName, Initiative.Builder::officialName, Scalars.PROSE)
            .any("parties", Initiative::getParties, Initiative.Builder::addParty, PARTNER_ID)
            .maybe("date", Initiative::getDate, Initiative.Builder::date, DATE)
            .maybe("homepage", Initiative::getHomepage, Initiative.Builder::homepage, Scalars.ADDRESS);

    static final Shape<Place, Place.Builder> PLACE = new Shape<>("a place", Place::builder, Place.Builder::build)
            .one("code", Place::getCode, Place.Builder::code, LOCAL_GOVERNMENT_CODE)
            .one("name", Place::getName, Place.Builder::name, TEXT);

    static final Shape<ActionProgram, ActionProgram.Builder> PROGRAM = new Shape<>(
                    "a programme", ActionProgram::builder, ActionProgram.Builder::build)
            .one("id", ActionProgram::getId, ActionProgram.Builder::id, Scalar.id(ProgramId::of, ProgramId::value))
            .one(
                    "edition",
                    ActionProgram::getEdition,
                    ActionProgram.Builder::edition,
                    Scalar.id(Edition::of, Edition::value))
            .one("title", ActionProgram::getTitle, ActionProgram.Builder::title, TEXT)
            .maybe("form", ActionProgram::getForm, ActionProgram.Builder::form, Scalars.PROSE)
            .one("publisher", ActionProgram::getPublisher, ActionProgram.Builder::publisher, PARTNER_ID)
            .one("adopted", ActionProgram::getAdopted, ActionProgram.Builder::adopted, DATE)
            .maybe("partnersAsOf", ActionProgram::getPartnersAsOf, ActionProgram.Builder::partnersAsOf, DATE)
            .maybe("published", ActionProgram::getPublished, ActionProgram.Builder::published, Scalars.DAY)
            .any("preamble", ActionProgram::getPreamble, ActionProgram.Builder::addPreamble, TEXT)
            .any("principles", ActionProgram::getPrinciples, ActionProgram.Builder::addPrinciple, PRINCIPLE)
            .any("thrusts", ActionProgram::getThrusts, ActionProgram.Builder::addThrust, THRUST)
            .many("items", ActionProgram::getItems, ActionProgram.Builder::addItem, ITEM)
            .many("partners", ActionProgram::getPartners, ActionProgram.Builder::addPartner, PARTNER)
            .many(
                    "collaborations",
                    ActionProgram::getCollaborations,
                    ActionProgram.Builder::addCollaboration,
                    COLLABORATION)
            .any("initiatives", ActionProgram::getInitiatives, ActionProgram.Builder::addInitiative, INITIATIVE)
            .any("places", ActionProgram::getPlaces, ActionProgram.Builder::addPlace, PLACE)
            .draft(Shapes::standIns);

    private Shapes() {}

    /** What only a programme as a whole must have must not keep its records from being looked at. */
    private static ActionProgram.Builder standIns() {
        return ActionProgram.builder()
                .id(ProgramId.of("unread"))
                .edition(Edition.of("unread"))
                .title(LocalizedText.builder().ja("?").build())
                .publisher(PartnerId.of("unread"))
                .adopted(PartialDate.of("0001"));
    }
}
