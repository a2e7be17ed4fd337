package io.github.kyoso;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * The check behind {@link Text}: tells readable text from what only looks like it.
 *
 * <p>It is public because a Bean Validation provider makes it; nobody else needs to.
 */
public final class TextValidator implements ConstraintValidator<Text, CharSequence> {
    private static final int LONGEST = 10_000;

    /** Makes one for a provider. */
    public TextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || (text.length() <= LONGEST && isReadable(text));
    }

    private static boolean isReadable(CharSequence text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            int type = Character.getType(c);
            if (breaksLine(type) || type == Character.SURROGATE || isBidirectionalControl(c)) {
                return false;
            }
            blank &= type == Character.SPACE_SEPARATOR || type == Character.FORMAT;
            i += Character.charCount(c);
        }
        return !blank;
    }

    /** Control characters, which nobody prints, and the two separators that Unicode has beside them. */
    private static boolean breaksLine(int type) {
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Marks that make a line read in another order than it is stored in. */
    private static boolean isBidirectionalControl(int c) {
        return c == 0x061C
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
