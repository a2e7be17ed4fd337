package io.github.kyoso.examples.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.Collaboration;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.query.SearchQuery;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowIndexTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ﾜｰｹｰｼｮﾝ",
                "地域",
                "医",
                "こう",
                "連携",
                "連繋",
                "共創",
                "つうじて",
                "地域共",
                "通",
                "大学と通",
                "繋",
                "start-ups",
                "New Growth",
                "telework",
                "art",
                "x",
                "鉄道模型",
                ".*",
                "*",
                "?",
                ""
            })
    void finds_the_rows_that_the_search_of_the_programme_finds(String word) throws IOException {
        Set<String> expected =
                Keidanren2021.index().search(SearchQuery.of('"' + word + '"').page(0, 1_000)).hits().stream()
                        .filter(hit -> hit.record() instanceof Collaboration)
                        .map(hit -> ((Collaboration) hit.record()).getId().value())
                        .collect(Collectors.toSet());
        try (RowIndex index = new RowIndex(Keidanren2021.program().getCollaborations(), new ByteBuffersDirectory())) {
            assertThat(index.find(word).stream().map(hit -> hit.id().value()).collect(Collectors.toSet()))
                    .isEqualTo(expected);
        }
    }
}
