package io.github.kyoso.dataset.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealignedProvenanceTest {
    private static final Path DOCUMENTS = Path.of("src/main/resources/META-INF/kyoso/2021-11");

    @TempDir
    Path dataset;

    @BeforeEach
    void copy_the_documents() throws IOException {
        Files.createDirectories(dataset.resolve(DOCUMENTS));
        for (String each : new String[] {"program.json", "provenance.json", "source.txt"}) {
            Files.copy(
                    Path.of("..").resolve(DOCUMENTS).resolve(each),
                    dataset.resolve(DOCUMENTS).resolve(each));
        }
    }

    @Test
    void drops_what_was_said_of_a_leaf_that_is_gone_and_nothing_else() throws IOException {
        String before = edit("program.json", "      \"corporateNumber\": \"9000012100003\",\n", "");

        assertThat(new RealignedProvenance(dataset).text().replaceAll("\\s", ""))
                .isEqualTo(before.replaceAll("\\s", "").replace(",\"/partners/[jta]/corporateNumber\"", ""));
    }

    @Test
    void claims_nothing_for_a_leaf_that_is_new() throws IOException {
        String before = edit(
                "program.json", "\"officialName\": \"一般社団法人日本経済団体連合会\",", "$0 \"corporateNumber\": \"9000012100003\",");

        assertThat(new RealignedProvenance(dataset).text()).isEqualTo(before);
    }

    @Test
    void takes_the_checksum_of_the_source_as_it_is() throws IOException {
        String before = edit("source.txt", "策定", "改定");
        Path source = dataset.resolve(DOCUMENTS).resolve("source.txt");

        assertThat(new RealignedProvenance(dataset).text())
                .isEqualTo(before.replaceFirst(
                        "\"sha256\": \"[0-9a-f]{64}\"",
                        "\"sha256\": \"" + Sha256.of(Files.readAllBytes(source)) + "\""));
    }

    /** Changes a document and returns the provenance as it is. */
    private String edit(String name, String from, String to) throws IOException {
        Path file = dataset.resolve(DOCUMENTS).resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to.replace("$0", from)));
        return Files.readString(dataset.resolve(DOCUMENTS).resolve("provenance.json"));
    }
}
