package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.Breaks.but;
import static io.github.kyoso.testkit.Breaks.ja;
import static io.github.kyoso.testkit.Breaks.replaced;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.Edition;
import io.github.kyoso.Initiative;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.MentionRole;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.validation.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to break the rules about what should be there, and about what should be there before something else. */
final class OrderBreaks {
    private OrderBreaks() {}

    /** The number after the last one. */
    private static int next(ActionProgram program) {
        return 1
                + program.getItems().stream()
                        .mapToInt(each -> each.getNumber().value())
                        .max()
                        .orElse(0);
    }

    private static ActionItem item(int number) {
        return ActionItem.builder()
                .number(ItemNumber.of(number))
                .title(ja("もう一つのことを協創する"))
                .build();
    }

    static @Nullable Mutation itemWithoutCollaboration(ActionProgram program, Chance chance) {
        int next = next(program);
        return next < 1
                ? null
                : new Mutation(
                        but(program).addItem(item(next)).build(),
                        Rule.ITEM_WITHOUT_COLLABORATION,
                        "/items/" + program.getItems().size());
    }

    static @Nullable Mutation numberGap(ActionProgram program, Chance chance) {
        int next = next(program) + 1;
        if (next < 2 || program.getPartners().isEmpty()) {
            return null;
        }
        Partner partner =
                program.getPartners().get(chance.below(program.getPartners().size()));
        ActionProgram broken = but(program)
                .addItem(item(next))
                .addCollaboration(row(program, next, partner, partner.getName().getJa()))
                .build();
        return new Mutation(
                broken, Rule.NUMBER_GAP, "/items/" + program.getItems().size() + "/number");
    }

    private static Collaboration row(ActionProgram program, int item, Partner partner, String cell) {
        return Collaboration.builder()
                .id(CollaborationId.of(Breaks.unused(program.getCollaborations(), Collaboration::getId)))
                .item(ItemNumber.of(item))
                .cell(cell)
                .addPartner(PartnerMention.of(partner.getId(), partner.getName().getJa(), MentionRole.NAMED))
                .summary(ja("皆で取り組む"))
                .build();
    }

    static @Nullable Mutation groupWithoutExamples(ActionProgram program, Chance chance) {
        int i = Breaks.any(program.getItems(), chance, item -> true);
        if (i < 0) {
            return null;
        }
        PartnerGroup group = PartnerGroup.of(
                PartnerId.of(Breaks.unused(program.getPartners(), Partner::getId)),
                PartnerKind.LOCAL_GOVERNMENT,
                ja("〓島々〓"));
        String cell = group.getName().getJa() + "（隠れた島など）";
        ActionProgram broken = but(program)
                .addPartner(group)
                .addCollaboration(
                        row(program, program.getItems().get(i).getNumber().value(), group, cell))
                .build();
        return new Mutation(
                broken,
                Rule.GROUP_WITHOUT_EXAMPLES,
                "/collaborations/" + program.getCollaborations().size() + "/partners/0");
    }

    /** The year after the publication, or null if that is not known or has not four digits. */
    private static @Nullable String yearAfterPublication(ActionProgram program) {
        return program.getPublished()
                .map(day -> day.getYear() + 1)
                .filter(year -> year > 999 && year < 10_000)
                .map(String::valueOf)
                .orElse(null);
    }

    /** Moves the adoption, and the edition with it where that is a date. */
    static @Nullable Mutation publishedBeforeAdopted(ActionProgram program, Chance chance) {
        String later = yearAfterPublication(program);
        if (later == null) {
            return null;
        }
        ActionProgram broken = but(program)
                .adopted(PartialDate.of(later))
                .edition(Edition.of(later))
                .build();
        return new Mutation(broken, Rule.PUBLISHED_BEFORE_ADOPTED, "/published");
    }

    static @Nullable Mutation partnersAfterPublication(ActionProgram program, Chance chance) {
        String later = yearAfterPublication(program);
        return later == null
                ? null
                : new Mutation(
                        but(program).partnersAsOf(PartialDate.of(later)).build(),
                        Rule.PARTNERS_AFTER_PUBLICATION,
                        "/partnersAsOf");
    }

    static @Nullable Mutation initiativeAfterPublication(ActionProgram program, Chance chance) {
        List<Initiative> initiatives = program.getInitiatives();
        String later = yearAfterPublication(program);
        int i = Breaks.any(initiatives, chance, each -> true);
        if (later == null || i < 0) {
            return null;
        }
        Initiative changed = Initiative.builder()
                .from(initiatives.get(i))
                .date(PartialDate.of(later))
                .build();
        return new Mutation(
                but(program).initiatives(replaced(initiatives, i, changed)).build(),
                Rule.INITIATIVE_AFTER_PUBLICATION,
                "/initiatives/" + i + "/date");
    }

    static Mutation editionNotAdopted(ActionProgram program, Chance chance) {
        int year = program.getAdopted().year();
        String other = year < 2000 ? "2001" : "1999";
        return new Mutation(but(program).edition(Edition.of(other)).build(), Rule.EDITION_NOT_ADOPTED, "/edition");
    }
}
