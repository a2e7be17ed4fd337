package io.github.kyoso.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.json.ProgramFormatException;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.provenance.ProvenanceException;
import io.github.kyoso.testkit.Fixtures;
import io.github.kyoso.testkit.KyosoAssertions;
import io.github.kyoso.validation.ProgramValidator;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README shows the code that runs and what it prints. */
class ReadmeTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/kyoso/examples/quickstart");

    private final String readme = read(Path.of("../../README.md"));

    @ParameterizedTest
    @CsvSource({
        "FiveQuestions.java, questions",
        "WhoFits.java, find",
        "WhereFrom.java, provenance",
        "OwnDocument.java, own",
        "WhatChanged.java, diff"
    })
    void shows_the_code_that_runs(String file, String region) {
        String source = read(SOURCES.resolve(file));
        String code = between(source, "// <" + region + ">\n", "// </" + region + ">")
                .stripTrailing()
                .stripIndent();

        assertThat(readme).contains("```java\n" + code + "\n```");
    }

    @Test
    void shows_what_that_code_prints() {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        FiveQuestions.answer(new PrintStream(answers, true, UTF_8));
        ByteArrayOutputStream finds = new ByteArrayOutputStream();
        WhoFits.answer(new PrintStream(finds, true, UTF_8));
        ByteArrayOutputStream origins = new ByteArrayOutputStream();
        WhereFrom.answer(new PrintStream(origins, true, UTF_8));
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        OwnDocument.prove(new PrintStream(own, true, UTF_8));
        ByteArrayOutputStream changes = new ByteArrayOutputStream();
        WhatChanged.tell(new PrintStream(changes, true, UTF_8));

        assertThat(readme)
                .contains("```text\n" + lines(answers) + "```")
                .contains("```text\n" + lines(changes) + "```")
                .contains("```text\n" + lines(finds) + "```")
                .contains("```text\n" + lines(origins) + "```")
                .contains("```text\n" + lines(own) + "```");
    }

    @Test
    void tells_what_a_changed_letter_leads_to() {
        String code = between(read(SOURCES.resolve("OwnDocument.java")), "// <own>\n", "// </own>");
        String source = "# 港の協創プログラム\n2030年4月策定\n\n1 港の仕事を創る\n";
        assertThat(code).contains(source.replace("\n", "\\n"));
        String provenance = between(code, "\"\"\"\n", "\"\"\"");
        String program =
                "{\"id\": \"harbour\", \"edition\": \"2030-04\", \"title\": {\"ja\": \"港の協創プログラム\", \"en\": \"Harbour\"},"
                        + " \"publisher\": \"harbour-association\", \"adopted\": \"2030-04\", \"items\":"
                        + " [{\"number\": 1, \"title\": {\"ja\": \"港の仕事を作る\", \"en\": \"Work\"}}]}";

        assertThatThrownBy(() ->
                        Provenance.read(program.getBytes(UTF_8), provenance.getBytes(UTF_8), source.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProvenanceException.class,
                        untrue -> assertThat(untrue.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(readme.replace('\n', ' ')).contains("`" + problem + "`")));
    }

    @Test
    void quotes_the_printed_programme_as_it_is_printed() {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        String excerpt = between(readme, "<!-- an excerpt of what the quickstart prints -->\n```text\n", "```");

        assertThat(lines(bytes)).contains(excerpt);
    }

    @Test
    void shows_an_error_as_it_is_told(@TempDir Path folder) throws IOException {
        String program = read(Path.of("../../dataset/src/main/resources/META-INF/kyoso/2021-11/program.json"));
        Path mine =
                Files.writeString(folder.resolve("mine.json"), program.replace("\"number\": 1,", "\"number\": 3.7,"));

        assertThatThrownBy(() -> ProgramJson.read(mine))
                .isInstanceOf(ProgramFormatException.class)
                .satisfies(e -> assertThat(readme)
                        .contains("```text\n" + e.getMessage().replace(folder + File.separator, "") + "\n```"));
    }

    @Test
    void shows_the_report_on_the_document_that_it_shows(@TempDir Path folder) throws IOException {
        String document = between(readme, "<!-- a document with something wrong with it -->\n```json\n", "```");
        Path mine = Files.writeString(folder.resolve("mine.json"), document);

        String report = ProgramValidator.standard().validate(mine).toText();

        assertThat(between(readme, "<!-- the report on it -->\n```text\n", "```"))
                .isEqualTo(report.replace(folder + File.separator, ""))
                .contains("KYO-401");
    }

    @Test
    void shows_the_tests_that_run() {
        String source = read(Path.of("src/test/java/io/github/kyoso/examples/quickstart/PrintedTest.java"));
        String code = between(source, "// <testkit>\n", "    // </testkit>").stripTrailing();

        assertThat(readme).contains("```java\n" + code + "\n}\n```");
    }

    @Test
    void shows_how_a_test_fails() {
        assertThatThrownBy(() ->
                        KyosoAssertions.assertThat(Fixtures.small()).item(2).hasPartner("schools"))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> assertThat(readme).contains("```text\n" + failure.getMessage() + "\n```"));
    }

    @Test
    void names_the_version_that_is_built() {
        String version = between(read(Path.of("../../pom.xml")), "<version>", "</version>");
        assertThat(read(Path.of("../consumer-test/pom.xml")))
                .contains("<kyoso.version>" + version + "</kyoso.version>");

        assertThat(Pattern.compile("<version>(.*?)</version>").matcher(readme).results())
                .isNotEmpty()
                .extracting((MatchResult each) -> each.group(1))
                .containsOnly(version);
    }

    private static String between(String text, String start, String end) {
        assertThat(text).contains(start);
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String lines(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
