package io.github.kyoso.testkit;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ways to break one rule and no other. None asks the validator, so that it can be tested with them. */
final class Breaks {
    /** One way; null where the programme has nothing to break the rule with. */
    interface Break {
        @Nullable
        Mutation of(ActionProgram program, Chance chance);
    }

    /** {@link TextBreaks#emptyList} and others can be done to any programme. */
    static final List<Break> ALL = List.of(
            TextBreaks.text(Rule.BLANK_TEXT, " "),
            TextBreaks.text(Rule.CONTROL_CHARACTER, "海\u0007"),
            TextBreaks.text(Rule.BIDIRECTIONAL_CONTROL, "海\u202E町"),
            TextBreaks.text(Rule.TEXT_TOO_LONG, "海".repeat(10_001)),
            TextBreaks.text(Rule.NOT_NFC, "か\u3099"),
            TextBreaks::malformedReading,
            TextBreaks::notAWebPage,
            TextBreaks::emptyList,
            TextBreaks::listTooLong,
            TextBreaks::emphasisNotInTitle,
            TextBreaks::printedNotInCell,
            TieBreaks::duplicateId,
            TieBreaks::duplicateNumber,
            TieBreaks::duplicateName,
            TieBreaks::danglingReference,
            TieBreaks::itemInTwoThrusts,
            TieBreaks::parentCycle,
            TieBreaks::unusedPartner,
            TieBreaks::unusedInitiative,
            TieBreaks::initiativeNotInSummary,
            OrderBreaks::itemWithoutCollaboration,
            OrderBreaks::numberGap,
            OrderBreaks::groupWithoutExamples,
            OrderBreaks::publishedBeforeAdopted,
            OrderBreaks::partnersAfterPublication,
            OrderBreaks::initiativeAfterPublication,
            OrderBreaks::editionNotAdopted);

    private Breaks() {}

    static ActionProgram.Builder but(ActionProgram program) {
        return ActionProgram.builder().from(program);
    }

    static <T> List<T> replaced(List<T> list, int index, T by) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, by);
        return changed;
    }

    static LocalizedText ja(String text) {
        return LocalizedText.builder().ja(text).build();
    }

    /** An id that none of the records has. */
    static <T> String unused(List<T> records, Function<T, ?> id) {
        List<String> used =
                records.stream().map(each -> id.apply(each).toString()).toList();
        int number = 1;
        while (used.contains("nobody-" + number)) {
            number++;
        }
        return "nobody-" + number;
    }

    /** The number of one of the records that are apt, or -1 if none is. */
    static <T> int any(List<T> records, Chance chance, Predicate<T> apt) {
        int first = chance.below(Math.max(1, records.size()));
        for (int n = 0; n < records.size(); n++) {
            int i = (first + n) % records.size();
            if (apt.test(records.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
