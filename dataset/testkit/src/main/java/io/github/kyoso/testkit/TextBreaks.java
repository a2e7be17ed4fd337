package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.Breaks.but;
import static io.github.kyoso.testkit.Breaks.ja;
import static io.github.kyoso.testkit.Breaks.replaced;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.validation.Rule;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to break the rules about single values, and about words that should stand in others. */
final class TextBreaks {
    /** Words that no title and no cell has. */
    private static final String UNHEARD = "〓聞かぬ〓";

    private TextBreaks() {}

    /** In the preamble, in the name of a principle or among the keywords of an item. */
    static Breaks.Break text(Rule rule, String words) {
        return (program, chance) -> {
            int place = chance.below(3);
            if (place == 0) {
                int last = program.getPreamble().size();
                return new Mutation(but(program).addPreamble(ja(words)).build(), rule, "/preamble/" + last + "/ja");
            } else if (place == 1) {
                int last = program.getPrinciples().size();
                PrincipleId id = PrincipleId.of(Breaks.unused(program.getPrinciples(), Principle::getId));
                return new Mutation(
                        but(program).addPrinciple(Principle.of(id, ja(words))).build(),
                        rule,
                        "/principles/" + last + "/name/ja");
            }
            return keywords(program, chance, rule, List.of(words));
        };
    }

    private static @Nullable Mutation keywords(ActionProgram program, Chance chance, Rule rule, List<String> added) {
        int i = Breaks.any(program.getItems(), chance, item -> true);
        if (i < 0) {
            return null;
        }
        ActionItem item = program.getItems().get(i);
        ActionItem changed =
                ActionItem.builder().from(item).addAllKeywords(added).build();
        String pointer = "/items/" + i + "/keywords";
        return new Mutation(
                but(program).items(replaced(program.getItems(), i, changed)).build(),
                rule,
                added.size() == 1 ? pointer + "/" + item.getKeywords().size() : pointer);
    }

    static @Nullable Mutation listTooLong(ActionProgram program, Chance chance) {
        return keywords(program, chance, Rule.LIST_TOO_LONG, Collections.nCopies(10_001, "町"));
    }

    static Mutation emptyList(ActionProgram program, Chance chance) {
        ThrustId id = ThrustId.of(Breaks.unused(program.getThrusts(), Thrust::getId));
        return new Mutation(
                but(program).addThrust(Thrust.of(id, ja("空の柱"), List.of())).build(),
                Rule.EMPTY_LIST,
                "/thrusts/" + program.getThrusts().size() + "/items");
    }

    static @Nullable Mutation malformedReading(ActionProgram program, Chance chance) {
        int i = Breaks.any(program.getItems(), chance, item -> true);
        if (i < 0) {
            return null;
        }
        ActionItem item = program.getItems().get(i);
        LocalizedText title =
                LocalizedText.builder().from(item.getTitle()).kana("よみがな").build();
        ActionItem changed = ActionItem.builder().from(item).title(title).build();
        return new Mutation(
                but(program).items(replaced(program.getItems(), i, changed)).build(),
                Rule.MALFORMED_READING,
                "/items/" + i + "/title/kana");
    }

    static @Nullable Mutation notAWebPage(ActionProgram program, Chance chance) {
        List<Partner> partners = program.getPartners();
        int i = Breaks.any(partners, chance, Organization.class::isInstance);
        if (i < 0) {
            return null;
        }
        Organization changed = Organization.builder()
                .from((Organization) partners.get(i))
                .homepage(URI.create("ftp://files.example/"))
                .build();
        return new Mutation(
                but(program).partners(replaced(partners, i, changed)).build(),
                Rule.NOT_A_WEB_PAGE,
                "/partners/" + i + "/homepage");
    }

    static @Nullable Mutation emphasisNotInTitle(ActionProgram program, Chance chance) {
        int i = Breaks.any(program.getItems(), chance, item -> true);
        if (i < 0) {
            return null;
        }
        ActionItem item = program.getItems().get(i);
        ActionItem changed =
                ActionItem.builder().from(item).addEmphasis(UNHEARD).build();
        return new Mutation(
                but(program).items(replaced(program.getItems(), i, changed)).build(),
                Rule.EMPHASIS_NOT_IN_TITLE,
                "/items/" + i + "/emphasis/" + item.getEmphasis().size());
    }

    static @Nullable Mutation printedNotInCell(ActionProgram program, Chance chance) {
        List<Collaboration> rows = program.getCollaborations();
        int i = Breaks.any(rows, chance, row -> !row.getPartners().isEmpty());
        if (i < 0) {
            return null;
        }
        List<PartnerMention> mentions = rows.get(i).getPartners();
        int j = chance.below(mentions.size());
        PartnerMention mention =
                PartnerMention.builder().from(mentions.get(j)).printed(UNHEARD).build();
        Collaboration changed = Collaboration.builder()
                .from(rows.get(i))
                .partners(replaced(mentions, j, mention))
                .build();
        return new Mutation(
                but(program).collaborations(replaced(rows, i, changed)).build(),
                Rule.PRINTED_NOT_IN_CELL,
                "/collaborations/" + i + "/partners/" + j + "/printed");
    }
}
