package io.github.kyoso.testkit;

import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.provenance.Coverage;
import io.github.kyoso.provenance.Origin;
import io.github.kyoso.provenance.OriginKind;
import io.github.kyoso.provenance.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions about where values come from, such as {@code assertThat(provenance).coversItsSource()}. */
public final class ProvenanceAssert extends KyosoAssert<ProvenanceAssert, Provenance> {
    ProvenanceAssert(@Nullable Provenance actual) {
        super(actual, ProvenanceAssert.class);
    }

    /** {@return this, if every character of the source is accounted for} */
    public ProvenanceAssert coversItsSource() {
        if (isThere()) {
            covers(actual.coverage());
        }
        return this;
    }

    /** Apart, because no provenance can be made that does not cover its source. */
    void covers(Coverage coverage) {
        if (!coverage.isComplete()) {
            fail("Expecting every character of the source to be accounted for, but it is", List.of(coverage));
        }
    }

    /**
     * {@return this, if a value comes from where it is said to}
     *
     * @param pointer the JSON Pointer of a text or number, such as {@code "/items/7/title/ja"}
     * @param kind where it comes from
     * @throws UnknownKeyException if the programme has no such value
     */
    public ProvenanceAssert hasOrigin(String pointer, OriginKind kind) {
        if (isThere()) {
            Origin origin = actual.originOf(pointer);
            if (origin.kind() != kind) {
                fail(
                        "Expecting " + pointer + " to be " + kind.code() + ", but it is "
                                + origin.kind().code(),
                        List.of(origin));
            }
        }
        return this;
    }
}
