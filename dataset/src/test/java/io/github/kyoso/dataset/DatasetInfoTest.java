package io.github.kyoso.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.provenance.OriginKind;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatasetInfoTest {
    private final DatasetInfo info = Keidanren2021.info();

    @Test
    void is_made_once() {
        assertThat(Keidanren2021.info()).isSameAs(info);
    }

    @Test
    void names_the_source_as_the_source_does() {
        String text = new String(SourceDocument.resource("source.txt"), UTF_8);
        assertThat(info.sources()).singleElement().satisfies(source -> {
            assertThat(text).startsWith("\n\n" + source.title().getJa() + "\n").contains(source.printedDate() + "策定");
            assertThat(source.publisher().getJa()).isEqualTo("一般社団法人日本経済団体連合会");
            assertThat(source.published()).isEqualTo(LocalDate.of(2021, 11, 16));
            assertThat(source.url()).hasToString("https://www.keidanren.or.jp/policy/2021/105.html");
        });
        assertThat(info.edition()).hasToString("2021-11");
    }

    @Test
    void has_the_checksums_of_the_documents() throws Exception {
        assertThat(info.programSha256()).isEqualTo(sha256(SourceDocument.resource("program.json")));
        assertThat(info.sources().get(0).sha256()).isEqualTo(sha256(SourceDocument.resource("source.txt")));
    }

    @Test
    void counts_what_the_source_has() {
        SourceDocument source = SourceDocument.read();
        assertThat(info.records())
                .containsEntry("collaborations", source.rows().size())
                .containsEntry("items", 10);
        assertThat(info.leaves().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Keidanren2021.provenance().originsUnder("").size());
        assertThat(info.leaves()).containsOnlyKeys(OriginKind.values());
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> info.records().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> info.leaves().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void says_whose_it_is_and_how_to_cite_it_in_both_languages() {
        assertThat(info.attribution().getJa())
                .isEqualTo("出典: 一般社団法人日本経済団体連合会「地域協創アクションプログラム (概略版)」, 2021-11-16,"
                        + " https://www.keidanren.or.jp/policy/2021/105.html");
        assertThat(info.attribution().getEn().orElseThrow())
                .isEqualTo(
                        "Source: Keidanren (Japan Business Federation), Action Program for Regional Co-creation, 2021-11-16,"
                                + " https://www.keidanren.or.jp/policy/2021/105.html");
        assertThat(info.rights().getEn().orElseThrow()).contains("states no licence", "Apache License 2.0");
        assertThat(info.toString()).contains(info.attribution().getJa(), info.programSha256(), "items=10");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return String.format(
                "%064x", new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
}
