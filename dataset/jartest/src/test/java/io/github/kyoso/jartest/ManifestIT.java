package io.github.kyoso.jartest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.dataset.DatasetInfo;
import io.github.kyoso.dataset.Keidanren2021;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manifest of the dataset's jar says what the dataset says of itself. */
class ManifestIT {
    private final DatasetInfo info = Keidanren2021.info();

    @Test
    void says_what_the_dataset_says_of_itself() throws IOException {
        Attributes manifest = manifest();
        assertThat(manifest.getValue("Kyoso-Edition")).isEqualTo(info.edition().value());
        assertThat(manifest.getValue("Kyoso-JSON-Version")).isEqualTo(String.valueOf(info.jsonVersion()));
        assertThat(manifest.getValue("Kyoso-Program-SHA-256")).isEqualTo(info.programSha256());
        assertThat(manifest.getValue("Kyoso-Source-SHA-256"))
                .isEqualTo(info.sources().get(0).sha256());
        assertThat(manifest.getValue("Kyoso-Records")).isEqualTo(list(info.records()));
        assertThat(manifest.getValue("Kyoso-Leaves")).isEqualTo(list(info.leaves()));
        assertThat(manifest.getValue("Implementation-Version")).isEqualTo(info.libraryVersion());
    }

    private static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(BuiltJars.dataset().toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static String list(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> each.getKey().toString().toLowerCase(Locale.ROOT) + "=" + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
