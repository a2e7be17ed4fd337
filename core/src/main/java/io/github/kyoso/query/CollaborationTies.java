package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.UnknownKeyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an index that ties items, rows, thrusts and initiatives to one another and to partners. */
abstract class CollaborationTies extends PartnerTies {
    private final Relation<Thrust, ActionItem> headings = new Relation<>(thrusts, items);
    private final Relation<Collaboration, ActionItem> pursued = new Relation<>(collaborations, items);
    private final Relation<Collaboration, Partner> mentioned = new Relation<>(collaborations, partners);
    private final Relation<Collaboration, Initiative> cited = new Relation<>(collaborations, initiatives);
    private final Relation<Initiative, Partner> parties = new Relation<>(initiatives, partners);
    private final List<ActionItem> crossCutting;
    private volatile @Nullable Relation<ActionItem, Partner> involved;

    CollaborationTies(ActionProgram program) {
        super(program);
        for (int i = 0; i < thrusts.size(); i++) {
            for (ItemNumber item : thrusts.at(i).getItems()) {
                headings.link(i, item.value());
            }
        }
        for (int i = 0; i < collaborations.size(); i++) {
            link(i, collaborations.at(i));
        }
        for (int i = 0; i < initiatives.size(); i++) {
            for (PartnerId party : initiatives.at(i).getParties()) {
                parties.link(i, party.value());
            }
        }
        crossCutting = itemsUnderNoThrust();
    }

    private void link(int row, Collaboration collaboration) {
        pursued.link(row, collaboration.getItem().value());
        for (PartnerMention mention : collaboration.getPartners()) {
            mentioned.link(row, mention.getPartner().value());
            for (PartnerId example : mention.getExamples()) {
                mentioned.link(row, example.value());
            }
        }
        for (InitiativeId initiative : collaboration.getInitiatives()) {
            cited.link(row, initiative.value());
        }
    }

    /** Put together when first asked for; two threads may both do it, and do the same. */
    private Relation<ActionItem, Partner> involved() {
        Relation<ActionItem, Partner> known = involved;
        if (known == null) {
            known = new Relation<>(items, partners);
            for (int i = 0; i < items.size(); i++) {
                for (Collaboration row : pursued.sourcesOf(i)) {
                    for (Partner partner : mentioned.targetsOf(position(row.getId()))) {
                        known.link(i, partner.getId().value());
                    }
                }
            }
            involved = known;
        }
        return known;
    }

    private List<ActionItem> itemsUnderNoThrust() {
        List<ActionItem> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Thrust> thrusts = headings.sourcesOf(i);
            if (thrusts.isEmpty()) {
                found.add(items.at(i));
            } else if (thrusts.size() > 1) {
                throw new IllegalArgumentException("item " + items.at(i).getNumber()
                        + " stands under two thrusts, " + thrusts.get(0).getId() + " and "
                        + thrusts.get(1).getId());
            }
        }
        return List.copyOf(found);
    }

    /**
     * {@return the thrust that an item stands under, such as 街の魅力を高める for 8, or nothing if it is cross-cutting}
     *
     * @param number the number of an item
     * @throws UnknownKeyException if no item has it
     */
    public Optional<Thrust> thrustOf(ItemNumber number) {
        return headings.sourceOf(position(number));
    }

    /**
     * {@return the items under a thrust, such as 7, 8 and 9 for {@code towns}}
     *
     * @param id the id of a thrust
     * @throws UnknownKeyException if no thrust has it
     */
    public List<ActionItem> itemsOf(ThrustId id) {
        return headings.targetsOf(position(id));
    }

    /** {@return the items that stand under no thrust, such as item 10 of Keidanren's programme} */
    public List<ActionItem> crossCuttingItems() {
        return crossCutting;
    }

    /**
     * {@return the rows in which an item is pursued, such as 6-1, 6-2, 6-3 and 6-4 for 6}
     *
     * @param number the number of an item
     * @throws UnknownKeyException if no item has it
     */
    public List<Collaboration> collaborationsOf(ItemNumber number) {
        return pursued.sourcesOf(position(number));
    }

    /**
     * {@return the item that a row pursues, such as 6 for {@code 6-3}}
     *
     * @param id the id of a collaboration
     * @throws UnknownKeyException if no collaboration has it
     */
    public ActionItem itemOf(CollaborationId id) {
        return pursued.targetsOf(position(id)).get(0);
    }

    /**
     * {@return the partners in all rows of an item, such as 観光庁, 日本農業法人協会, 農林水産省 and 農研機構 for 6}
     *
     * @param number the number of an item
     * @throws UnknownKeyException if no item has it
     */
    public List<Partner> partnersOf(ItemNumber number) {
        return involved().targetsOf(position(number));
    }

    /**
     * {@return everybody that a row mentions, in whatever role: 地方自治体, its example 鳥取県 and 内閣府 for {@code 5-1}}
     *
     * @param id the id of a collaboration
     * @throws UnknownKeyException if no collaboration has it
     */
    public List<Partner> partnersOf(CollaborationId id) {
        return mentioned.targetsOf(position(id));
    }

    /**
     * {@return the rows that mention a partner, such as 8-1 for {@code jvoad}}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Collaboration> collaborationsOf(PartnerId id) {
        return mentioned.sourcesOf(position(id));
    }

    /**
     * {@return the items of the rows that mention a partner, such as 5 and 7 for 地方自治体}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<ActionItem> itemsOf(PartnerId id) {
        return involved().sourcesOf(position(id));
    }

    /**
     * {@return who else is mentioned in the rows that mention a partner, such as 地方自治体 and 内閣府 for 鳥取県}
     *
     * <p>This answer alone is worked out when asked for, in a time that grows with those rows: to keep it for everybody
     * would take the square of the mentions in a row.
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Partner> coPartnersOf(PartnerId id) {
        Map<String, Partner> others = new LinkedHashMap<>();
        for (Collaboration row : collaborationsOf(id)) {
            for (Partner partner : partnersOf(row.getId())) {
                others.put(partner.getId().value(), partner);
            }
        }
        others.remove(id.value());
        return List.copyOf(others.values());
    }

    /**
     * {@return the initiatives that a row names, such as the memorandum of 2020-10-12 for {@code 1-3}}
     *
     * @param id the id of a collaboration
     * @throws UnknownKeyException if no collaboration has it
     */
    public List<Initiative> initiativesOf(CollaborationId id) {
        return cited.targetsOf(position(id));
    }

    /**
     * {@return the rows that name an initiative, such as 1-3 for the memorandum of 2020-10-12}
     *
     * @param id the id of an initiative
     * @throws UnknownKeyException if no initiative has it
     */
    public List<Collaboration> collaborationsOf(InitiativeId id) {
        return cited.sourcesOf(position(id));
    }

    /**
     * {@return the initiatives that a partner is a party to, such as the memorandum of 2020-10-12 for 日本観光振興協会}
     *
     * @param id the id of a partner
     * @throws UnknownKeyException if no partner has it
     */
    public List<Initiative> initiativesOf(PartnerId id) {
        return parties.sourcesOf(position(id));
    }

    /**
     * {@return the parties to an initiative, such as 経団連, 日本観光振興協会 and ワーケーション自治体協議会 to the memorandum of
     * 2020-10-12}
     *
     * @param id the id of an initiative
     * @throws UnknownKeyException if no initiative has it
     */
    public List<Partner> partiesOf(InitiativeId id) {
        return parties.targetsOf(position(id));
    }
}
