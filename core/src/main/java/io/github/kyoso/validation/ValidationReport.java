package io.github.kyoso.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.kyoso.Quotation;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with a programme, by place, such as {@code errors: 3, warnings: 1}.
 *
 * <p>Where more than 20,000 things are wrong, the first found are told and {@link Rule#LIMIT_EXCEEDED} with them.
 */
public final class ValidationReport {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String source;
    private final List<Problem> problems;
    private final List<Validation.Located> located;
    private final Messages messages;

    ValidationReport(String source, List<Validation.Located> located, Messages messages) {
        this.source = source;
        this.located = List.copyOf(located);
        this.problems = located.stream().map(Validation.Located::problem).toList();
        this.messages = messages;
    }

    /** {@return whether there are no errors; there may be warnings} */
    public boolean isValid() {
        return errors().isEmpty();
    }

    /** {@return errors and warnings, by place in the document; of a programme without one, by pointer} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return the problems that are errors} */
    public List<Problem> errors() {
        return of(Severity.ERROR);
    }

    /** {@return the problems that are warnings} */
    public List<Problem> warnings() {
        return of(Severity.WARNING);
    }

    private List<Problem> of(Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).toList();
    }

    /**
     * {@return the report as a compiler prints it: for each problem a line {@code mine.json:12:17: error KYO-401: …}, then the
     * line of the document and a caret under the place; at the end, how many there are}
     *
     * <p>Of a long line, what is around the place is shown. What cannot be seen is escaped. The caret stands behind as many
     * full-width blanks as there are full-width characters before the place.
     */
    public String toText() {
        StringBuilder out = new StringBuilder();
        for (Validation.Located each : located) {
            out.append(Quotation.visible(source))
                    .append(':')
                    .append(each.problem())
                    .append('\n');
            if (each.problem().line() > 0) {
                // A tabulator would be escaped; it is shown as one blank.
                String before = Quotation.visible(each.place().before().replace('\t', ' '));
                out.append("    ").append(before);
                out.append(Quotation.visible(each.place().after().replace('\t', ' ')))
                        .append('\n');
                out.append("    ").append(Shown.blanksUnder(before)).append("^\n");
            }
        }
        List<String> numbers = new ArrayList<>();
        numbers.add(String.valueOf(errors().size()));
        numbers.add(String.valueOf(warnings().size()));
        return out.append(messages.get("summary", numbers)).append('\n').toString();
    }

    /**
     * {@return the report as a JSON object: {@code source}, {@code valid} and {@code problems}, each with {@code code},
     * {@code rule}, {@code severity}, {@code pointer}, {@code line} and {@code column} (of a document), {@code value} (if
     * there is one), {@code message} and {@code suggestion}}
     */
    public String toJson() {
        String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(source));
        String head = "{\"source\":\"" + quoted + "\",\"valid\":" + isValid() + ",\"problems\":[";
        // One by one, and joined in one go: a text of 20,000 problems that grew by doubling would fill a small heap.
        StringJoiner out = new StringJoiner(",", head, "]}");
        for (Problem each : problems) {
            StringWriter one = new StringWriter();
            try (JsonGenerator json = FACTORY.createGenerator(one)) {
                write(each, json);
            } catch (IOException impossible) {
                throw new IllegalStateException("the report is in memory", impossible);
            }
            out.add(one.toString());
        }
        return out.toString();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("rule", problem.rule().name());
        json.writeStringField("severity", problem.severity().code());
        json.writeStringField("pointer", problem.pointer());
        if (problem.line() > 0) {
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
        }
        if (!problem.value().isEmpty()) {
            json.writeStringField("value", problem.value());
        }
        json.writeStringField("message", problem.message());
        json.writeStringField("suggestion", problem.suggestion());
        json.writeEndObject();
    }

    /** Two reports that say the same are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport that && source.equals(that.source) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return problems.hashCode();
    }

    /** {@return what {@link #toText} says} */
    @Override
    public String toString() {
        return toText();
    }
}
