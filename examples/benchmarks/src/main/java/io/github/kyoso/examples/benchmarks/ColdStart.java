package io.github.kyoso.examples.benchmarks;

import io.github.kyoso.examples.benchmarks.coldstart.EmptyMain;
import io.github.kyoso.examples.benchmarks.coldstart.JemojiMain;
import io.github.kyoso.examples.benchmarks.coldstart.JodaMoneyMain;
import io.github.kyoso.examples.benchmarks.coldstart.JollydayMain;
import io.github.kyoso.examples.benchmarks.coldstart.KyosoMain;
import io.github.kyoso.examples.benchmarks.coldstart.KyosoSearchMain;
import io.github.kyoso.examples.benchmarks.coldstart.LibphonenumberMain;
import io.github.kyoso.examples.benchmarks.coldstart.NvI18nMain;
import io.github.kyoso.examples.benchmarks.coldstart.ProvenanceMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What a fresh JVM pays for its first answer: whole processes, from start to exit, taken in turn.
 *
 * <p>The dataset prints the title of item 8. Beside it stand a main that prints a constant, four libraries that bundle data
 * and make a first look-up of their own, as cheap a one as we could find, and nv-i18n, which is one enum and so the floor
 * of the kind. All run without flags, on class paths of the jars that they need and no others; Kyoso's are those just
 * built. Ours and the constant run once more with an archive of their classes (AppCDS): ours has its limit over the
 * constant without one, and is set beside the constant with one too.
 *
 * <p>The command, from the root of the project:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@cold-start}</pre>
 */
public final class ColdStart {
    private static final int ROUNDS = 51;
    private static final String[] JEMOJI = {"jemoji-", "jackson-core-3", "jackson-databind-3", "jackson-annotations-"};
    private static final String[] PROVENANCE = {
        "kyoso-core-", "kyoso-dataset-", "jackson-core-2", "jackson-databind-2", "jakarta.validation-"
    };
    private static final String[] JOLLYDAY = {
        "jollyday-",
        "threeten-extra-",
        "slf4j-api-",
        "jakarta.xml.bind-",
        "jakarta.activation-",
        "angus-",
        "jaxb-",
        "txw2-",
        "istack-"
    };

    private ColdStart() {}

    /**
     * Starts each contestant 51 times, prints the medians and judges them; ends with 1 if a limit is missed.
     *
     * @param jar where the jar of this module is
     * @throws IOException if a process cannot be started, or does not answer
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] jar) throws IOException, InterruptedException {
        ClassPath path = new ClassPath(jar[0]);
        Path archives = Files.createTempDirectory("kyoso-cold-start");
        archives.toFile().deleteOnExit();
        FreshJvm empty = new FreshJvm("empty", path.of(), EmptyMain.class);
        FreshJvm kyoso = new FreshJvm("kyoso", path.of("kyoso-core-", "kyoso-dataset-"), KyosoMain.class);
        FreshJvm search = new FreshJvm("kyoso search", path.of("kyoso-core-", "kyoso-dataset-"), KyosoSearchMain.class);
        FreshJvm emptyArchived = empty.archived(archives);
        FreshJvm kyosoArchived = kyoso.archived(archives);
        FreshJvm floor = new FreshJvm("nv-i18n", path.of("nv-i18n-"), NvI18nMain.class);
        List<FreshJvm> peers = List.of(
                new FreshJvm("joda-money", path.of("joda-money-"), JodaMoneyMain.class),
                new FreshJvm("libphonenumber", path.of("libphonenumber-"), LibphonenumberMain.class),
                new FreshJvm("jemoji", path.of(JEMOJI), JemojiMain.class),
                new FreshJvm("jollyday", path.of(JOLLYDAY), JollydayMain.class));

        List<FreshJvm> all = new ArrayList<>(List.of(empty, kyoso, search, emptyArchived, kyosoArchived, floor));
        all.addAll(peers);
        List<FreshJvm> turns = new ArrayList<>(all);
        // Close to one another and to the limit between them, these take four turns, so that chance has less of a say.
        for (int more = 0; more < 3; more++) {
            turns.addAll(3 * more, List.of(kyoso, search));
        }
        time(turns);
        print(all, empty);

        double own = kyoso.medianMillis() / empty.medianMillis();
        Scoreboard scoreboard = new Scoreboard();
        scoreboard.atMost(1.8, "kyoso over empty", own);
        scoreboard.atMost(1.2, "kyoso with AppCDS over empty", kyosoArchived.medianMillis() / empty.medianMillis());
        scoreboard.unjudged(
                "kyoso over empty, both with AppCDS", kyosoArchived.medianMillis() / emptyArchived.medianMillis());
        scoreboard.atMost(150, "milliseconds of the first provenance", provenanceMillis(path));
        scoreboard.atMost(1.15, "kyoso and a first search over kyoso", search.medianMillis() / kyoso.medianMillis());
        for (FreshJvm peer : peers) {
            scoreboard.lessThan(
                    peer.medianMillis() / empty.medianMillis(), "kyoso over empty, beside " + peer.name(), own);
        }
        scoreboard.exit();
    }

    /** In turn, so that whatever else the machine does meets all alike; beginning with another one each time. */
    private static void time(List<FreshJvm> contestants) throws IOException, InterruptedException {
        List<FreshJvm> order = new ArrayList<>(contestants);
        for (int round = -1; round < ROUNDS; round++) {
            for (FreshJvm each : order) {
                each.run();
            }
            Collections.rotate(order, 1);
            if (round < 0) {
                // Now the files are in the memory of the machine.
                order.forEach(FreshJvm::forget);
            }
        }
    }

    /** The median of what fresh JVMs say themselves, without what starting them takes. */
    private static double provenanceMillis(ClassPath path) throws IOException, InterruptedException {
        FreshJvm proof = new FreshJvm("provenance", path.of(PROVENANCE), ProvenanceMain.class);
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            proof.run();
            millis[i] = Double.parseDouble(proof.answer());
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static void print(List<FreshJvm> contestants, FreshJvm empty) {
        System.out.println("jars only, median of " + ROUNDS + " whole processes");
        for (FreshJvm each : contestants) {
            double millis = each.medianMillis();
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %7.1f ms %6.2f times empty   %s%n",
                    each.name(),
                    millis,
                    millis / empty.medianMillis(),
                    each.answer());
        }
    }
}
