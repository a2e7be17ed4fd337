package io.github.kyoso.examples.quickstart;

import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.query.ProgramIndex;
import java.io.PrintStream;

/** Five questions that people put to the programme; the README shows this code and what it prints. */
final class FiveQuestions {
    private FiveQuestions() {}

    static void answer(PrintStream out) {
        // <questions>
        ProgramIndex index = Keidanren2021.index();

        out.println("1. Who prepares the regions for natural disasters?");
        for (Partner partner : index.partnersOf(ItemNumber.of(8))) {
            out.println("   " + partner.getName().getJa());
        }

        out.println("2. What does 日観振 do?");
        for (Collaboration row : index.collaborationsOf(PartnerId.of("jtta"))) {
            out.println("   " + row.getSummary().getJa());
        }

        out.println("3. Which universities take part, and in what?");
        for (Partner university : index.partnersOf(PartnerKind.UNIVERSITY)) {
            index.itemsOf(university.getId())
                    .forEach(item -> out.println("   " + university.getName().getJa() + ": " + item.heading()));
        }

        out.println("4. What has Keidanren signed, published or begun, and when?");
        for (Initiative initiative : index.initiativesOf(PartnerId.of("keidanren"))) {
            initiative
                    .getDate()
                    .ifPresent(date -> out.println(
                            "   " + date + " " + initiative.getName().getJa()));
        }

        out.println("5. Who sits in 茨城県?");
        for (Partner partner : index.partnersIn(LocalGovernmentCode.of("080004"))) {
            out.println("   " + partner.getName().getJa());
        }
        // </questions>
    }
}
