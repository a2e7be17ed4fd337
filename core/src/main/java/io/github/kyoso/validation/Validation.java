package io.github.kyoso.validation;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Quotation;
import io.github.kyoso.json.FaultKind;
import io.github.kyoso.json.Place;
import io.github.kyoso.json.ProgramDraft;
import io.github.kyoso.json.StructuralFault;
import io.github.kyoso.validation.Findings.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One validation: the faults of a document's structure, then the rules, then all of it in words and by place. */
final class Validation {
    private static final int NEAREST = 3;
    private static final Place NOWHERE = new Place(0, 0, "", "");

    /** A problem, and what stands around it. */
    static final class Located {
        private final Problem problem;
        private final Place place;

        Located(Problem problem, Place place) {
            this.problem = problem;
            this.place = place;
        }

        Problem problem() {
            return problem;
        }

        Place place() {
            return place;
        }
    }

    private final Messages messages;
    private final Findings findings;
    private final List<Located> all = new ArrayList<>();

    /** Properties of the programme that could not be read, or not all records of; "in partners" if only something in one. */
    private final Set<String> lossy = new HashSet<>();

    private Validation(Messages messages, int faults) {
        this.messages = messages;
        this.findings = new Findings(faults);
    }

    /** All problems of a programme that is no document. */
    static ValidationReport of(ActionProgram program, Messages messages) {
        Validation validation = new Validation(messages, 0);
        validation.findings(program);
        validation.findings.all().forEach(each -> validation.tell(each, each.pointer(), NOWHERE));
        validation.all.sort((one, other) -> PointerOrder.compare(one.problem, other.problem));
        return new ValidationReport("program", validation.all, messages);
    }

    /** All problems of a document. */
    static ValidationReport of(ProgramDraft draft, Messages messages) {
        Validation validation = new Validation(messages, draft.faults().size());
        draft.faults().forEach(each -> validation.tell(each, draft));
        draft.remains().ifPresent(validation::findings);
        List<Finding> findings = validation.findings.all();
        if (!findings.isEmpty()) {
            List<String> pointers = findings.stream()
                    .map(each -> draft.pointerInDocument(each.pointer()))
                    .toList();
            List<Place> places = draft.places(pointers);
            for (int i = 0; i < findings.size(); i++) {
                validation.tell(findings.get(i), pointers.get(i), places.get(i));
            }
        }
        validation.all.sort((one, other) -> PointerOrder.compare(one.problem, other.problem));
        return new ValidationReport(draft.source(), validation.all, messages);
    }

    private void findings(ActionProgram program) {
        try {
            if (new BeanRules(this::isUntouched, findings).check(program)) {
                new FormRules(findings).check(program);
                ReferenceRules references = new ReferenceRules(program, this::isWhole, findings);
                references.check();
                if (isWhole("")) {
                    new UseRules(program, findings).check(references.partners(), references.initiatives());
                }
                new PrintedRules(program, references, isUntouched("collaborations"), findings).check();
                new CompletenessRules(program, this::isWhole, findings).check(references.items());
            }
        } catch (Findings.Full full) {
            // The last finding says so.
        }
    }

    /** Whether all records of this property of the programme were read, so that what is not there may be called absent; "" is all. */
    private boolean isWhole(String property) {
        return property.isEmpty() ? lossy.isEmpty() : !lossy.contains(property);
    }

    /** Whether, beyond that, nothing that one of those records says was left out. */
    private boolean isUntouched(String property) {
        return isWhole(property) && !lossy.contains("in " + property);
    }

    private void tell(StructuralFault fault, ProgramDraft draft) {
        boolean named = fault.kind() == FaultKind.UNKNOWN_PROPERTY || fault.kind() == FaultKind.UNKNOWN_CODE;
        List<String> expected = fault.expected();
        List<String> arguments = new ArrayList<>(List.of(Quotation.of(fault.found())));
        expected.forEach(each -> arguments.add(
                fault.kind() == FaultKind.MISSING_PROPERTY ? Quotation.of(each) : Quotation.visible(each)));
        keepInMind(fault, draft);
        tell(
                new Finding(
                        Rule.of(fault.kind()), fault.pointer(), fault.found(), arguments, named ? expected : List.of()),
                fault.pointer(),
                fault.place());
    }

    private void keepInMind(StructuralFault fault, ProgramDraft draft) {
        int slash = fault.pointer().indexOf('/', 1);
        String first = fault.pointer().isEmpty()
                ? ""
                : fault.pointer().substring(1, slash < 0 ? fault.pointer().length() : slash);
        if (fault.kind() == FaultKind.MISSING_PROPERTY && first.isEmpty()) {
            lossy.add(fault.expected().get(0));
        } else if (fault.kind() == FaultKind.UNKNOWN_PROPERTY && slash < 0) {
            // What it may have been meant to be is not there.
            lossy.addAll(fault.expected().size() > NEAREST ? List.of() : fault.expected());
        } else {
            lossy.add(slash < 0 || !draft.isComplete("/" + first) ? first : "in " + first);
        }
    }

    private void tell(Finding finding, String pointer, Place place) {
        Rule rule = finding.rule();
        List<String> arguments = finding.arguments();
        if (rule == Rule.WRONG_TYPE || rule == Rule.DANGLING_REFERENCE) {
            arguments = new ArrayList<>(arguments);
            arguments.replaceAll(each -> each.startsWith("\"") ? each : messages.get("word." + each));
        }
        String suggestion = messages.get(rule + ".suggestion", arguments);
        if (!finding.nearest().isEmpty()) {
            String nearest =
                    finding.nearest().stream().map(Quotation::of).collect(Collectors.joining(messages.get("or")));
            suggestion = messages.get("nearest", List.of(nearest));
        }
        String message = messages.get(rule + ".message", arguments);
        String value = Shown.value(finding.value());
        all.add(new Located(
                new Problem(rule, pointer, place.line(), place.column(), value, message, suggestion), place));
    }
}
