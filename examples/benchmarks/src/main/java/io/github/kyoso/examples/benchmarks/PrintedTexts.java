package io.github.kyoso.examples.benchmarks;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.Principle;
import io.github.kyoso.Thrust;
import io.github.kyoso.query.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** The texts that a search looks through, folded, each with the number of its record; for others to search. */
final class PrintedTexts {
    /** A folded text. */
    record Text(int record, String folded) {}

    private final List<Text> texts = new ArrayList<>();
    private int record;

    private PrintedTexts() {}

    static List<Text> of(ActionProgram program) {
        PrintedTexts printed = new PrintedTexts();
        for (ActionItem each : program.getItems()) {
            printed.add(each.getTitle());
            each.getKeywords().forEach(printed::add);
            printed.record++;
        }
        for (Collaboration each : program.getCollaborations()) {
            printed.add(each.getCell());
            printed.add(each.getSummary());
            printed.record++;
        }
        for (Partner each : program.getPartners()) {
            printed.add(each.getName());
            if (each instanceof Organization organization) {
                organization.getOfficialName().ifPresent(printed::add);
                organization.getAliases().forEach(printed::add);
            }
            printed.record++;
        }
        for (Initiative each : program.getInitiatives()) {
            printed.add(each.getName());
            each.getOfficialName().ifPresent(printed::add);
            printed.record++;
        }
        for (Principle each : program.getPrinciples()) {
            printed.add(each.getName());
            printed.record++;
        }
        for (Thrust each : program.getThrusts()) {
            printed.add(each.getName());
            printed.record++;
        }
        return printed.texts;
    }

    private void add(LocalizedText text) {
        add(text.getJa());
        text.getKana().ifPresent(this::add);
        text.getEn().ifPresent(this::add);
    }

    private void add(String text) {
        texts.add(new Text(record, FoldedText.of(text).toString()));
    }
}
