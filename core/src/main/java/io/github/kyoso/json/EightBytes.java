package io.github.kyoso.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of an array at once, the first of them lowest: looking for one of a kind takes a few steps instead of eight.
 *
 * <p>Which of the eight are meant is told by the highest bits of eight bytes, of which the other bits are not set.
 */
final class EightBytes {
    static final int LENGTH = Long.BYTES;

    private static final VarHandle IN_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F * EACH;

    private EightBytes() {}

    /** The eight bytes from this one on. */
    static long at(byte[] bytes, int index) {
        return (long) IN_BYTES.get(bytes, index);
    }

    /** Which of them are this character. */
    static long equal(long eight, char ascii) {
        long different = eight ^ ascii * EACH;
        return ~(((different & LOW_BITS) + LOW_BITS) | different | LOW_BITS);
    }

    /** Which of them are brackets, square or curly, that open or close, as this curly one does. */
    static long brackets(long eight, char curly) {
        // That is all that tells a square one from a curly one.
        return equal(eight | ('{' ^ '[') * EACH, curly);
    }

    /** Which of them stand behind an odd number of these, or are the last of such a number. */
    static long behindOdd(long these) {
        long two = these ^ these << Byte.SIZE;
        long four = two ^ two << 2 * Byte.SIZE;
        return four ^ four << 4 * Byte.SIZE;
    }

    /** How many stand behind the last of these; eight if there is none. */
    static int behind(long these) {
        return Long.numberOfLeadingZeros(these) / Byte.SIZE;
    }

    /** Whether one of them is a control character up to this one. */
    static boolean haveControl(long eight, char last) {
        return (eight - (last + 1) * EACH & ~eight & ~LOW_BITS) != 0;
    }
}
