package io.github.kyoso.jartest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to do harm are refused with one exception, and reported on, in a JVM with little stack and little heap. */
class HostileDocumentsIT {
    private static final int DOORS = 5;
    private static final int ENDLESS = 12;

    @TempDir
    Path folder;

    @Test
    void a_hostile_document_is_an_error_message() throws Exception {
        List<Path> documents = List.of(
                document("100,000 lists.json", "", "[", 100_000, ""),
                document("100,000 lists of items.json", "{\"items\":", "[", 100_000, ""),
                document("100,000 objects.json", "", "{\"items\":", 100_000, ""),
                document("100,000 titles.json", "{\"title\":", "{\"ja\":", 100_000, ""),
                document("a text of 5 MB.json", "{\"id\":\"", "a", 5_000_000, "\"}"),
                document("a text of 5 MB of escapes.json", "{\"form\":\"", "\\u0061", 830_000, "\"}"),
                document("a text without an end.json", "{\"id\":\"", "a", 5_000_000, ""),
                document("a name of 5 MB.json", "{\"", "a", 5_000_000, "\":1}"),
                document("a number of 5 MB.json", "{\"items\":[{\"number\":", "1", 5_000_000, "}]}"),
                document("an exponent.json", "{\"items\":[{\"number\":1e", "9", 1000, "}]}"),
                document("20 MB of blanks.json", "", " ", 20_000_000, "{}"),
                document(
                        "20 MB of items.json",
                        "{\"items\":[",
                        "{\"number\":1,\"title\":{\"ja\":\"a\"}},",
                        620_000,
                        "]}"),
                document("8 MB of empty texts.json", "{\"preamble\":[", "{\"ja\":\"\"},", 800_000, "]}"));
        List<Object> command =
                new ArrayList<>(List.of("-Xss256k", "-Xmx64m", "-cp", classPath(), "probe.HostileDocuments"));
        command.addAll(documents);

        FreshJvm.Outcome outcome = FreshJvm.current().run(command.toArray());

        assertThat(outcome.answer()).hasLineCount(documents.size() * DOORS + ENDLESS);
        assertThat(outcome.answer().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
        assertThat(outcome.err()).isEmpty();
    }

    private String classPath() throws IOException {
        List<Path> jars = new ArrayList<>(BuiltJars.all());
        jars.add(BuiltJars.probes(folder));
        return BuiltJars.path(jars);
    }

    private Path document(String name, String before, String repeated, int times, String after) throws IOException {
        Path document = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(document)) {
            out.write(before);
            for (int i = 0; i < times; i++) {
                out.write(repeated);
            }
            out.write(after);
        }
        return document;
    }
}
