package io.github.kyoso.examples.quickstart;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Edition;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Partner;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.diff.ChangeKind;
import io.github.kyoso.diff.ProgramDiff;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What changed between the bundled programme and another version of it; the README shows this code and what it prints. */
final class WhatChanged {
    private WhatChanged() {}

    static void tell(PrintStream out) {
        // <diff>
        ActionProgram program = Keidanren2021.program();
        List<ActionItem> items = new ArrayList<>(program.getItems());
        items.set(
                7,
                ActionItem.builder()
                        .from(program.item(8))
                        .title(LocalizedText.of("自然災害に強い地域を協創する", "Co-create disaster-resilient regions"))
                        .addKeyword("復興")
                        .build());
        List<Partner> partners = new ArrayList<>(program.getPartners());
        partners.add(0, partners.remove(5));
        ActionProgram next = ActionProgram.builder()
                .from(program)
                .edition(Edition.of("2030-04"))
                .items(items)
                .partners(partners)
                .collaborations(program.getCollaborations().subList(0, 20))
                .build();

        ProgramDiff diff = ProgramDiff.between(program, next);
        out.print(diff.toText());
        diff.changes().stream()
                .filter(change -> change.kind() == ChangeKind.REMOVED)
                .forEach(change -> out.println("gone: " + change.record()));
        // </diff>
    }
}
