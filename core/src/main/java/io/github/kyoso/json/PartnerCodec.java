package io.github.kyoso.json;

import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.Quotation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A partner, of which the property {@code type}, canonically the first, says what the rest can be. */
final class PartnerCodec implements Codec<Partner> {
    static final String TYPE = "type";
    static final String ORGANIZATION = "organization";
    static final String GROUP = "group";
    private static final String EXPECTED = "\"" + ORGANIZATION + "\" or \"" + GROUP + "\"";

    private final Shape<Organization, Organization.Builder> organization;
    private final Shape<PartnerGroup, PartnerGroup.Builder> group;

    PartnerCodec(
            Shape<Organization, Organization.Builder> organization, Shape<PartnerGroup, PartnerGroup.Builder> group) {
        this.organization = organization;
        this.group = group;
    }

    @Override
    public @Nullable Partner read(JsonInput in) throws IOException {
        if (!in.startObject("a partner")) {
            return null;
        }
        int start = in.offset();
        String first = in.nextName();
        if (TYPE.equals(first)) {
            in.nextValue();
            String type = Scalars.PROSE.read(in);
            if (type != null && !isKnown(type)) {
                String problem = "must be " + EXPECTED + ", but was " + Quotation.of(type);
                in.refuse(FaultKind.UNKNOWN_CODE, problem, ORGANIZATION, GROUP);
            }
            return isKnown(type) ? shape(type).read(in, start, 1, in.nextName()) : leave(in);
        }
        String type = in.lookAhead(start, TYPE);
        if (!isKnown(type)) {
            in.refuseObject(start, "a partner must have the property \"type\", " + EXPECTED, TYPE);
            return first == null ? null : leave(in);
        }
        return shape(type).read(in, start, 0, first);
    }

    private static boolean isKnown(@Nullable String type) {
        return ORGANIZATION.equals(type) || GROUP.equals(type);
    }

    /** What it is cannot be told, so neither can which properties it may have. */
    private static @Nullable Partner leave(JsonInput in) throws IOException {
        in.leaveObject();
        return null;
    }

    private Shape<? extends Partner, ?> shape(String type) {
        return type.equals(GROUP) ? group : organization;
    }

    @Override
    public void write(Partner partner, JsonOutput out) throws IOException {
        if (partner instanceof Organization one) {
            organization.write(one, out);
        } else {
            group.write((PartnerGroup) partner, out);
        }
    }
}
