package io.github.kyoso.provenance;

import java.util.List;

/** All that keeps a provenance from being true, such as {@code 2 problems} with a line for each. */
public final class ProvenanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What {@link #problems()} tells; not serialized, as the message says it. */
    private final transient List<Problem> problems;

    ProvenanceException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        StringBuilder message = new StringBuilder();
        message.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
        for (Problem each : problems) {
            message.append('\n').append(each);
        }
        return message.toString();
    }

    /** {@return every problem: first those of the file, then those of the source by place, then those of leaves in order} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
