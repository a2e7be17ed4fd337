package io.github.kyoso.provenance;

import java.util.Locale;

/**
 * How much of a source document is accounted for, in whole characters (code points), line ends among them, such as
 * {@code 2341 of 2341 characters: 2116 quoted, 94 layout, 131 white space; 100.00 %}.
 *
 * @param total the characters of the source
 * @param quoted those that values claim
 * @param layout those that are declared as layout, such as headings and bullets
 * @param whiteSpace those of the declared layout that are blank
 */
public record Coverage(int total, int quoted, int layout, int whiteSpace) {
    /** {@return whether every character is accounted for} */
    public boolean isComplete() {
        return quoted + layout + whiteSpace == total;
    }

    /** {@return the part that is accounted for, 0 to 100} */
    public double percent() {
        return total == 0 ? 100 : 100.0 * (quoted + layout + whiteSpace) / total;
    }

    /** {@return the counts in a sentence} */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d of %d characters: %d quoted, %d layout, %d white space; %.2f %%",
                quoted + layout + whiteSpace,
                total,
                quoted,
                layout,
                whiteSpace,
                percent());
    }
}
