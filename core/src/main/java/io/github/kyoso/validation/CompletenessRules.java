package io.github.kyoso.validation;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Initiative;
import io.github.kyoso.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The rules about what should be there, and about what should be there before something else. */
final class CompletenessRules {
    private final ActionProgram program;
    private final Predicate<String> whole;
    private final Findings findings;

    CompletenessRules(ActionProgram program, Predicate<String> whole, Findings findings) {
        this.program = program;
        this.whole = whole;
        this.findings = findings;
    }

    void check(Keys items) {
        if (whole.test("")) {
            checkItems(items);
        }
        if (whole.test("published")) {
            checkDates();
        }
        if (whole.test("edition") && whole.test("adopted")) {
            checkEdition();
        }
    }

    private void checkItems(Keys items) {
        TreeMap<Integer, Integer> byNumber = new TreeMap<>();
        for (int i = 0; i < program.getItems().size(); i++) {
            int number = program.getItems().get(i).getNumber().value();
            byNumber.putIfAbsent(number, i);
            if (items.isUnused(i, program.getItems().get(i).getNumber())) {
                findings.add(Rule.ITEM_WITHOUT_COLLABORATION, "/items/" + i, "", String.valueOf(number));
            }
        }
        int expected = 1;
        for (int number : byNumber.keySet()) {
            if (number > expected) {
                String missing = number - 1 == expected ? "" + expected : expected + "–" + (number - 1);
                String pointer = "/items/" + byNumber.get(number) + "/number";
                findings.add(Rule.NUMBER_GAP, pointer, String.valueOf(number), missing);
            }
            expected = number == Integer.MAX_VALUE ? number : number + 1;
        }
    }

    private void checkDates() {
        if (program.getPublished().isEmpty() || program.getPublished().get().getYear() > 9999) {
            return;
        }
        PartialDate published = PartialDate.of(program.getPublished().get().toString());
        if (whole.test("adopted") && isBefore(published, program.getAdopted())) {
            String adopted = program.getAdopted().toString();
            findings.add(Rule.PUBLISHED_BEFORE_ADOPTED, "/published", published.toString(), adopted);
        }
        checkNotAfter(published, Rule.PARTNERS_AFTER_PUBLICATION, program.getPartnersAsOf(), "/partnersAsOf");
        List<Initiative> initiatives = program.getInitiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            Optional<PartialDate> date = initiatives.get(i).getDate();
            if (date.isPresent() && isBefore(published, date.get())) {
                checkNotAfter(published, Rule.INITIATIVE_AFTER_PUBLICATION, date, "/initiatives/" + i + "/date");
            }
        }
    }

    private void checkNotAfter(PartialDate published, Rule rule, Optional<PartialDate> date, String pointer) {
        if (date.isPresent() && isBefore(published, date.get())) {
            findings.add(rule, pointer, date.get().toString(), published.toString());
        }
    }

    private void checkEdition() {
        String edition = program.getEdition().value();
        PartialDate date;
        try {
            date = PartialDate.of(edition);
        } catch (IllegalArgumentException noDate) {
            return;
        }
        PartialDate adopted = program.getAdopted();
        if (isBefore(date, adopted) || isBefore(adopted, date)) {
            findings.add(Rule.EDITION_NOT_ADOPTED, "/edition", edition, adopted.toString());
        }
    }

    /** Whether one date is before another as far as both are known: 2021 is not before 2021-11. */
    private static boolean isBefore(PartialDate one, PartialDate other) {
        if (one.year() != other.year() || one.month().isEmpty() || other.month().isEmpty()) {
            return one.year() < other.year();
        }
        int month = one.month().getAsInt();
        int otherMonth = other.month().getAsInt();
        if (month != otherMonth || one.day().isEmpty() || other.day().isEmpty()) {
            return month < otherMonth;
        }
        return one.day().getAsInt() < other.day().getAsInt();
    }
}
