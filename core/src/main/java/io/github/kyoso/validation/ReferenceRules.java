package io.github.kyoso.validation;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.Thrust;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rules about who refers to whom: each key is given once, whatever is referred to is there, and somebody refers to it. */
final class ReferenceRules {
    private final ActionProgram program;
    private final Predicate<String> whole;
    private final Findings findings;
    private final Keys items;
    private final Keys partners;
    private final Keys initiatives;
    private final Keys places;

    ReferenceRules(ActionProgram program, Predicate<String> whole, Findings findings) {
        this.program = program;
        this.whole = whole;
        this.findings = findings;
        new Keys("principle", "/principles/id", program.getPrinciples(), Principle::getId, Rule.DUPLICATE_ID, findings);
        new Keys("thrust", "/thrusts/id", program.getThrusts(), Thrust::getId, Rule.DUPLICATE_ID, findings);
        new Keys(
                "row",
                "/collaborations/id",
                program.getCollaborations(),
                Collaboration::getId,
                Rule.DUPLICATE_ID,
                findings);
        items = new Keys(
                "item", "/items/number", program.getItems(), i -> i.getNumber(), Rule.DUPLICATE_NUMBER, findings);
        partners =
                new Keys("partner", "/partners/id", program.getPartners(), Partner::getId, Rule.DUPLICATE_ID, findings);
        initiatives = new Keys(
                "initiative",
                "/initiatives/id",
                program.getInitiatives(),
                Initiative::getId,
                Rule.DUPLICATE_ID,
                findings);
        places = new Keys("place", "/places/code", program.getPlaces(), Place::getCode, Rule.DUPLICATE_ID, findings);
    }

    Keys items() {
        return items;
    }

    Keys partners() {
        return partners;
    }

    Keys initiatives() {
        return initiatives;
    }

    void check() {
        if (whole.test("publisher") && partners.use(program.getPublisher()) < 0) {
            dangling(partners, "partners", program.getPublisher(), "/publisher");
        }
        checkThrusts();
        checkPartners();
        for (int i = 0; i < program.getInitiatives().size(); i++) {
            String list = "/initiatives/" + i + "/parties/";
            use(partners, "partners", program.getInitiatives().get(i).getParties(), list, -1);
        }
        for (int i = 0; i < program.getCollaborations().size(); i++) {
            checkRow(i, program.getCollaborations().get(i));
        }
    }

    private void dangling(Keys keys, String list, Object key, String pointer) {
        if (whole.test(list)) {
            findings.addNear(keys.nearest(key), Rule.DANGLING_REFERENCE, pointer, key.toString(), keys.noun());
        }
    }

    /** What a record says of itself is no use of it. */
    private void use(Keys keys, String list, List<?> references, String pointer, int self) {
        for (int i = 0; i < references.size(); i++) {
            use(keys, list, references.get(i), pointer + i, self);
        }
    }

    private int use(Keys keys, String list, Object key, String pointer, int self) {
        int index = keys.indexOf(key);
        if (index < 0) {
            dangling(keys, list, key, pointer);
        } else if (index != self) {
            keys.use(key);
        }
        return index;
    }

    private void checkThrusts() {
        Map<ItemNumber, String> before = new HashMap<>();
        for (int i = 0; i < program.getThrusts().size(); i++) {
            List<ItemNumber> numbers = program.getThrusts().get(i).getItems();
            for (int j = 0; j < numbers.size(); j++) {
                String pointer = "/thrusts/" + i + "/items/" + j;
                if (items.indexOf(numbers.get(j)) < 0) {
                    dangling(items, "items", numbers.get(j), pointer);
                }
                String first = before.putIfAbsent(numbers.get(j), pointer);
                if (first != null) {
                    findings.add(
                            Rule.ITEM_IN_TWO_THRUSTS, pointer, numbers.get(j).toString(), first);
                }
            }
        }
    }

    private void checkPartners() {
        int[] parents = new int[program.getPartners().size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = -1;
            if (program.getPartners().get(i) instanceof Organization one) {
                int self = i;
                String record = "/partners/" + i;
                one.getParent()
                        .ifPresent(id -> parents[self] = use(partners, "partners", id, record + "/parent", self));
                use(partners, "partners", one.getMembers(), record + "/members/", self);
                one.getSecretariat().ifPresent(id -> use(partners, "partners", id, record + "/secretariat", self));
                one.getSuccessor().ifPresent(id -> use(partners, "partners", id, record + "/successor", self));
                one.getPlace().ifPresent(code -> use(places, "places", code, record + "/place", -1));
            }
        }
        checkCycles(parents);
    }

    /** Each cycle is told once, of its first partner. */
    private void checkCycles(int[] parents) {
        int[] walk = new int[parents.length];
        for (int i = 0; i < parents.length; i++) {
            int at = i;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = i + 1;
                at = parents[at];
            }
            if (at >= 0 && walk[at] == i + 1) {
                tellCycle(at, parents);
            }
            // What was walked through once leads to no cycle that was not told.
        }
    }

    private void tellCycle(int start, int[] parents) {
        int first = start;
        for (int at = parents[start]; at != start; at = parents[at]) {
            first = Math.min(first, at);
        }
        StringBuilder way = new StringBuilder(id(first).value());
        int at = parents[first];
        for (int told = 0; at != first && told < 8; told++) {
            way.append(" → ").append(id(at).value());
            at = parents[at];
        }
        way.append(at == first ? " → " + id(first).value() : " → …");
        findings.add(
                Rule.PARENT_CYCLE, "/partners/" + first + "/parent", id(first).value(), way.toString());
    }

    private PartnerId id(int partner) {
        return program.getPartners().get(partner).getId();
    }

    private void checkRow(int i, Collaboration row) {
        if (items.use(row.getItem()) < 0) {
            dangling(items, "items", row.getItem(), "/collaborations/" + i + "/item");
        }
        List<PartnerMention> mentions = row.getPartners();
        for (int j = 0; j < mentions.size(); j++) {
            PartnerMention mention = mentions.get(j);
            if (partners.use(mention.getPartner()) < 0) {
                String pointer = "/collaborations/" + i + "/partners/" + j + "/partner";
                dangling(partners, "partners", mention.getPartner(), pointer);
            }
            if (!mention.getExamples().isEmpty()) {
                String list = "/collaborations/" + i + "/partners/" + j + "/examples/";
                use(partners, "partners", mention.getExamples(), list, -1);
            }
        }
        if (!row.getInitiatives().isEmpty()) {
            use(initiatives, "initiatives", row.getInitiatives(), "/collaborations/" + i + "/initiatives/", -1);
        }
    }
}
