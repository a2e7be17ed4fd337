package io.github.kyoso.json;

import io.github.kyoso.UnknownKeyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a noun stands in JSON: an object with these properties, in canonical order, each named once with its getter, its
 * setter and the codec of its value.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
final class Shape<T, B> implements Codec<T> {
    private final String noun;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Property<T, B>> properties = new ArrayList<>();

    /** A shape without properties yet; the noun comes with its article, as messages need it: "an item". */
    Shape(String noun, Supplier<B> builder, Function<B, T> build) {
        this.noun = noun;
        this.builder = builder;
        this.build = build;
    }

    /** Adds a property that every such object has. */
    <V> Shape<T, B> one(String name, Function<T, V> get, BiConsumer<B, V> set, Codec<V> codec) {
        return add(new Property<>(
                name,
                true,
                (target, in) -> set.accept(target, codec.read(in)),
                (source, out) -> out.property(name, get.apply(source), codec)));
    }

    /** Adds a property that an object may leave out. */
    <V> Shape<T, B> maybe(String name, Function<T, Optional<V>> get, BiConsumer<B, V> set, Codec<V> codec) {
        return add(new Property<>(name, false, (target, in) -> set.accept(target, codec.read(in)), (source, out) -> {
            Optional<V> value = get.apply(source);
            if (value.isPresent()) {
                out.property(name, value.get(), codec);
            }
        }));
    }

    /** Adds a list that every such object has. */
    <V> Shape<T, B> many(String name, Function<T, List<V>> get, BiConsumer<B, V> add, Codec<V> codec) {
        return add(new Property<>(
                name,
                true,
                (target, in) -> readList(target, in, add, codec),
                (source, out) -> out.list(name, get.apply(source), codec)));
    }

    /** Adds a list that an object leaves out when it is empty. */
    <V> Shape<T, B> any(String name, Function<T, List<V>> get, BiConsumer<B, V> add, Codec<V> codec) {
        return add(new Property<>(name, false, (target, in) -> readList(target, in, add, codec), (source, out) -> {
            List<V> values = get.apply(source);
            if (!values.isEmpty()) {
                out.list(name, values, codec);
            }
        }));
    }

    /** Adds a property that always has this one value, by which other readers tell the noun from its siblings. */
    Shape<T, B> always(String name, String value, Codec<String> codec) {
        return add(new Property<>(
                name, true, (target, in) -> codec.read(in), (source, out) -> out.property(name, value, codec)));
    }

    private Shape<T, B> add(Property<T, B> property) {
        properties.add(property);
        return this;
    }

    /** The properties in canonical order. */
    List<Property<T, B>> properties() {
        return properties;
    }

    private static <B, V> void readList(B target, JsonInput in, BiConsumer<B, V> add, Codec<V> codec)
            throws IOException {
        in.startList();
        while (in.nextElement()) {
            add.accept(target, codec.read(in));
        }
    }

    @Override
    public T read(JsonInput in) throws IOException {
        in.startObject(noun);
        return read(in, in.offset(), 0, in.nextName());
    }

    /** Reads on in an object of which the first so many properties have been read, up to the next name. */
    T read(JsonInput in, int start, int done, @Nullable String next) throws IOException {
        B target = builder.get();
        long seen = (1L << done) - 1;
        int expected = done;
        for (String name = next; name != null; name = in.nextName()) {
            int index = indexOf(name, expected);
            if (index < 0) {
                throw in.fault(new UnknownKeyException("property", name, names()).getMessage());
            }
            if ((seen & 1L << index) != 0) {
                throw in.fault("must be given once, but is given twice");
            }
            seen |= 1L << index;
            expected = index + 1;
            in.nextValue();
            properties.get(index).reader().read(target, in);
        }
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).required() && (seen & 1L << i) == 0) {
                throw in.objectFault(
                        start,
                        noun + " must have the property \"" + properties.get(i).name() + "\"");
            }
        }
        return build.apply(target);
    }

    /** Looks behind the property read last first: in a canonical document, the next one stands there. */
    private int indexOf(String name, int expected) {
        int count = properties.size();
        for (int i = 0; i < count; i++) {
            int index = expected + i < count ? expected + i : expected + i - count;
            if (properties.get(index).name().equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Property<T, B> each : properties) {
            names.add(each.name());
        }
        return names;
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        out.startObject();
        for (Property<T, B> each : properties) {
            each.writer().write(value, out);
        }
        out.endObject();
    }
}
