package io.github.kyoso.validation;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Initiative;
import io.github.kyoso.Partner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

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
        List<Partner> idlePartners = idle(program.getPartners(), Partner::getId, partners);
        List<Initiative> idle = idle(program.getInitiatives(), Initiative::getId, initiatives);
        if (idlePartners.isEmpty() && idle.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        idlePartners.forEach(each -> names.add(each.getName().getJa()));
        idle.forEach(each -> names.add(each.getName().getJa()));
        BitSet named = named(names);
        for (int i = 0; i < names.size(); i++) {
            int own = i - idlePartners.size();
            if (named.get(i)) {
                continue;
            } else if (own < 0) {
                tell(
                        Rule.UNUSED_PARTNER,
                        "/partners/",
                        partners,
                        idlePartners.get(i).getId());
            } else {
                tell(
                        Rule.UNUSED_INITIATIVE,
                        "/initiatives/",
                        initiatives,
                        idle.get(own).getId());
            }
        }
    }

    private void tell(Rule rule, String list, Keys keys, Object id) {
        findings.add(rule, list + keys.indexOf(id) + "/id", id.toString());
    }

    private static <T> List<T> idle(List<T> records, Function<T, ?> id, Keys keys) {
        List<T> idle = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (keys.isUnused(i, id.apply(records.get(i)))) {
                idle.add(records.get(i));
            }
        }
        return idle;
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
