package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** A document as it is being written, canonically: the same bytes for the same values, everywhere. */
final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final CanonicalLayout layout = new CanonicalLayout();
    private final JsonGenerator generator;

    private JsonOutput(ByteArrayOutputStream bytes) throws IOException {
        this.generator = FACTORY.createGenerator(bytes).setPrettyPrinter(layout);
    }

    static <T> byte[] write(T value, Codec<T> codec) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonOutput out = new JsonOutput(bytes);
            codec.write(value, out);
            out.generator.writeRaw('\n');
            out.generator.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
        return bytes.toByteArray();
    }

    void startObject() throws IOException {
        generator.writeStartObject();
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }

    <V> void property(String name, V value, Codec<V> codec) throws IOException {
        generator.writeFieldName(name);
        codec.write(value, this);
    }

    <V> void list(String name, List<V> values, Codec<V> codec) throws IOException {
        generator.writeFieldName(name);
        layout.beginList(codec.scalar());
        generator.writeStartArray();
        for (V value : values) {
            codec.write(value, this);
        }
        generator.writeEndArray();
    }

    void text(String text) throws IOException {
        if (Surrogates.indexOfHalf(text) >= 0) {
            throw new IllegalArgumentException(
                    generator.getOutputContext().pathAsPointer() + ": " + Surrogates.PROBLEM);
        }
        generator.writeString(text);
    }

    void number(int number) throws IOException {
        generator.writeNumber(number);
    }
}
