package io.github.kyoso.examples.benchmarks;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Partner;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.query.FoldedText;
import io.github.kyoso.query.Need;
import io.github.kyoso.query.NeedMatches;
import io.github.kyoso.query.PartnerMatch;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.query.SearchResult;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What a look-up, a search and a match cost in the bundled programme, beside {@link HashMap}, SQLite, H2 and Lucene.
 *
 * <p>The others hold the texts that ours holds, folded beforehand, in memory; a test of this module holds all to the same
 * hits. Each question is put with eight words in turn. Each has three JVMs and counts with its least disturbed fifth of a
 * second. The command, from the root of the project:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@find}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class FindBenchmark {
    private static final int ROUNDS = 3;

    /** Japanese and English, rare and frequent, one that nothing has. */
    static final String[] WORDS = {"ワーケーション", "地域", "日観振", "災害", "telework", "スタートアップ", "university", "鉄道模型"};

    private static final String[] NAMES = {"ＪＶＯＡＤ", "日観振", "にほんかんこうしんこうきょうかい", "観光庁", "信州大学", "つくば市", "農研機構", "全国知事会"};

    private static final Need[] NEEDS = {
        Need.of("空き家を使ってリモートワークの拠点を作りたい"),
        Need.of("首都圏の大企業に在籍する社員を副業の形で県内の中小企業に受け入れたい"),
        Need.of("高齢者が病院や買い物に行くための移動手段を確保したい"),
        Need.of("Our town wants to prepare for the next flood together with companies and volunteers")
    };

    private final ActionProgram program = Keidanren2021.program();
    private final ProgramIndex index = Keidanren2021.index();
    private final Map<String, Partner> partners = new HashMap<>();
    private final Map<Integer, ActionItem> items = new HashMap<>();
    private final String[] ids;
    private final Finder sqlite;
    private final Finder h2;
    private final Finder lucene;
    private int turn;

    /** For JMH, which makes one for each JVM. */
    public FindBenchmark() {
        Finder[] others = others(PrintedTexts.of(program));
        sqlite = others[0];
        h2 = others[1];
        lucene = others[2];
        program.getPartners().forEach(each -> partners.put(each.getId().value(), each));
        program.getItems().forEach(each -> items.put(each.getNumber().value(), each));
        ids = partners.keySet().toArray(new String[0]);
    }

    private static Finder[] others(List<PrintedTexts.Text> texts) {
        try {
            return new Finder[] {SqlFinder.sqlite(texts), SqlFinder.h2(texts), new LuceneFinder(texts)};
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot hold the texts", e);
        }
    }

    private int next(int length) {
        return turn++ & length - 1;
    }

    /**
     * Takes items of a map, as items.
     *
     * @param hole where they go
     */
    @Benchmark
    @OperationsPerInvocation(10)
    public void itemOfHashMap(Blackhole hole) {
        for (int number = 1; number <= 10; number++) {
            ActionItem item = items.get(number);
            hole.consume(item);
        }
    }

    /**
     * Takes items of the index.
     *
     * @param hole where they go
     */
    @Benchmark
    @OperationsPerInvocation(10)
    public void item(Blackhole hole) {
        for (int number = 1; number <= 10; number++) {
            hole.consume(index.item(number));
        }
    }

    /**
     * Takes partners of a map, as partners: an object that nobody knows to be one would be of little use.
     *
     * @param hole where they go
     */
    @Benchmark
    @OperationsPerInvocation(16)
    public void partnerOfHashMap(Blackhole hole) {
        for (int i = 0; i < 16; i++) {
            Partner partner = partners.get(ids[i]);
            hole.consume(partner);
        }
    }

    /**
     * Takes partners of the index.
     *
     * @param hole where they go
     */
    @Benchmark
    @OperationsPerInvocation(16)
    public void partner(Blackhole hole) {
        for (int i = 0; i < 16; i++) {
            hole.consume(index.partner(ids[i]));
        }
    }

    /** {@return a name, folded} */
    @Benchmark
    public FoldedText fold() {
        return FoldedText.of(NAMES[next(8)]);
    }

    /** {@return partners by a name} */
    @Benchmark
    public List<PartnerMatch> findPartners() {
        return index.findPartners(NAMES[next(8)]);
    }

    /** {@return the hits of a search} */
    @Benchmark
    public SearchResult search() {
        return index.search(WORDS[next(8)]);
    }

    /**
     * {@return the hits of SQLite}
     *
     * @throws Exception if it fails
     */
    @Benchmark
    public int sqlite() throws Exception {
        return sqlite.find(WORDS[next(8)]);
    }

    /**
     * {@return the hits of H2}
     *
     * @throws Exception if it fails
     */
    @Benchmark
    public int h2() throws Exception {
        return h2.find(WORDS[next(8)]);
    }

    /**
     * {@return the hits of Lucene}
     *
     * @throws Exception if it fails
     */
    @Benchmark
    public int lucene() throws Exception {
        return lucene.find(WORDS[next(8)]);
    }

    /** {@return what meets a need} */
    @Benchmark
    public NeedMatches match() {
        return index.match(NEEDS[next(4)]);
    }

    /**
     * Measures all and prints their ratios; ends with 1 if a limit is missed.
     *
     * @param args none
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] args) throws RunnerException {
        Map<String, Double> least = LeastScores.of(LeastScores.options(FindBenchmark.class), ROUNDS);
        double map = least.get("partnerOfHashMap");
        double search = least.get("search");
        Scoreboard scoreboard = new Scoreboard();
        scoreboard.atMost(0.5, "item(n), times HashMap.get", least.get("item") / least.get("itemOfHashMap"));
        scoreboard.atMost(1.3, "partner(id), times HashMap.get", least.get("partner") / map);
        scoreboard.atMost(
                3,
                "findPartners without the fold, times HashMap.get",
                (least.get("findPartners") - least.get("fold")) / map);
        scoreboard.unjudged("findPartners, microseconds", least.get("findPartners") / 1e3);
        scoreboard.atMost(0.05, "search, times SQLite LIKE", search / least.get("sqlite"));
        scoreboard.atMost(0.2, "search, times H2 LIKE", search / least.get("h2"));
        scoreboard.atMost(0.1, "search, times Lucene", search / least.get("lucene"));
        scoreboard.unjudged("search, microseconds", search / 1e3);
        scoreboard.atMost(200, "match, microseconds", least.get("match") / 1e3);
        scoreboard.exit();
    }
}
