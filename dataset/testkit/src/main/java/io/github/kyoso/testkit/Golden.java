package io.github.kyoso.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Texts that were looked at once and kept, such as a page that a programme is drawn on, to compare with from then on.
 *
 * <pre>{@code
 * assertMatchesGolden(myPage(Fixtures.small()), "small.html");
 * }</pre>
 *
 * <p>The kept text is a resource in UTF-8 in the package of the class that asks, found on the class path: for
 * {@code com.example.PageTest} it is {@code src/test/resources/com/example/small.html}. It is compared character by character;
 * line ends, too. A module must open the package to {@code io.github.kyoso.testkit}.
 *
 * <p>With the system property {@value #REWRITE}, the actual text is kept in place of what was, and nothing is compared. Its value
 * is the root of the test resources, as an absolute path, so that the working directory does not matter:
 *
 * <pre>{@code
 * mvn test -Dkyoso.golden.rewrite="$PWD/src/test/resources"
 * }</pre>
 */
public final class Golden {
    /** The system property that has texts kept anew: {@value}. */
    public static final String REWRITE = "kyoso.golden.rewrite";

    private Golden() {}

    /**
     * Fails, and shows the lines that differ, if a text is not the one that is kept.
     *
     * @param actual the text
     * @param name the name of the kept one in the package of the class that asks, such as {@code "small.html"}
     * @throws AssertionError if they differ, or none is kept
     * @throws IllegalArgumentException if the name leads out of the package
     * @throws IllegalStateException if the system property is set, but is not the absolute path of a folder
     */
    public static void assertMatchesGolden(String actual, String name) {
        compare(
                actual,
                name,
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .getCallerClass());
    }

    /**
     * Fails, and shows the lines that differ, if the canonical document of a programme is not the one that is kept.
     *
     * @param actual the programme
     * @param name the name of the kept one in the package of the class that asks, such as {@code "small.json"}
     * @throws AssertionError if they differ, or none is kept
     * @throws IllegalArgumentException if the name leads out of the package
     * @throws IllegalStateException if the system property is set, but is not the absolute path of a folder
     */
    public static void assertMatchesGolden(ActionProgram actual, String name) {
        compare(
                new String(ProgramJson.write(actual), UTF_8),
                name,
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .getCallerClass());
    }

    private static void compare(String actual, String name, Class<?> asking) {
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(name, "name");
        if (name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains("..")) {
            throw new IllegalArgumentException("the name must be that of a file in the package of " + asking.getName()
                    + ", but was \"" + name + "\"");
        }
        String path = asking.getPackageName().replace('.', '/') + "/" + name;
        String root = System.getProperty(REWRITE);
        if (root != null) {
            rewrite(Path.of(root), path, actual);
            return;
        }
        try (InputStream kept = asking.getResourceAsStream("/" + path)) {
            if (kept == null) {
                throw new AssertionError(
                        "no golden file " + path + " is kept; to keep the actual text, run this test with " + howTo());
            }
            String expected = new String(kept.readAllBytes(), UTF_8);
            if (!expected.equals(actual)) {
                throw new AssertionError("the text is not that of " + path + " (- kept, + actual):\n"
                        + LineDifference.between(expected, actual) + "if the actual text is right, run this test with "
                        + howTo());
            }
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }

    private static String howTo() {
        return "-D" + REWRITE + "=<the absolute path of src/test/resources>";
    }

    private static void rewrite(Path root, String path, String actual) {
        if (!root.isAbsolute() || !Files.isDirectory(root)) {
            throw new IllegalStateException("the system property " + REWRITE
                    + " must be the absolute path of the root of the test resources, but was \"" + root + "\"");
        }
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be written under " + root, e);
        }
    }
}
