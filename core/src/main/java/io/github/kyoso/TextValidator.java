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

    /** What keeps a text from being read and quoted. */
    public enum Fault {
        /** It has more than 10,000 characters. */
        TEXT_TOO_LONG,
        /** It has a control character or a line separator. */
        CONTROL_CHARACTER,
        /** It has a mark that makes a line read in another order than it is stored in. */
        BIDIRECTIONAL_CONTROL,
        /** It has half of a surrogate pair. */
        LONE_SURROGATE,
        /** It has nothing but spaces and invisible characters. */
        BLANK_TEXT
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || faultOf(text) == null;
    }

    /**
     * {@return the first thing that keeps this text from being readable, or null if it is}
     *
     * @param text any text at all
     */
    public static @Nullable Fault faultOf(CharSequence text) {
        if (text.length() > LONGEST) {
            return Fault.TEXT_TOO_LONG;
        }
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            int type = Character.getType(c);
            if (breaksLine(type)) {
                return Fault.CONTROL_CHARACTER;
            } else if (type == Character.SURROGATE) {
                return Fault.LONE_SURROGATE;
            } else if (isBidirectionalControl(c)) {
                return Fault.BIDIRECTIONAL_CONTROL;
            }
            blank &= type == Character.SPACE_SEPARATOR || type == Character.FORMAT;
            i += Character.charCount(c);
        }
        return blank ? Fault.BLANK_TEXT : null;
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
