package io.github.kyoso.examples.quickstart;

import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.query.Need;
import io.github.kyoso.query.NeedMatches;
import io.github.kyoso.query.PartnerMatch;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.query.SearchResult;
import java.io.PrintStream;
import java.util.List;

/** Finding by a name, by words and by a need; the README shows this code and what it prints. */
final class WhoFits {
    private WhoFits() {}

    static void answer(PrintStream out) {
        // <find>
        ProgramIndex index = Keidanren2021.index();

        for (String name : List.of("ＪＶＯＡＤ", "（公社）日本観光振興協会", "にほんかんこうしんこうきょうかい")) {
            PartnerMatch match = index.findPartners(name).get(0);
            out.println(match.partner().getId() + " by " + match.name());
        }

        SearchResult result = index.search("ﾜｰｹｰｼｮﾝ 覚書");
        out.println(result.total() + " records have both words, first of all");
        result.hits().get(0).passages().forEach(passage -> out.println("   " + passage));

        NeedMatches matches = index.match(Need.of("空き家を使ってリモートワークの拠点を作りたい"));
        matches.items().forEach(match -> out.println(match.record().heading()));
        matches.items()
                .get(0)
                .reasons()
                .forEach(reason -> out.println("   「" + reason.phrase() + "」: " + reason.passage()
                        + (reason.editorial() ? " (editorial)" : "")));
        matches.partners().forEach(match -> out.println(match.record().getName().getJa()));
        out.println(index.match(Need.of("昨日のラグビーの結果を教えて")).note());
        // </find>
    }
}
