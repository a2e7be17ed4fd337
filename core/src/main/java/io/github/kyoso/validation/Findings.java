package io.github.kyoso.validation;

import io.github.kyoso.Quotation;
import io.github.kyoso.json.ProgramDraft;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong with a programme, before it is said in words and with a place. */
final class Findings {
    /**
     * One thing that is wrong.
     *
     * @param value what is there, or empty
     * @param arguments what the sentences of the rule say of it, the value in quotes first
     * @param nearest what may have been meant
     */
    record Finding(Rule rule, String pointer, String value, List<String> arguments, List<String> nearest) {}

    /** The end of validating a programme in which more is wrong than anybody wants to know. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super(null, null, false, false);
        }
    }

    private static final int LONGEST = 100;

    private final List<Finding> all = new ArrayList<>();
    private final int most;

    /** Findings beside so many faults of structure. */
    Findings(int faults) {
        this.most = ProgramDraft.MOST_FAULTS - faults;
    }

    List<Finding> all() {
        return all;
    }

    /** Tells what is wrong with a value; the arguments are of our own making, or quoted. */
    void add(Rule rule, String pointer, String value, String... arguments) {
        addNear(List.of(), rule, pointer, value, arguments);
    }

    void addNear(List<String> nearest, Rule rule, String pointer, String value, String... arguments) {
        if (all.size() >= most) {
            String limit = String.valueOf(ProgramDraft.MOST_FAULTS);
            all.add(new Finding(Rule.LIMIT_EXCEEDED, "", "", List.of("", "problems", limit), List.of()));
            throw new Full();
        }
        String beginning = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        List<String> said = new ArrayList<>();
        said.add(Quotation.of(value));
        said.addAll(List.of(arguments));
        all.add(new Finding(rule, pointer, beginning, said, nearest));
    }
}
