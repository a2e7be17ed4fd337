package io.github.kyoso.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Edition;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.PartialDate;
import io.github.kyoso.PartnerId;
import io.github.kyoso.ProgramId;
import io.github.kyoso.provenance.Provenance;
import java.io.PrintStream;
import java.util.List;

/** A document of one's own, proved in twenty lines; the README shows this code and what it prints. */
final class OwnDocument {
    private OwnDocument() {}

    static void prove(PrintStream out) {
        // <own>
        String source = "# 港の協創プログラム\n2030年4月策定\n\n1 港の仕事を創る\n";
        ActionProgram mine = ActionProgram.builder()
                .id(ProgramId.of("harbour"))
                .edition(Edition.of("2030-04"))
                .title(LocalizedText.of("港の協創プログラム", "Harbour Programme"))
                .publisher(PartnerId.of("harbour-association"))
                .adopted(PartialDate.of("2030-04"))
                .addItem(ActionItem.of(
                        ItemNumber.of(1), LocalizedText.of("港の仕事を創る", "Create work"), List.of(), List.of()))
                .build();
        String provenance = """
                {"source": {"name": "harbour.txt", "sha256": "08ed94cf14cb207d1fe12ae92c80c29d3ae9de78afaced552d5323322169530c"},
                 "template": ["# {/title/ja}", "{/adopted~uuuu年M月}策定", "", "{/items/0/number} {/items/0/title/ja}", ""],
                 "derived": {"edition-of-month": ["/edition"]},
                 "editorial": [{"note": "our own ids", "leaves": ["/id", "/publisher"]},
                               {"note": "our translation", "leaves": ["/title/en", "/items/0/title/en"]}]}
                """;
        Provenance proved = Provenance.read(mine, provenance.getBytes(UTF_8), source.getBytes(UTF_8));
        out.println(proved.coverage() + ", " + proved.originOf("/items/0/title/ja"));
        // </own>
    }
}
