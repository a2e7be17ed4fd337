package io.github.kyoso.json;

import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.Quotation;
import java.io.IOException;

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
    public Partner read(JsonInput in) throws IOException {
        in.startObject("a partner");
        int start = in.offset();
        String first = in.nextName();
        if (TYPE.equals(first)) {
            in.nextValue();
            String type = in.text();
            if (!type.equals(ORGANIZATION) && !type.equals(GROUP)) {
                throw in.fault("must be " + EXPECTED + ", but was " + Quotation.of(type));
            }
            return shape(type).read(in, start, 1, in.nextName());
        }
        String type = in.lookAhead(start, TYPE);
        if (!ORGANIZATION.equals(type) && !GROUP.equals(type)) {
            throw in.objectFault(start, "a partner must have the property \"type\", " + EXPECTED);
        }
        return shape(type).read(in, start, 0, first);
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
