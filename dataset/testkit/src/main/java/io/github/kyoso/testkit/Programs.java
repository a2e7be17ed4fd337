package io.github.kyoso.testkit;

import io.github.kyoso.ActionProgram;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Programmes as chance will have them, the same for the same seed on every machine and every JDK.
 *
 * <pre>{@code
 * ActionProgram one = Programs.random(4711);
 * ActionProgram large = Programs.random(4711, 1_000_000);
 * Mutation wrong = Programs.mutate(one, 4711);            // one rule of the validator is broken, and which is said
 * Programs.forAll(4711, 200, program ->
 *         assertThat(ProgramJson.read(ProgramJson.write(program))).isEqualTo(program));
 * }</pre>
 *
 * <p>They are in Japanese and English, their texts as long as those of November 2021, and a validator finds nothing in them.
 */
public final class Programs {
    /** The most collaborations that a random programme has: {@value}. */
    public static final int MOST_COLLABORATIONS = 1_000_000;

    private static final int SMALL = 100;

    private Programs() {}

    /** What should hold of every programme; it fails as a test does, with any exception. */
    @FunctionalInterface
    public interface Check {
        /**
         * Fails if it does not hold of this programme.
         *
         * @param program a programme
         * @throws Exception if it does not hold
         */
        void accept(ActionProgram program) throws Exception;
    }

    /**
     * {@return a programme of 1 to 100 collaborations}
     *
     * @param seed what chance begins with
     */
    public static ActionProgram random(long seed) {
        return held(seed, 1 + new Chance(seed, 's', 0).below(SMALL));
    }

    /**
     * {@return a programme with so many collaborations, which holds none of them}
     *
     * <p>A record is worked out whenever it is asked for, so that a programme of a million collaborations takes no memory. It
     * equals those of the same seed and size; {@code ActionProgram.builder().from(…).build()} holds one, and equals any other
     * that says the same.
     *
     * @param seed what chance begins with
     * @param collaborations from 1 to 1,000,000
     * @throws IllegalArgumentException if they are fewer or more
     */
    public static ActionProgram random(long seed, int collaborations) {
        if (collaborations < 1 || collaborations > MOST_COLLABORATIONS) {
            throw new IllegalArgumentException(
                    "collaborations must be from 1 to " + MOST_COLLABORATIONS + ", but was " + collaborations);
        }
        return new RandomProgram(seed, collaborations);
    }

    /**
     * {@return programmes of 1 to 100 collaborations without end: those of this seed, of the next and so on}
     *
     * @param seed what chance begins with
     */
    public static Stream<ActionProgram> stream(long seed) {
        return LongStream.iterate(seed, each -> each + 1).mapToObj(Programs::random);
    }

    /**
     * {@return the programme with one rule of the validator broken, and which one}
     *
     * <p>Where it had no problems, it has exactly that one now. The rules are those that a programme can break; documents that
     * break the others are {@link BrokenProgram}s.
     *
     * @param program a programme
     * @param seed what chance begins with
     */
    public static Mutation mutate(ActionProgram program, long seed) {
        Objects.requireNonNull(program, "program");
        Chance chance = new Chance(seed, 'm', 0);
        int first = chance.below(Breaks.ALL.size());
        for (int i = 0; ; i++) {
            Mutation mutation = Breaks.ALL.get((first + i) % Breaks.ALL.size()).of(program, chance);
            // Some rules need something that not every programme has, others nothing: this comes to an end.
            if (mutation != null) {
                return mutation;
            }
        }
    }

    /**
     * Checks that something holds of many programmes, of 1 to 100 collaborations. Where it does not, the smallest programme of
     * the same seed of which it does not hold is looked for, and said.
     *
     * @param seed what chance begins with
     * @param times how many programmes, 1 or more
     * @param check what should hold of them
     * @throws IllegalArgumentException if the times are fewer than 1
     * @throws AssertionError if it does not hold of one, with its seed and size; the cause is what the check threw
     */
    public static void forAll(long seed, int times, Check check) {
        Objects.requireNonNull(check, "check");
        if (times < 1) {
            throw new IllegalArgumentException("times must be 1 or more, but was " + times);
        }
        for (int i = 0; i < times; i++) {
            int size = 1 + i % SMALL;
            if (failure(seed + i, size, check) != null) {
                throw smallest(seed + i, size, check);
            }
        }
    }

    private static AssertionError smallest(long seed, int seen, Check check) {
        for (int size = 1; ; size++) {
            Throwable failure = failure(seed, size, check);
            if (failure != null || size >= seen) {
                String held = failure == null ? "the check failed once, but not again" : "the check fails";
                return new AssertionError(
                        held + " for " + new RandomProgram(seed, size) + ", the smallest of that seed (first seen with "
                                + seen + " collaborations): " + failure,
                        failure);
            }
        }
    }

    /** What the check throws. A virtual machine at its end is not the check's. */
    private static @Nullable Throwable failure(long seed, int size, Check check) {
        try {
            check.accept(held(seed, size));
            return null;
        } catch (Exception | AssertionError | StackOverflowError failure) {
            return failure;
        }
    }

    private static ActionProgram held(long seed, int collaborations) {
        return ActionProgram.builder().from(random(seed, collaborations)).build();
    }
}
