package io.github.kyoso.dataset.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.provenance.OriginKind;
import io.github.kyoso.provenance.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What the manifest of the jar says of the dataset, so that a jar can be told without being opened by Java. */
final class ManifestFile implements DerivedFile {
    private final Path dataset;

    /** Takes the folder of the dataset module. */
    ManifestFile(Path dataset) {
        this.dataset = dataset;
    }

    @Override
    public Path file() {
        return dataset.resolve("src/generated/manifest/MANIFEST.MF");
    }

    @Override
    public String text() throws IOException {
        byte[] json = document("program.json");
        byte[] source = document("source.txt");
        ActionProgram program = ProgramJson.read(json);
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Kyoso-Edition", program.getEdition().value());
        attributes.putValue("Kyoso-JSON-Version", String.valueOf(ProgramJson.VERSION));
        attributes.putValue("Kyoso-Program-SHA-256", Sha256.of(json));
        attributes.putValue("Kyoso-Source-SHA-256", Sha256.of(source));
        attributes.putValue("Kyoso-Records", records(program));
        attributes.putValue("Kyoso-Leaves", leaves(Provenance.read(json, document("provenance.json"), source)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    private byte[] document(String name) throws IOException {
        return Files.readAllBytes(
                dataset.resolve("src/main/resources/META-INF/kyoso/2021-11").resolve(name));
    }

    private static String records(ActionProgram program) {
        return "principles=" + program.getPrinciples().size()
                + ", thrusts=" + program.getThrusts().size()
                + ", items=" + program.getItems().size()
                + ", partners=" + program.getPartners().size()
                + ", collaborations=" + program.getCollaborations().size()
                + ", initiatives=" + program.getInitiatives().size()
                + ", places=" + program.getPlaces().size();
    }

    private static String leaves(Provenance provenance) {
        StringJoiner leaves = new StringJoiner(", ");
        for (OriginKind each : OriginKind.values()) {
            leaves.add(each.code() + "=" + provenance.leavesBy(each).size());
        }
        return leaves.toString();
    }
}
