package io.github.kyoso.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.examples.benchmarks.Scaling.Figures;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.testkit.Programs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * How proving a programme against its source grows: generated ones of 1,000 to 300,000 collaborations, each with a source
 * that prints its table, and a provenance that says of every value where it comes from.
 *
 * <p>The command, from the root of the project:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@proof}</pre>
 *
 * <p>As in {@link Scaling}, a round proves a programme as often as makes the collaborations of the largest one and holds what
 * it has proved, so that the garbage collector has the same work with each size; the least of five rounds counts.
 */
public final class ProofScaling {
    private static final int[] SIZES = {1_000, 10_000, 30_000, 100_000, 300_000};
    private static final int LARGEST = SIZES[SIZES.length - 1];
    private static final int ROUNDS = 5;
    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULTS.withMaxBytes(1 << 30).withMaxTokens(Long.MAX_VALUE);

    private final byte[] program;
    private final byte[] provenance;
    private final byte[] source;

    /** Writes the three documents of a programme. */
    ProofScaling(ActionProgram program) throws IOException {
        StringBuilder table = new StringBuilder();
        for (Collaboration each : program.getCollaborations()) {
            table.append(each.getItem()).append('\t').append(each.getCell());
            table.append('\t').append(each.getSummary().getJa()).append('\n');
        }
        this.program = ProgramJson.write(program);
        this.source = table.toString().getBytes(StandardCharsets.UTF_8);
        this.provenance = provenance(program);
    }

    private byte[] provenance(ActionProgram declared) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("source");
            json.writeStringField("name", "table.txt");
            json.writeStringField("sha256", sha256(source));
            json.writeEndObject();
            json.writeArrayFieldStart("template");
            for (Collaboration each : declared.getCollaborations()) {
                String row = "/collaborations/[" + each.getId() + "]";
                json.writeString("{" + row + "/item}\t{" + row + "/cell}\t{" + row + "/summary/ja}");
            }
            json.writeString("");
            json.writeEndArray();
            json.writeArrayFieldStart("editorial");
            json.writeStartObject();
            json.writeStringField("note", "generated");
            json.writeArrayFieldStart("leaves");
            writeOtherLeaves(json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private void writeOtherLeaves(JsonGenerator json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(program)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                if (token.isScalarValue() && !pointer.matches("/collaborations/\\d+/(item|cell|summary/ja)")) {
                    json.writeString(pointer);
                }
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return String.format(
                    Locale.ROOT,
                    "%064x",
                    new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    Provenance prove() {
        return Provenance.read(program, provenance, source, LIMITS);
    }

    /** Nanoseconds for one proof in the best of five rounds, each of which holds what it has proved. */
    private double wall(int times) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            Provenance[] proved = new Provenance[times];
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                proved[i] = prove();
            }
            best = Math.min(best, System.nanoTime() - start);
            if (!proved[times - 1].coverage().isComplete()) {
                throw new IllegalStateException("a proof that is none");
            }
        }
        return (double) best / times;
    }

    /**
     * Measures, prints a row for each size and then the exponent; ends with 1 if its limit is missed.
     *
     * @param args none
     * @throws IOException never, for the documents are in memory
     */
    public static void main(String[] args) throws IOException {
        new ProofScaling(Programs.random(1, 3_000)).wall(10); // until everything is compiled
        System.out.println("collaborations       ms  programme MB  provenance MB");
        Figures[] all = new Figures[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            ProofScaling proof = new ProofScaling(Programs.random(1, SIZES[i]));
            double wall = proof.wall(LARGEST / SIZES[i]);
            all[i] = new Figures(SIZES[i], proof.program.length, wall, 0, 0, 0);
            System.out.printf(
                    Locale.ROOT,
                    "%14d %8.1f %13.2f %14.2f%n",
                    SIZES[i],
                    wall / 1e6,
                    proof.program.length / 1e6,
                    proof.provenance.length / 1e6);
        }
        Scoreboard scoreboard = new Scoreboard();
        scoreboard.atMost(1.10, "wall exponent", Scaling.exponent(all, Figures::wall));
        scoreboard.exit();
    }
}
