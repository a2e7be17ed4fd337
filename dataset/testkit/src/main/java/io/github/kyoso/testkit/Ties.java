package io.github.kyoso.testkit;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Thrust;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works on what in a programme that need not be valid, as an index, which asks for that, would tell it. */
record Ties(ActionProgram program) {
    static Ties of(@Nullable ActionProgram program, String noun) {
        if (program == null) {
            throw new IllegalStateException("say in which programme: assertThat(" + noun + ").in(program)");
        }
        return new Ties(program);
    }

    Set<PartnerId> partnersOf(ItemNumber item) {
        Set<PartnerId> partners = new LinkedHashSet<>();
        for (Collaboration row : program.getCollaborations()) {
            if (row.getItem().equals(item)) {
                for (PartnerMention mention : row.getPartners()) {
                    partners.add(mention.getPartner());
                    partners.addAll(mention.getExamples());
                }
            }
        }
        return partners;
    }

    List<String> itemsOf(PartnerId partner) {
        return program.getItems().stream()
                .filter(item -> partnersOf(item.getNumber()).contains(partner))
                .map(ActionItem::heading)
                .toList();
    }

    Optional<Thrust> thrustOf(ItemNumber item) {
        return program.getThrusts().stream()
                .filter(thrust -> thrust.getItems().contains(item))
                .findFirst();
    }

    List<String> names(Collection<PartnerId> ids) {
        return ids.stream()
                .map(id -> program.getPartners().stream()
                        .filter(each -> each.getId().equals(id))
                        .map(Ties::name)
                        .findFirst()
                        .orElse(id + " (no partner)"))
                .toList();
    }

    static String name(Partner partner) {
        return partner.getId() + " " + partner.getName().getJa();
    }

    static String name(Thrust thrust) {
        return thrust.getId() + " " + thrust.getName().getJa();
    }
}
