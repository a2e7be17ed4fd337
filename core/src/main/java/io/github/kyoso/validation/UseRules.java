package io.github.kyoso.validation;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Initiative;
import io.github.kyoso.Partner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** The rules that somebody refers to every partner and initiative, or that a text at least prints its name. */
final class UseRules {
    private final ActionProgram program;
    private final Findings findings;

    UseRules(ActionProgram program, Findings findings) {
        this.program = program;
        this.findings = findings;
    }

    /** Asks what was used while all references were looked at. */
    void check(Keys partners, Keys initiatives) {
        tellUnused(
                Rule.UNUSED_PARTNER,
                "/partners/",
                partners,
                program.getPartners().size(),
                i -> {
                    Partner partner = program.getPartners().get(i);
                    return new String[] {
                        partner.getId().value(), partner.getName().getJa()
                    };
                });
        tellUnused(
                Rule.UNUSED_INITIATIVE,
                "/initiatives/",
                initiatives,
                program.getInitiatives().size(),
                i -> {
                    Initiative initiative = program.getInitiatives().get(i);
                    return new String[] {
                        initiative.getId().value(), initiative.getName().getJa()
                    };
                });
    }

    private void tellUnused(Rule rule, String list, Keys keys, int size, IntFunction<String[]> idAndName) {
        List<Integer> unused = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (keys.isUnused(i)) {
                unused.add(i);
                names.add(idAndName.apply(i)[1]);
            }
        }
        if (unused.isEmpty()) {
            return;
        }
        BitSet named = named(names);
        for (int i = 0; i < unused.size(); i++) {
            if (!named.get(i)) {
                String id = idAndName.apply(unused.get(i))[0];
                findings.add(rule, list + unused.get(i) + "/id", id);
            }
        }
    }

    private BitSet named(List<String> names) {
        NameSearch search = new NameSearch(names);
        program.getPreamble().forEach(each -> search.read(each.getJa()));
        program.getItems().forEach(each -> search.read(each.getTitle().getJa()));
        program.getCollaborations()
                .forEach(each -> search.read(each.getSummary().getJa()));
        return search.found();
    }
}
