package io.github.kyoso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.provenance.OriginKind;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.testkit.Programs;
import org.junit.jupiter.api.Test;

class ProofScalingTest {
    @Test
    void proves_every_row_of_the_table() throws Exception {
        Provenance provenance = new ProofScaling(Programs.random(1, 50)).prove();
        assertThat(provenance.leavesBy(OriginKind.QUOTED)).hasSize(3 * 50);
        assertThat(provenance.coverage().isComplete()).isTrue();
    }
}
