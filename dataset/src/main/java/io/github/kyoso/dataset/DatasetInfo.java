package io.github.kyoso.dataset;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Edition;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.provenance.OriginKind;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.provenance.Quoted;
import io.github.kyoso.query.ProgramIndex;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dataset is, counted and computed from what is in it, such as {@code 2021-11: 10 items, 21 collaborations, …}.
 *
 * <p>{@link Keidanren2021#info()} makes it from the documents in the jar; the manifest of the jar says the same.
 */
public final class DatasetInfo {
    private final Edition edition;
    private final Source source;
    private final String programSha256;
    private final Map<String, Integer> records;
    private final Map<OriginKind, Integer> leaves;
    private final String libraryVersion;

    DatasetInfo(ProgramIndex index, Provenance provenance, byte[] programJson, byte[] version) {
        ActionProgram program = index.program();
        this.edition = program.getEdition();
        this.source = Source.of(index, provenance);
        this.programSha256 = sha256(programJson);
        this.records = records(program);
        this.leaves = leaves(provenance);
        this.libraryVersion = new String(version, StandardCharsets.UTF_8).strip();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static Map<String, Integer> records(ActionProgram program) {
        Map<String, Integer> records = new LinkedHashMap<>();
        records.put("principles", program.getPrinciples().size());
        records.put("thrusts", program.getThrusts().size());
        records.put("items", program.getItems().size());
        records.put("partners", program.getPartners().size());
        records.put("collaborations", program.getCollaborations().size());
        records.put("initiatives", program.getInitiatives().size());
        records.put("places", program.getPlaces().size());
        return Collections.unmodifiableMap(records);
    }

    private static Map<OriginKind, Integer> leaves(Provenance provenance) {
        Map<OriginKind, Integer> leaves = new EnumMap<>(OriginKind.class);
        for (OriginKind each : OriginKind.values()) {
            leaves.put(each, provenance.leavesBy(each).size());
        }
        return Collections.unmodifiableMap(leaves);
    }

    /** {@return the edition of the programme, {@code 2021-11}} */
    public Edition edition() {
        return edition;
    }

    /** {@return the documents that the programme was taken from, here one} */
    public List<Source> sources() {
        return List.of(source);
    }

    /** {@return the SHA-256 of {@code program.json} in the jar, in 64 hexadecimal digits of lower case} */
    public String programSha256() {
        return programSha256;
    }

    /** {@return how many records there are of each noun, by the name of their list in the JSON, in its order} */
    public Map<String, Integer> records() {
        return records;
    }

    /** {@return how many values there are of each kind of origin} */
    public Map<OriginKind, Integer> leaves() {
        return leaves;
    }

    /** {@return the version of the JSON, {@value io.github.kyoso.json.ProgramJson#VERSION}} */
    public int jsonVersion() {
        return ProgramJson.VERSION;
    }

    /** {@return the version of this library, such as {@code 1.0.0}} */
    public String libraryVersion() {
        return libraryVersion;
    }

    /** {@return whose text it is, and what may be done with it, in Japanese and English} */
    public LocalizedText rights() {
        LocalizedText publisher = source.publisher();
        return LocalizedText.of(
                "プログラム本文の権利は" + publisher.getJa() + "にあります。原文に利用許諾の記載はなく、本ライブラリは引用した本文について"
                        + "いかなる許諾も与えません。コードと独自の注記には Apache License 2.0 が適用されます。",
                "The text of the programme belongs to " + publisher.getEn().orElseThrow()
                        + ". The source states no licence, and this library grants none over the quoted text. Its code and its"
                        + " own annotations are under the Apache License 2.0.");
    }

    /** {@return how to name the source where it is quoted, in Japanese and English} */
    public LocalizedText attribution() {
        String where = ", " + source.published() + ", " + source.url();
        return LocalizedText.of(
                "出典: " + source.publisher().getJa() + "「" + source.title().getJa() + "」" + where,
                "Source: " + source.publisher().getEn().orElseThrow() + ", "
                        + source.title().getEn().orElseThrow() + where);
    }

    /** {@return all of it, a line each} */
    @Override
    public String toString() {
        return "edition " + edition + ", JSON version " + jsonVersion() + ", library " + libraryVersion
                + "\nrecords " + records
                + "\nvalues by origin " + leaves
                + "\nprogram.json SHA-256 " + programSha256
                + "\n" + source.file() + " SHA-256 " + source.sha256()
                + "\n" + attribution().getJa()
                + "\n" + attribution().getEn().orElseThrow();
    }

    /**
     * A document that a programme was taken from.
     *
     * @param file its name in the jar, beside {@code program.json}
     * @param sha256 the SHA-256 of its bytes, in 64 hexadecimal digits of lower case
     * @param title its title, in Japanese as printed, with its form: {@code 地域協創アクションプログラム (概略版)}
     * @param publisher its publisher, in Japanese by the legal name
     * @param printedDate the date as it is printed there, such as {@code 2021年11月}
     * @param published the day on which it was published
     * @param url where it was published; nothing is ever fetched from it
     */
    public record Source(
            String file,
            String sha256,
            LocalizedText title,
            LocalizedText publisher,
            String printedDate,
            LocalDate published,
            URI url) {
        private static Source of(ProgramIndex index, Provenance provenance) {
            ActionProgram program = index.program();
            Organization publisher = (Organization) index.partner(program.getPublisher());
            LocalizedText title = program.getTitle();
            String form = program.getForm().map(each -> " (" + each + ")").orElse("");
            Quoted printed = (Quoted) provenance.originOf("/adopted");
            return new Source(
                    provenance.source().name(),
                    provenance.source().sha256(),
                    LocalizedText.of(title.getJa() + form, title.getEn().orElseThrow()),
                    LocalizedText.of(
                            publisher.getOfficialName().orElseThrow(),
                            publisher.getName().getEn().orElseThrow()),
                    printed.excerpt(),
                    program.getPublished().orElseThrow(),
                    provenance.source().url().orElseThrow());
        }
    }
}
