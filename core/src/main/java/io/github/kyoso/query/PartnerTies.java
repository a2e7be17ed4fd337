package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.Place;
import io.github.kyoso.UnknownKeyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an index that tells how partners stand to one another, of what kind they are and where they sit. */
abstract class PartnerTies extends Lookups {
    private final Relation<Partner, Partner> parents = new Relation<>(partners, partners);
    private final Relation<Partner, Partner> members = new Relation<>(partners, partners);
    private final Relation<Partner, Partner> successors = new Relation<>(partners, partners);
    private final Relation<Partner, Partner> secretariats = new Relation<>(partners, partners);
    private final Relation<Partner, Place> seats = new Relation<>(partners, places);

    /** Put together when first asked for; two threads may both do it, and do the same. */
    private volatile @Nullable Map<String, List<Partner>> kindred;

    private volatile @Nullable Map<String, List<Partner>> within;

    PartnerTies(ActionProgram program) {
        super(program);
        for (int i = 0; i < partners.size(); i++) {
            if (partners.at(i) instanceof Organization organization) {
                link(i, organization);
            }
        }
    }

    private void link(int partner, Organization organization) {
        link(partner, parents, organization.getParent());
        for (PartnerId member : organization.getMembers()) {
            members.link(partner, member.value());
        }
        link(partner, secretariats, organization.getSecretariat());
        link(partner, successors, organization.getSuccessor());
        if (organization.getPlace().isPresent()) {
            seats.link(partner, organization.getPlace().get().value());
        }
    }

    private Map<String, List<Partner>> byKind() {
        Map<String, List<Partner>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            group(kinds, partners.at(i).getKind().code()).add(partners.at(i));
        }
        return frozen(kinds);
    }

    /** By place, and by prefecture: that is an area even where the programme lists none but its municipalities. */
    private Map<String, List<Partner>> byArea() {
        Map<String, List<Partner>> areas = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            group(areas, places.at(i).getCode().value());
            group(areas, places.at(i).getCode().prefecture().value());
        }
        for (int i = 0; i < partners.size(); i++) {
            for (Place seat : seats.targetsOf(i)) {
                String code = seat.getCode().value();
                String prefecture = seat.getCode().prefecture().value();
                group(areas, code).add(partners.at(i));
                if (!code.equals(prefecture)) {
                    group(areas, prefecture).add(partners.at(i));
                }
            }
        }
        return frozen(areas);
    }

    private static List<Partner> group(Map<String, List<Partner>> groups, String key) {
        List<Partner> group = groups.get(key);
        if (group == null) {
            group = new ArrayList<>();
            groups.put(key, group);
        }
        return group;
    }

    private static Map<String, List<Partner>> frozen(Map<String, List<Partner>> groups) {
        for (Map.Entry<String, List<Partner>> each : groups.entrySet()) {
            each.setValue(List.copyOf(each.getValue()));
        }
        return groups;
    }

    private static void link(int partner, Relation<Partner, Partner> relation, Optional<PartnerId> named) {
        if (named.isPresent()) {
            relation.link(partner, named.get().value());
        }
    }

    /**
     * {@return the body that a partner belongs to, such as 国土交通省 for 観光庁}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public Optional<Partner> parentOf(PartnerId id) {
        return parents.targetOf(position(id));
    }

    /**
     * {@return the bodies that belong to a partner itself, not those below them, such as 観光庁 for 国土交通省}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Partner> childrenOf(PartnerId id) {
        return parents.sourcesOf(position(id));
    }

    /**
     * {@return the members that the programme names of a partner, such as 信州大学, 富山大学 and 金沢大学 for
     * ENGINEプログラム推進コンソーシアム}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Partner> membersOf(PartnerId id) {
        return members.targetsOf(position(id));
    }

    /**
     * {@return the bodies that a partner is a member of, such as ENGINEプログラム推進コンソーシアム for 信州大学}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Partner> membershipsOf(PartnerId id) {
        return members.sourcesOf(position(id));
    }

    /**
     * {@return the body that runs the office (事務局) of a partner, such as 国土交通省 for 全国二地域居住等促進協議会}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public Optional<Partner> secretariatOf(PartnerId id) {
        return secretariats.targetOf(position(id));
    }

    /**
     * {@return the bodies whose office (事務局) a partner runs, such as 全国二地域居住等促進協議会 for 国土交通省}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Partner> servedBy(PartnerId id) {
        return secretariats.sourcesOf(position(id));
    }

    /**
     * {@return the body that took over from a partner itself, such as 全国二地域居住等促進官民連携プラットフォーム for
     * 全国二地域居住等促進協議会}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public Optional<Partner> successorOf(PartnerId id) {
        return successors.targetOf(position(id));
    }

    /**
     * {@return the bodies that a partner itself took over from, such as 全国二地域居住等促進協議会 for
     * 全国二地域居住等促進官民連携プラットフォーム}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Partner> predecessorsOf(PartnerId id) {
        return successors.sourcesOf(position(id));
    }

    /**
     * {@return the partners of a kind, open groups of such bodies too, such as 信州大学 and 大学 for {@code UNIVERSITY}}
     *
     * @param kind a kind; where the programme has no partner of it, the answer is empty
     */
    public List<Partner> partnersOf(PartnerKind kind) {
        Map<String, List<Partner>> known = kindred;
        if (known == null) {
            known = byKind();
            kindred = known;
        }
        List<Partner> found = known.get(requireNonNull(kind, "kind").code());
        return found == null ? List.of() : found;
    }

    /**
     * {@return the place where a partner sits or which it governs, such as つくば市 for 農研機構}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public Optional<Place> placeOf(PartnerId id) {
        return seats.targetOf(position(id));
    }

    /**
     * {@return the partners in a municipality, or in a prefecture and all its municipalities: 農研機構 and つくば市 for
     * {@code 082201} and for {@code 080004}}
     *
     * @param code the code of a place, or of the prefecture that one lies in
     * @throws UnknownKeyException if no place has it or lies in it
     */
    public List<Partner> partnersIn(LocalGovernmentCode code) {
        Map<String, List<Partner>> known = within;
        if (known == null) {
            known = byArea();
            within = known;
        }
        List<Partner> found = known.get(requireNonNull(code, "code").value());
        if (found == null) {
            throw Absence.of("place", code, List.copyOf(known.keySet()));
        }
        return found;
    }
}
