package io.github.kyoso.testkit;

import io.github.kyoso.UnknownKeyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small document with something wrong with it, such as {@code dangling-reference-publisher.json}, and what a validator finds.
 *
 * <p>There is one at least for every rule and for every constraint on every noun. They lie in the jar at
 * {@code META-INF/kyoso/broken}, beside a {@code manifest.tsv} that other tools can read.
 *
 * @param name the name of its file
 * @param problems everything that is wrong with it, by place; nothing else is. The first is what it is an example of
 */
public record BrokenProgram(String name, List<Expected> problems) {
    private static final String FOLDER = "/META-INF/kyoso/broken/";

    /**
     * Keeps the list as it is.
     *
     * @param name the name of its file
     * @param problems everything that is wrong with it, by place
     */
    public BrokenProgram {
        problems = List.copyOf(problems);
    }

    /**
     * One thing that is wrong.
     *
     * @param code the code of the rule, such as {@code "KYO-401"}
     * @param pointer the JSON Pointer of the value; {@code "*"} where what is no JSON has none that could be relied on
     * @param line its line, 1 for the first
     * @param column its column in whole characters, 1 for the first
     */
    public record Expected(String code, String pointer, int line, int column) {}

    /** {@return all of them, by chapter of the rules} */
    public static List<BrokenProgram> all() {
        Map<String, List<Expected>> byName = new LinkedHashMap<>();
        for (String line : Resources.lines(FOLDER + "manifest.tsv")) {
            String[] fields = line.split("\t", -1);
            Expected expected =
                    new Expected(fields[1], fields[2], Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
            byName.computeIfAbsent(fields[0], name -> new ArrayList<>()).add(expected);
        }
        List<BrokenProgram> all = new ArrayList<>();
        byName.forEach((name, problems) -> all.add(new BrokenProgram(name, problems)));
        return all;
    }

    /**
     * {@return those that are examples of one rule, one at least}
     *
     * @param code the code of the rule, such as {@code "KYO-401"}
     * @throws UnknownKeyException if no rule has it
     */
    public static List<BrokenProgram> of(String code) {
        RuleCodes.check(code);
        return all().stream().filter(each -> each.code().equals(code)).toList();
    }

    /** {@return the document} */
    public byte[] json() {
        return Resources.bytes(FOLDER + name);
    }

    /** {@return the code of the rule that it is an example of, such as {@code "KYO-401"}} */
    public String code() {
        return problems.get(0).code();
    }

    /** {@return the JSON Pointer of the value that is wrong, or {@code "*"}, as its first problem has it} */
    public String pointer() {
        return problems.get(0).pointer();
    }

    /** {@return the line of the value, 1 for the first} */
    public int line() {
        return problems.get(0).line();
    }

    /** {@return the column of the value in whole characters, 1 for the first} */
    public int column() {
        return problems.get(0).column();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
