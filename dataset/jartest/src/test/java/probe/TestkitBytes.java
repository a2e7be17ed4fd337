package probe;

import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.testkit.BrokenProgram;
import io.github.kyoso.testkit.Fixtures;
import io.github.kyoso.testkit.Programs;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Prints what the testkit is made of, as a checksum. It is run without JUnit and AssertJ. */
public final class TestkitBytes {
    public static void main(String[] args) throws Exception {
        System.out.print(checksum());
    }

    public static String checksum() throws Exception {
        MessageDigest bytes = MessageDigest.getInstance("SHA-256");
        bytes.update(ProgramJson.write(Fixtures.minimal()));
        bytes.update(ProgramJson.write(Fixtures.small()));
        Programs.stream(4711).limit(20).forEach(each -> {
            bytes.update(ProgramJson.write(each));
            bytes.update(ProgramJson.write(Programs.mutate(each, 4711).program()));
        });
        for (BrokenProgram each : BrokenProgram.all()) {
            bytes.update(each.json());
        }
        return HexFormat.of().formatHex(bytes.digest());
    }
}
