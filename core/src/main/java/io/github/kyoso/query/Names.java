package io.github.kyoso.query;

import io.github.kyoso.Collaboration;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every name of every partner, folded and without its corporate form, and who has it. */
final class Names {
    private final Map<String, List<PartnerMatch>> matches = new HashMap<>();
    private final Fold fold = new Fold();

    Names(Lookups index) {
        for (int i = 0; i < index.partners.size(); i++) {
            add(index.partners.at(i), "/partners/" + i);
        }
        for (int i = 0; i < index.collaborations.size(); i++) {
            Collaboration row = index.collaborations.at(i);
            for (int j = 0; j < row.getPartners().size(); j++) {
                PartnerMention mention = row.getPartners().get(j);
                Partner partner = index.partners.at(index.position(mention.getPartner()));
                if (!mention.getPrinted().equals(partner.getName().getJa())) {
                    add(partner, mention.getPrinted(), "/collaborations/" + i + "/partners/" + j + "/printed");
                }
            }
        }
        for (Map.Entry<String, List<PartnerMatch>> each : matches.entrySet()) {
            each.setValue(List.copyOf(each.getValue()));
        }
    }

    private void add(Partner partner, String pointer) {
        LocalizedText name = partner.getName();
        add(partner, name.getJa(), pointer + "/name/ja");
        if (partner instanceof Organization organization) {
            if (organization.getOfficialName().isPresent()) {
                add(partner, organization.getOfficialName().get(), pointer + "/officialName");
            }
            for (int i = 0; i < organization.getAliases().size(); i++) {
                add(partner, organization.getAliases().get(i), pointer + "/aliases/" + i);
            }
        }
        if (name.getKana().isPresent()) {
            add(partner, name.getKana().get(), pointer + "/name/kana");
        }
        if (name.getEn().isPresent()) {
            add(partner, name.getEn().get(), pointer + "/name/en");
        }
    }

    private void add(Partner partner, String name, String pointer) {
        String key = CorporateForms.without(fold.of(name).toString());
        if (key.isEmpty()) {
            return;
        }
        List<PartnerMatch> found = matches.get(key);
        if (found == null) {
            found = new ArrayList<>(1);
            matches.put(key, found);
        }
        for (PartnerMatch each : found) {
            if (each.partner() == partner) {
                return;
            }
        }
        found.add(new PartnerMatch(partner, new Passage(pointer, name, 0, name.length())));
    }

    List<PartnerMatch> find(String name) {
        // Many names are typed as they are folded, and most without a corporate form.
        List<PartnerMatch> found = matches.get(name);
        if (found != null) {
            return found;
        }
        String folded = new Fold().of(name).toString();
        found = of(folded);
        int bracket = folded.lastIndexOf('(');
        if (!found.isEmpty() || bracket < 0 || !folded.endsWith(")")) {
            return found;
        }
        return both(of(folded.substring(0, bracket)), of(folded.substring(bracket + 1, folded.length() - 1)));
    }

    private List<PartnerMatch> of(String folded) {
        List<PartnerMatch> found = matches.get(folded);
        return found != null ? found : matches.getOrDefault(CorporateForms.without(folded), List.of());
    }

    /** Who has a name and that in brackets behind it, as names are printed with their abbreviations. */
    private static List<PartnerMatch> both(List<PartnerMatch> found, List<PartnerMatch> inBrackets) {
        List<PartnerMatch> both = new ArrayList<>(found.size());
        for (PartnerMatch each : found) {
            for (PartnerMatch other : inBrackets) {
                if (other.partner() == each.partner()) {
                    both.add(each);
                }
            }
        }
        return List.copyOf(both);
    }
}
