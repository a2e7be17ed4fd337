package io.github.kyoso.testkit;

import java.util.List;

/**
 * A small valid document that comes close to breaking a rule, such as {@code text-too-long.json} with a text just short enough.
 *
 * <p>There is one at least for every rule, by whose name it begins. They lie in the jar at {@code META-INF/kyoso/valid}.
 *
 * @param name the name of its file
 */
public record NearlyBrokenProgram(String name) {
    private static final String FOLDER = "/META-INF/kyoso/valid/";

    /** {@return all of them, by chapter of the rules} */
    public static List<NearlyBrokenProgram> all() {
        return Resources.lines(FOLDER + "manifest.tsv").stream()
                .map(NearlyBrokenProgram::new)
                .toList();
    }

    /** {@return the document} */
    public byte[] json() {
        return Resources.bytes(FOLDER + name);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
