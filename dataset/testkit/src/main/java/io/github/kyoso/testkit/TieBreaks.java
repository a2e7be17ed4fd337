package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.Breaks.but;
import static io.github.kyoso.testkit.Breaks.ja;
import static io.github.kyoso.testkit.Breaks.replaced;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.InitiativeKind;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.Thrust;
import io.github.kyoso.validation.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways to break the rules about who is who, and who refers to whom. */
final class TieBreaks {
    private static final String UNHEARD = "〓誰も知らぬ〓";

    private TieBreaks() {}

    static Mutation duplicateId(ActionProgram program, Chance chance) {
        Principle twice = program.getPrinciples().isEmpty()
                ? Principle.of(PrincipleId.of("twice"), ja("二度"))
                : program.getPrinciples()
                        .get(chance.below(program.getPrinciples().size()));
        ActionProgram.Builder broken = but(program);
        int last = program.getPrinciples().size();
        if (last == 0) {
            broken.addPrinciple(twice);
            last++;
        }
        return new Mutation(broken.addPrinciple(twice).build(), Rule.DUPLICATE_ID, "/principles/" + last + "/id");
    }

    static @Nullable Mutation duplicateNumber(ActionProgram program, Chance chance) {
        int i = Breaks.any(program.getItems(), chance, item -> true);
        if (i < 0) {
            return null;
        }
        ActionItem twice = program.getItems().get(i);
        int last = program.getItems().size();
        return new Mutation(but(program).addItem(twice).build(), Rule.DUPLICATE_NUMBER, "/items/" + last + "/number");
    }

    static @Nullable Mutation duplicateName(ActionProgram program, Chance chance) {
        List<Partner> partners = program.getPartners();
        // One that a text alone names would be idle under another name.
        Set<PartnerId> mentioned = new HashSet<>();
        for (Collaboration row : program.getCollaborations()) {
            row.getPartners().forEach(each -> mentioned.add(each.getPartner()));
        }
        int i = Breaks.any(
                partners,
                chance,
                each -> each instanceof Organization
                        && mentioned.contains(each.getId())
                        && !each.equals(partners.get(0)));
        if (i < 0) {
            return null;
        }
        Organization renamed = Organization.builder()
                .from((Organization) partners.get(i))
                .name(partners.get(chance.below(i)).getName())
                .build();
        return new Mutation(
                but(program).partners(replaced(partners, i, renamed)).build(),
                Rule.DUPLICATE_NAME,
                "/partners/" + i + "/name/ja");
    }

    static @Nullable Mutation danglingReference(ActionProgram program, Chance chance) {
        List<Partner> partners = program.getPartners();
        int i = Breaks.any(partners, chance, Organization.class::isInstance);
        if (i < 0) {
            return null;
        }
        Organization one = (Organization) partners.get(i);
        Organization changed = Organization.builder()
                .from(one)
                .addMember(PartnerId.of(Breaks.unused(partners, Partner::getId)))
                .build();
        return new Mutation(
                but(program).partners(replaced(partners, i, changed)).build(),
                Rule.DANGLING_REFERENCE,
                "/partners/" + i + "/members/" + one.getMembers().size());
    }

    static @Nullable Mutation itemInTwoThrusts(ActionProgram program, Chance chance) {
        List<Thrust> thrusts = program.getThrusts();
        int i = Breaks.any(thrusts, chance, each -> !each.getItems().isEmpty());
        if (i < 0) {
            return null;
        }
        Thrust thrust = thrusts.get(i);
        Thrust changed =
                Thrust.builder().from(thrust).addItem(thrust.getItems().get(0)).build();
        return new Mutation(
                but(program).thrusts(replaced(thrusts, i, changed)).build(),
                Rule.ITEM_IN_TWO_THRUSTS,
                "/thrusts/" + i + "/items/" + thrust.getItems().size());
    }

    static @Nullable Mutation parentCycle(ActionProgram program, Chance chance) {
        List<Partner> partners = program.getPartners();
        int i = Breaks.any(
                partners,
                chance,
                each -> each instanceof Organization one && one.getParent().isEmpty());
        if (i < 0) {
            return null;
        }
        Organization one = (Organization) partners.get(i);
        Organization changed =
                Organization.builder().from(one).parent(one.getId()).build();
        return new Mutation(
                but(program).partners(replaced(partners, i, changed)).build(),
                Rule.PARENT_CYCLE,
                "/partners/" + i + "/parent");
    }

    static Mutation unusedPartner(ActionProgram program, Chance chance) {
        PartnerGroup idle = PartnerGroup.of(
                PartnerId.of(Breaks.unused(program.getPartners(), Partner::getId)), PartnerKind.NONPROFIT, ja(UNHEARD));
        int last = program.getPartners().size();
        return new Mutation(but(program).addPartner(idle).build(), Rule.UNUSED_PARTNER, "/partners/" + last + "/id");
    }

    private static Initiative unheard(ActionProgram program) {
        return Initiative.builder()
                .id(InitiativeId.of(Breaks.unused(program.getInitiatives(), Initiative::getId)))
                .kind(InitiativeKind.PROJECT)
                .name(ja(UNHEARD))
                .build();
    }

    static Mutation unusedInitiative(ActionProgram program, Chance chance) {
        int last = program.getInitiatives().size();
        return new Mutation(
                but(program).addInitiative(unheard(program)).build(),
                Rule.UNUSED_INITIATIVE,
                "/initiatives/" + last + "/id");
    }

    static @Nullable Mutation initiativeNotInSummary(ActionProgram program, Chance chance) {
        List<Collaboration> rows = program.getCollaborations();
        int i = Breaks.any(rows, chance, row -> true);
        if (i < 0) {
            return null;
        }
        Initiative unheard = unheard(program);
        Collaboration changed = Collaboration.builder()
                .from(rows.get(i))
                .addInitiative(unheard.getId())
                .build();
        return new Mutation(
                but(program)
                        .addInitiative(unheard)
                        .collaborations(replaced(rows, i, changed))
                        .build(),
                Rule.INITIATIVE_NOT_IN_SUMMARY,
                "/collaborations/" + i + "/initiatives/"
                        + rows.get(i).getInitiatives().size());
    }
}
