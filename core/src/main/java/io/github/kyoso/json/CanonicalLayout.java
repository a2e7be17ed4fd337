package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Where a canonical document breaks its lines: each property and each object of a list on a line of its own, indented by
 * two spaces a level; a list of texts or numbers on one line.
 */
final class CanonicalLayout implements PrettyPrinter {
    private int level;
    private boolean onOneLine;

    CanonicalLayout() {}

    /** Says, before it begins, whether a list stands on one line. Such a list holds no other. */
    void beginList(boolean onOneLine) {
        this.onOneLine = onOneLine;
    }

    private void breakLine(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
        for (int i = 0; i < level; i++) {
            out.writeRaw("  ");
        }
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        breakLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        breakLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int count) throws IOException {
        level--;
        breakLine(out);
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        if (!onOneLine) {
            breakLine(out);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        if (onOneLine) {
            out.writeRaw(' ');
        } else {
            breakLine(out);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int count) throws IOException {
        level--;
        if (!onOneLine && count > 0) {
            breakLine(out);
        }
        onOneLine = false;
        out.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        // A document is one value.
    }
}
