package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.ThrustId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, in their own words, Japanese or English, such as 空き家を使ってリモートワークの拠点を作りたい.
 *
 * <pre>{@code
 * Need.of("避難所の運営に慣れた団体とつながりたい").with(PartnerKind.NONPROFIT)
 * }</pre>
 *
 * <p>Immutable: each method returns another need.
 */
public final class Need {
    private static final int LONGEST = 10_000;

    private final String text;
    private final @Nullable ThrustId thrust;
    private final Set<PartnerKind> kinds;
    private final @Nullable LocalGovernmentCode place;

    private Need(String text, @Nullable ThrustId thrust, Set<PartnerKind> kinds, @Nullable LocalGovernmentCode place) {
        this.text = text;
        this.thrust = thrust;
        this.kinds = kinds;
        this.place = place;
    }

    /**
     * {@return a need that anything in a programme may meet}
     *
     * @param text the need, at most 10,000 characters of it
     * @throws IllegalArgumentException if the text is longer
     */
    public static Need of(String text) {
        if (requireNonNull(text, "text").length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a need has at most 10000 characters, but this one has " + text.length());
        }
        return new Need(text, null, Set.of(), null);
    }

    /**
     * {@return this need, to be met by the items of one thrust and their partners}
     *
     * @param id the id of a thrust
     */
    public Need under(ThrustId id) {
        return new Need(text, requireNonNull(id, "id"), kinds, place);
    }

    /**
     * {@return this need, to be met by partners of these kinds; items are those that any partner pursues}
     *
     * @param first a kind of partner
     * @param more other kinds that will do as well
     */
    public Need with(PartnerKind first, PartnerKind... more) {
        EnumSet<PartnerKind> either = EnumSet.of(requireNonNull(first, "first"));
        for (PartnerKind each : requireNonNull(more, "more")) {
            either.add(requireNonNull(each, "more"));
        }
        return new Need(text, thrust, Collections.unmodifiableSet(either), place);
    }

    /**
     * {@return this need of a place: a partner that sits there or in its prefecture counts a little more than one that does not}
     *
     * @param code the code of a place; the programme need not have it
     */
    public Need at(LocalGovernmentCode code) {
        return new Need(text, thrust, kinds, requireNonNull(code, "code"));
    }

    String text() {
        return text;
    }

    @Nullable
    ThrustId thrust() {
        return thrust;
    }

    Set<PartnerKind> kinds() {
        return kinds;
    }

    @Nullable
    LocalGovernmentCode place() {
        return place;
    }
}
