package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A body with which a programme is pursued (連携先): a named {@link Organization} such as 観光庁, or an open
 * {@link PartnerGroup} such as 地方自治体.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Organization.class), @JsonSubTypes.Type(PartnerGroup.class)})
public sealed interface Partner permits Organization, PartnerGroup {
    /** {@return the permanent id, such as {@code jvoad}} */
    PartnerId getId();

    /** {@return what sort of body it is, or of what sort the bodies in it are} */
    PartnerKind getKind();

    /** {@return the name as printed} */
    LocalizedText getName();
}
