package io.github.kyoso.examples.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.kyoso.CorporateNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import java.io.IOException;
import java.net.URI;

/** The part of the reader written by hand that reads partners, and the texts that they are called by. */
abstract class HandWrittenPartners extends StrictTokens {
    HandWrittenPartners(JsonParser parser) throws IOException {
        super(parser);
    }

    final LocalizedText text() throws IOException {
        LocalizedText.Builder text = LocalizedText.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "ja" -> text.ja(line(0));
                case "kana" -> text.kana(line(1));
                case "en" -> text.en(line(2));
                default -> throw unknown(name);
            }
        }
        end(outer);
        return text.build();
    }

    final LocalizedText text(int bit) throws IOException {
        once(bit);
        return text();
    }

    /** Its type may stand behind its facts, so these are kept until it is known. */
    final Partner partner() throws IOException {
        Organization.Builder organization = Organization.builder();
        PartnerGroup.Builder group = PartnerGroup.builder();
        String type = "";
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "type" -> type = string(0);
                case "id" -> {
                    PartnerId id = PartnerId.of(string(1));
                    organization.id(id);
                    group.id(id);
                }
                case "kind" -> {
                    PartnerKind kind = PartnerKind.of(string(2));
                    organization.kind(kind);
                    group.kind(kind);
                }
                case "name" -> {
                    LocalizedText text = text(3);
                    organization.name(text);
                    group.name(text);
                }
                case "officialName" -> organization.officialName(line(4));
                case "aliases" -> {
                    for (array(5); element(); ) organization.addAliases(line());
                }
                case "parent" -> organization.parent(PartnerId.of(string(6)));
                case "members" -> {
                    for (array(7); element(); ) organization.addMembers(PartnerId.of(string()));
                }
                case "secretariat" -> organization.secretariat(PartnerId.of(string(8)));
                case "place" -> organization.place(LocalGovernmentCode.of(string(9)));
                case "homepage" -> organization.homepage(URI.create(string(10)));
                case "corporateNumber" -> organization.corporateNumber(CorporateNumber.of(string(11)));
                case "established" -> organization.established(PartialDate.of(string(12)));
                case "successor" -> organization.successor(PartnerId.of(string(13)));
                default -> throw unknown(name);
            }
        }
        boolean plain = seen() < 1 << 4;
        end(outer);
        if (type.equals("organization")) {
            return organization.build();
        } else if (type.equals("group") && plain) {
            return group.build();
        }
        throw fail("a partner must be an organization, or a group of id, kind and name only");
    }
}
