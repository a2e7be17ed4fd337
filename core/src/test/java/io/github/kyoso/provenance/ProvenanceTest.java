package io.github.kyoso.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kyoso.UnknownKeyException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private final Provenance provenance = Harbour.asItIs().read();

    @Test
    void tells_where_a_quoted_value_stands() {
        assertThat(provenance.originOf("/title/ja")).hasToString("harbour.txt 1:3-11");
        assertThat(provenance.originOf("/adopted")).hasToString("harbour.txt 2:1-7");
        assertThat(provenance.originOf("/collaborations/0/item")).hasToString("harbour.txt 7:1-1");
    }

    @Test
    void tells_where_the_pieces_of_a_value_stand_between_marks() {
        assertThat(provenance.originOf("/items/0/title/ja")).hasToString("harbour.txt 4:5-6 4:9-10 4:13-17");
        assertThat(provenance.originOf("/items/0/emphasis/0")).hasToString("harbour.txt 4:9-10");
    }

    @Test
    void tells_of_the_other_three_origins() {
        assertThat(provenance.originOf("/collaborations/1/item")).isEqualTo(new Derived("item-filled-down"));
        assertThat(provenance.originOf("/partners/0/homepage"))
                .isEqualTo(new Cited(URI.create("https://harbour.example/"), "its own pages", Evidence.SEEN));
        assertThat(provenance.originOf("/title/en")).isEqualTo(new Editorial("our translation"));
    }

    @Test
    void names_the_nearest_leaves_for_a_pointer_that_exists_nowhere() {
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> provenance.originOf("/title/jp"))
                .withMessageStartingWith("no leaf \"/title/jp\"; did you mean \"/title/ja\"");
        assertThatNullPointerException()
                .isThrownBy(() -> provenance.originOf(null))
                .withMessage("pointer");
    }

    @Test
    void lists_the_origins_of_a_record() {
        assertThat(provenance.originsUnder("/items/1"))
                .containsOnlyKeys("/items/1/number", "/items/1/title/ja", "/items/1/title/en");
        assertThat(provenance.originsUnder("/nothing")).isEmpty();
    }

    @Test
    void sorts_every_leaf_by_its_origin() {
        assertThat(provenance.leavesBy(OriginKind.CITED)).containsExactly("/partners/0/homepage");
        int leaves = 0;
        for (OriginKind each : OriginKind.values()) {
            leaves += provenance.leavesBy(each).size();
        }
        assertThat(leaves).isEqualTo(provenance.originsUnder("").size());
    }

    @Test
    void tells_which_values_a_place_of_the_source_feeds() {
        assertThat(provenance.claimsAt(4, 9)).containsExactly("/items/0/title/ja", "/items/0/emphasis/0");
        assertThat(provenance.claimsAt(4, 8)).as("a bold mark").isEmpty();
        assertThat(provenance.claimsAt(400, 1)).as("behind the end").isEmpty();
    }

    @Test
    void accounts_for_every_character() {
        Coverage coverage = provenance.coverage();
        String source = Harbour.asItIs().source();
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.total()).isEqualTo(source.codePointCount(0, source.length()));
        assertThat(coverage.whiteSpace()).isEqualTo((int)
                source.codePoints().filter(Character::isWhitespace).count());
        assertThat(coverage).asString().endsWith("white space; 100.00 %");
    }

    @Test
    void writes_the_source_again_from_the_values() {
        assertThat(new String(provenance.regenerate(), UTF_8))
                .isEqualTo(Harbour.asItIs().source());
    }
}
