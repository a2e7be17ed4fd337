package io.github.kyoso.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The first sentences of the documentation of the nouns, as it stands in their sources: what a schema says of them in English.
 *
 * @param sources the folder of the sources, {@code src/main/java}
 */
record Javadoc(Path sources) {
    private static final String OPEN = "/**";
    private static final String CLOSE = "*/";

    /** {@return the first sentence of the documentation of a noun, an id, a constraint} */
    String of(Class<?> type) {
        return sentence(
                type,
                "public (?:non-sealed |sealed |final )*(?:interface|@interface|record|enum|class) "
                        + type.getSimpleName() + "\\b");
    }

    /** {@return the first sentence of the documentation of a getter: what it returns} */
    String ofGetter(Class<?> type, String name) {
        return sentence(type, "[\\w<>]+ " + name + "\\(\\);");
    }

    /** {@return the first sentence of the documentation of a constant of a closed set} */
    String ofConstant(Enum<?> constant) {
        return sentence(constant.getDeclaringClass(), constant.name() + "\\(\"");
    }

    private String sentence(Class<?> type, String declaration) {
        String source = source(type);
        String comment = Pattern.compile(
                        "\\Q" + OPEN + "\\E((?:(?!\\Q" + CLOSE + "\\E).)*)\\Q" + CLOSE + "\\E(?:(?!\\Q" + OPEN
                                + "\\E)[^;])*?\\s" + declaration,
                        Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(result -> result.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " does not document " + declaration));
        return firstSentence(comment);
    }

    private String source(Class<?> type) {
        try {
            return Files.readString(sources.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstSentence(String comment) {
        String text = comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("<p>.*", "")
                .replaceAll("\\s+", " ")
                .strip();
        String plain = text.replaceAll("\\{@(?:code|link) ([^{}]*)}", "$1").replaceAll("\\{@return ([^{}]*)}.*", "$1.");
        int end = plain.indexOf(". ");
        String sentence = end < 0 ? plain : plain.substring(0, end + 1);
        if (sentence.isEmpty() || sentence.contains("{") || sentence.contains("<") || !sentence.endsWith(".")) {
            throw new IllegalStateException("no plain sentence: " + sentence);
        }
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
