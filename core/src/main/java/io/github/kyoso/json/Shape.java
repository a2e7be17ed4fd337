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
    private @Nullable Supplier<B> draft;

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
                (target, in) -> readValue(target, in, set, codec),
                (source, out) -> out.property(name, get.apply(source), codec)));
    }

    /** Adds a property that an object may leave out. */
    <V> Shape<T, B> maybe(String name, Function<T, Optional<V>> get, BiConsumer<B, V> set, Codec<V> codec) {
        return add(new Property<>(name, false, (target, in) -> readValue(target, in, set, codec), (source, out) -> {
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
                name, true, (target, in) -> codec.read(in) != null, (source, out) -> out.property(name, value, codec)));
    }

    /** Says with what a noun begins that is built, in a draft, even where something it must have is not there. */
    Shape<T, B> draft(Supplier<B> standIns) {
        draft = standIns;
        return this;
    }

    private Shape<T, B> add(Property<T, B> property) {
        properties.add(property);
        return this;
    }

    /** The properties in canonical order. */
    List<Property<T, B>> properties() {
        return properties;
    }

    private static <B, V> boolean readValue(B target, JsonInput in, BiConsumer<B, V> set, Codec<V> codec)
            throws IOException {
        V value = codec.read(in);
        if (value != null) {
            set.accept(target, value);
        }
        return value != null;
    }

    private static <B, V> boolean readList(B target, JsonInput in, BiConsumer<B, V> add, Codec<V> codec)
            throws IOException {
        if (!in.startList()) {
            return false;
        }
        while (in.nextElement()) {
            if (!readValue(target, in, add, codec)) {
                in.leaveOutElement();
            }
        }
        return true;
    }

    @Override
    public @Nullable T read(JsonInput in) throws IOException {
        return in.startObject(noun) ? read(in, in.offset(), 0, in.nextName()) : null;
    }

    /** Reads on in an object of which the first so many properties have been read, up to the next name. */
    @Nullable
    T read(JsonInput in, int start, int done, @Nullable String next) throws IOException {
        Supplier<B> standIns = in.drafts() ? draft : null;
        B target = (standIns == null ? builder : standIns).get();
        long seen = (1L << done) - 1;
        long held = seen;
        int expected = done;
        for (String name = next; name != null; name = in.nextName()) {
            int index = indexOf(name, expected);
            if (index < 0) {
                UnknownKeyException unknown = new UnknownKeyException("property", name, names());
                in.refuseProperty(FaultKind.UNKNOWN_PROPERTY, unknown.getMessage(), name, FaultSink.nearest(unknown));
            } else if ((seen & 1L << index) != 0) {
                String problem = "must be given once, but is given twice";
                in.refuseProperty(FaultKind.REPEATED_PROPERTY, problem, name, List.of());
            } else {
                seen |= 1L << index;
                expected = index + 1;
                in.nextValue();
                if (properties.get(index).reader().read(target, in)) {
                    held |= 1L << index;
                }
            }
        }
        boolean whole = true;
        for (int i = 0; i < properties.size(); i++) {
            Property<T, B> each = properties.get(i);
            if (each.required() && (seen & 1L << i) == 0) {
                in.refuseObject(start, noun + " must have the property \"" + each.name() + "\"", each.name());
            }
            whole &= !each.required() || (held & 1L << i) != 0;
        }
        return whole || standIns != null ? build.apply(target) : null;
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
