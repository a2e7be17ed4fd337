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
import io.github.kyoso.PartnerKind;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import java.util.HashMap;
import java.util.Map;

/** The records of a programme by sort, and the positions at which they stand there. */
final class Tables {
    final ActionProgram program;
    final Table<Principle> principles = new Table<>("principle");
    final Table<ActionItem> items = new Table<>("item");
    final Table<Thrust> thrusts = new Table<>("thrust");
    final Table<Partner> partners = new Table<>("partner");
    final Table<PartnerKind> kinds = new Table<>("partner kind");
    final Table<Collaboration> collaborations = new Table<>("collaboration");
    final Table<Initiative> initiatives = new Table<>("initiative");
    final Table<Place> places = new Table<>("place");

    /** Who is asked for most, without the way over a position. */
    final Map<String, Partner> partnersById = new HashMap<>();

    /** Up to which number each item stands at its own. */
    private int inOrder;

    Tables(ActionProgram program) {
        this.program = program;
        for (Principle each : program.getPrinciples()) {
            principles.add(each.getId().value(), each);
        }
        for (Thrust each : program.getThrusts()) {
            thrusts.add(each.getId().value(), each);
        }
        for (ActionItem each : program.getItems()) {
            items.add(each.getNumber().value(), each);
        }
        while (inOrder < items.size() && items.at(inOrder).getNumber().value() == inOrder + 1) {
            inOrder++;
        }
        for (Partner each : program.getPartners()) {
            partners.add(each.getId().value(), each);
            partnersById.put(each.getId().value(), each);
        }
        for (PartnerKind each : PartnerKind.values()) {
            kinds.add(each.code(), each);
        }
        for (Collaboration each : program.getCollaborations()) {
            collaborations.add(each.getId().value(), each);
        }
        for (Initiative each : program.getInitiatives()) {
            initiatives.add(each.getId().value(), each);
        }
        for (Place each : program.getPlaces()) {
            places.add(each.getCode().value(), each);
        }
        partners.position(program.getPublisher().value(), "program", program.getId());
    }

    int at(ItemNumber number) {
        return at(requireNonNull(number, "number").value());
    }

    int at(ThrustId id) {
        return thrusts.position(requireNonNull(id, "id").value());
    }

    int at(PartnerId id) {
        return partners.position(requireNonNull(id, "id").value());
    }

    int at(CollaborationId id) {
        return collaborations.position(requireNonNull(id, "id").value());
    }

    int at(InitiativeId id) {
        return initiatives.position(requireNonNull(id, "id").value());
    }

    int at(PrincipleId id) {
        return principles.position(requireNonNull(id, "id").value());
    }

    int at(LocalGovernmentCode code) {
        return places.position(requireNonNull(code, "code").value());
    }

    /** Item n stands n-th in nearly every programme, and then needs no map to be found. */
    int at(int number) {
        return number >= 1 && number <= inOrder ? number - 1 : items.position(number);
    }
}
