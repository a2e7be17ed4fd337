package io.github.kyoso.dataset;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.query.ProgramIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Keidanren's 地域協創アクションプログラム (概略版) of November 2021: 10 items, 21 collaborations and every partner that it names.
 *
 * <p>It holds the programme as printed in the overview; the full text of the programme is another document. What became of
 * it after 2021 is said by a partner's successor at most.
 */
public final class Keidanren2021 {
    private Keidanren2021() {}

    /**
     * {@return the programme, the same instance at every call}
     *
     * <pre>{@code
     * Keidanren2021.program().item(8).getTitle().getJa(); // 自然災害にも対応できる地域のハード×ソフトインフラを協創する
     * }</pre>
     */
    public static ActionProgram program() {
        return ProgramHolder.PROGRAM;
    }

    /**
     * {@return an index of the programme, the same instance at every call}
     *
     * <pre>{@code
     * Keidanren2021.index().partnersOf(ItemNumber.of(6)); // 観光庁, 日本農業法人協会, 農林水産省, 農研機構
     * }</pre>
     */
    public static ProgramIndex index() {
        return IndexHolder.INDEX;
    }

    /**
     * {@return where every value of the programme comes from, the same instance at every call}
     *
     * <p>It is read and proved when it is first asked for; unlike the programme, it needs Jackson.
     *
     * <pre>{@code
     * Keidanren2021.provenance().originOf("/items/7/title/ja"); // source.txt 39:5-18 39:21-27 39:30-38
     * Keidanren2021.provenance().coverage();                    // 2341 of 2341 characters: …; 100.00 %
     * }</pre>
     */
    public static Provenance provenance() {
        return ProvenanceHolder.PROVENANCE;
    }

    /**
     * {@return what the dataset is: its edition, source, checksums, counts, versions and rights; the same instance at every
     * call}
     *
     * <p>It is made from the documents in the jar, and so costs what {@link #provenance()} does.
     *
     * <pre>{@code
     * Keidanren2021.info().records();  // {principles=4, thrusts=3, items=10, …}
     * Keidanren2021.info().attribution().getJa();
     * }</pre>
     */
    public static DatasetInfo info() {
        return InfoHolder.INFO;
    }

    /** Made by the JVM when the programme is first asked for, once, whichever threads ask. */
    private static final class ProgramHolder {
        static final ActionProgram PROGRAM = Program2021.program();
    }

    /** Apart from the programme, so that whoever asks for that alone does not pay for this. */
    private static final class IndexHolder {
        static final ProgramIndex INDEX = ProgramIndex.of(program());
    }

    /** Of the document that the programme is derived from; whoever does not ask for it loads no document and no parser. */
    private static final class ProvenanceHolder {
        static final Provenance PROVENANCE =
                Provenance.read(document("program.json"), document("provenance.json"), document("source.txt"));
    }

    /** Apart from the provenance, of which it is made. */
    private static final class InfoHolder {
        static final DatasetInfo INFO =
                new DatasetInfo(index(), provenance(), document("program.json"), document("version.txt"));
    }

    private static byte[] document(String name) {
        try (InputStream in = Keidanren2021.class.getResourceAsStream("/META-INF/kyoso/2021-11/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the jar", e);
        }
    }
}
