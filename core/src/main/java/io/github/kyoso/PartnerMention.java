package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a cell names a partner: the words, whom they mean and in what role, such as (JVOAD), an abbreviation.
 *
 * <p>The mentions of a cell stand in printed order. A partner that is printed with its abbreviation is mentioned twice.
 */
@Value.Immutable
@JsonDeserialize(builder = PartnerMention.Builder.class)
@JsonPropertyOrder({"partner", "printed", "role", "examples"})
public interface PartnerMention {
    /** {@return whom the words mean} */
    @Value.Parameter
    @NotNull
    PartnerId getPartner();

    /** {@return the words as printed, without brackets and など} */
    @Value.Parameter
    @NotNull
    @Text
    String getPrinted();

    /** {@return how the words stand to the partner} */
    @Value.Parameter
    @NotNull
    MentionRole getRole();

    /** {@return the bodies printed behind these words as examples (など); there are others wherever there is one} */
    @Value.Parameter
    @NotNull
    List<@NotNull PartnerId> getExamples();

    /** {@return whether the words are followed by examples (など), so that more bodies are meant than are printed} */
    default boolean openEnded() {
        return !getExamples().isEmpty();
    }

    /**
     * {@return a mention of these facts, without examples}
     *
     * @param partner whom the words mean
     * @param printed the words as printed
     * @param role how the words stand to the partner
     */
    static PartnerMention of(PartnerId partner, String printed, MentionRole role) {
        return ImmutablePartnerMention.of(partner, printed, role, List.of());
    }

    /**
     * {@return a mention with these facts}
     *
     * @param partner whom the words mean
     * @param printed the words as printed
     * @param role how the words stand to the partner
     * @param examples the bodies printed behind these words as examples
     */
    static PartnerMention of(PartnerId partner, String printed, MentionRole role, List<PartnerId> examples) {
        return ImmutablePartnerMention.of(partner, printed, role, examples);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a PartnerMention; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutablePartnerMention.Builder {
        Builder() {}
    }
}
