package io.github.kyoso.testkit;

/**
 * Numbers that look like chance and are the same on every machine and every JDK: SplitMix64, in our own arithmetic, because
 * the generators of the JDK may change how they make a number below another.
 */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** The chance of one thing; no other begins alike. */
    Chance(long seed, char kind, int number) {
        state = mixed(mixed(seed + STEP) + ((long) kind << 32 | number));
    }

    /** {@return a number from 0 to one less than the bound, which is 1 or more} */
    int below(int bound) {
        state += STEP;
        return (int) ((mixed(state) >>> 32) * bound >>> 32);
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
