package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.UnknownKeyException;
import java.util.Map;
import java.util.Optional;

/** The part of an index that finds one record by its key. */
abstract class Lookups {
    final Tables tables;

    /** Who is asked for most; nearer than in the tables. */
    private final Map<String, Partner> partnersById;

    Lookups(Tables tables) {
        this.tables = tables;
        this.partnersById = tables.partnersById;
    }

    /** {@return the programme that this is the index of, the same instance} */
    public ActionProgram program() {
        return tables.program;
    }

    /**
     * {@return the item with this number, such as 自然災害にも対応できる地域のハード×ソフトインフラを協創する for 8}
     *
     * @param number the printed number
     * @throws UnknownKeyException if no item has it
     */
    public ActionItem item(ItemNumber number) {
        return tables.items.at(tables.at(number));
    }

    /**
     * {@return the item with this number, such as 自然災害にも対応できる地域のハード×ソフトインフラを協創する for 8}
     *
     * @param number the printed number
     * @throws UnknownKeyException if no item has it
     */
    public ActionItem item(int number) {
        return tables.items.at(tables.at(number));
    }

    /**
     * {@return the item with this number, or nothing, as for 11}
     *
     * @param number the printed number
     */
    public Optional<ActionItem> findItem(ItemNumber number) {
        return tables.items.find(requireNonNull(number, "number").value());
    }

    /**
     * {@return the thrust with this id, such as 街の魅力を高める for {@code towns}}
     *
     * @param id the id of a thrust
     * @throws UnknownKeyException if no thrust has it
     */
    public Thrust thrust(ThrustId id) {
        return tables.thrusts.at(tables.at(id));
    }

    /**
     * {@return the thrust with this id, or nothing}
     *
     * @param id the id of a thrust
     */
    public Optional<Thrust> findThrust(ThrustId id) {
        return tables.thrusts.find(requireNonNull(id, "id").value());
    }

    /**
     * {@return the principle with this id, such as 持続可能な地域づくり for {@code sustainable}}
     *
     * @param id the id of a principle
     * @throws UnknownKeyException if no principle has it
     */
    public Principle principle(PrincipleId id) {
        return tables.principles.at(tables.at(id));
    }

    /**
     * {@return the principle with this id, or nothing}
     *
     * @param id the id of a principle
     */
    public Optional<Principle> findPrinciple(PrincipleId id) {
        return tables.principles.find(requireNonNull(id, "id").value());
    }

    /**
     * {@return the partner with this id, such as 全国災害ボランティア支援団体ネットワーク for {@code jvoad}}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public Partner partner(PartnerId id) {
        return partner(requireNonNull(id, "id").value());
    }

    /**
     * {@return the partner whose id has this text, such as 全国災害ボランティア支援団体ネットワーク for {@code "jvoad"}}
     *
     * @param id the text of the id of a partner, not its name
     * @throws UnknownKeyException if no partner has it
     */
    public Partner partner(String id) {
        Partner partner = partnersById.get(id);
        return partner != null ? partner : tables.partners.at(tables.partners.position(requireNonNull(id, "id")));
    }

    /**
     * {@return the partner with this id, or nothing}
     *
     * @param id the id of a partner
     */
    public Optional<Partner> findPartner(PartnerId id) {
        return tables.partners.find(requireNonNull(id, "id").value());
    }

    /**
     * {@return the collaboration with this id, such as the one with 農林水産省 for {@code 6-3}}
     *
     * @param id the id of a collaboration
     * @throws UnknownKeyException if no collaboration has it
     */
    public Collaboration collaboration(CollaborationId id) {
        return tables.collaborations.at(tables.at(id));
    }

    /**
     * {@return the collaboration whose id has this text, such as the one with 農林水産省 for {@code "6-3"}}
     *
     * @param id the text of the id of a collaboration
     * @throws UnknownKeyException if no collaboration has it
     */
    public Collaboration collaboration(String id) {
        return tables.collaborations.at(tables.collaborations.position(requireNonNull(id, "id")));
    }

    /**
     * {@return the collaboration with this id, or nothing}
     *
     * @param id the id of a collaboration
     */
    public Optional<Collaboration> findCollaboration(CollaborationId id) {
        return tables.collaborations.find(requireNonNull(id, "id").value());
    }

    /**
     * {@return the initiative with this id, such as the memorandum of 2020-10-12 for {@code workation-memorandum}}
     *
     * @param id the id of an initiative
     * @throws UnknownKeyException if no initiative has it
     */
    public Initiative initiative(InitiativeId id) {
        return tables.initiatives.at(tables.at(id));
    }

    /**
     * {@return the initiative with this id, or nothing}
     *
     * @param id the id of an initiative
     */
    public Optional<Initiative> findInitiative(InitiativeId id) {
        return tables.initiatives.find(requireNonNull(id, "id").value());
    }

    /**
     * {@return the place with this code, such as つくば市 for {@code 082201}}
     *
     * @param code the code of a place
     * @throws UnknownKeyException if no place has it
     */
    public Place place(LocalGovernmentCode code) {
        return tables.places.at(tables.at(code));
    }

    /**
     * {@return the place with this code, or nothing}
     *
     * @param code the code of a place
     */
    public Optional<Place> findPlace(LocalGovernmentCode code) {
        return tables.places.find(requireNonNull(code, "code").value());
    }
}
