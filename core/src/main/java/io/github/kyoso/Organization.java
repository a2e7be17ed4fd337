package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named body, such as 観光庁 or JVOAD.
 *
 * <p>It stands here under the name that the programme prints; its legal name, if another, is beside it. A brand or a
 * league that is printed for a corporation means the corporation. Facts that were not seen anywhere are absent: a
 * council need not have a corporate number.
 */
@Value.Immutable
@JsonDeserialize(builder = Organization.Builder.class)
@JsonPropertyOrder({
    "type",
    "id",
    "kind",
    "name",
    "officialName",
    "aliases",
    "parent",
    "members",
    "secretariat",
    "place",
    "homepage",
    "corporateNumber",
    "established",
    "successor"
})
@JsonTypeName("organization")
public non-sealed interface Organization extends Partner {
    /** {@return the permanent id, such as {@code jvoad}} */
    @NotNull
    PartnerId getId();

    /** {@return what sort of body it is} */
    @NotNull
    PartnerKind getKind();

    /** {@return the name as printed, without what stands in brackets} */
    @NotNull
    @Valid
    LocalizedText getName();

    /** {@return the legal name in Japanese, such as 公益社団法人日本プロサッカーリーグ, where it was seen} */
    Optional<@Text String> getOfficialName();

    /** {@return other names by which it is known, short forms and brands among them} */
    @NotNull
    List<@NotNull @Text String> getAliases();

    /** {@return the body that it belongs to or is overseen by, such as 国土交通省 for 観光庁} */
    Optional<PartnerId> getParent();

    /** {@return its members as far as the programme names them; not a full list} */
    @NotNull
    List<@NotNull PartnerId> getMembers();

    /** {@return the body that runs its office (事務局), such as 国土交通省 for 全国二地域居住等促進協議会} */
    Optional<PartnerId> getSecretariat();

    /** {@return the code of the place where it sits, or which it governs} */
    Optional<LocalGovernmentCode> getPlace();

    /** {@return the address of its pages} */
    Optional<@WebPage URI> getHomepage();

    /** {@return its corporate number (法人番号), where it was seen} */
    Optional<CorporateNumber> getCorporateNumber();

    /** {@return when it was founded, as exactly as it is known} */
    Optional<PartialDate> getEstablished();

    /** {@return the body that took over from it after the programme was printed} */
    Optional<PartnerId> getSuccessor();

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Organization; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
