package io.github.kyoso;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The answer to a key that nothing has, such as {@code no partner "jvoat"; did you mean "jvoad"?} */
public final class UnknownKeyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LISTED_IN_FULL = 24;
    private static final int NEAREST = 3;

    /** What was looked for. */
    private final String noun;

    /** The key that nothing has. */
    private final String key;

    private final transient List<String> nearest;
    private final transient List<String> known;

    /**
     * Tells which of the known keys are nearest to the one that was asked for.
     *
     * @param noun what was looked for, such as {@code "partner"}
     * @param key the key that nothing has
     * @param known the keys that there are; up to 24 of them are listed in the message where none is near
     */
    public UnknownKeyException(String noun, String key, Collection<String> known) {
        this(noun, key, known, nearest(Objects.requireNonNull(key, noun), known));
    }

    private UnknownKeyException(String noun, String key, Collection<String> known, List<String> nearest) {
        super(message(noun, key, known, nearest));
        this.noun = noun;
        this.key = key;
        this.nearest = nearest;
        this.known = known.size() <= LISTED_IN_FULL ? List.copyOf(known) : List.of();
    }

    /** {@return what was looked for, such as {@code "partner"}} */
    public String noun() {
        return noun;
    }

    /** {@return the key that nothing has} */
    public String key() {
        return key;
    }

    /** {@return up to three keys that differ in little from the one that was asked for, the nearest first} */
    public List<String> nearest() {
        return nearest == null ? List.of() : nearest;
    }

    /** {@return the keys that there are, in their order; empty where there are more than 24} */
    public List<String> known() {
        return known == null ? List.of() : known;
    }

    private static String message(String noun, String key, Collection<String> known, List<String> nearest) {
        StringBuilder message =
                new StringBuilder("no ").append(noun).append(' ').append(Quotation.of(key));
        if (!nearest.isEmpty()) {
            list(message.append("; did you mean "), nearest, " or ").append('?');
        } else if (known.isEmpty()) {
            message.append("; there is none");
        } else if (known.size() <= LISTED_IN_FULL) {
            list(message.append("; known: "), known, ", ");
        }
        return message.toString();
    }

    private static StringBuilder list(StringBuilder message, Collection<String> keys, String separator) {
        String before = "";
        for (String each : keys) {
            message.append(before).append(Quotation.of(each));
            before = separator;
        }
        return message;
    }

    /** Of numbers as short as those of items, any is as near as another. */
    private static boolean isShortNumber(String key) {
        return key.length() < 3 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> nearest(String key, Collection<String> known) {
        TreeMap<Integer, List<String>> byDistance = new TreeMap<>();
        for (String each : known) {
            int allowed = Math.max(isShortNumber(key) ? 0 : 1, Math.min(key.length(), each.length()) / 3);
            if (Math.abs(key.length() - each.length()) <= allowed) {
                int distance = EditDistance.between(key, each);
                if (distance <= allowed) {
                    byDistance.computeIfAbsent(distance, d -> new ArrayList<>()).add(each);
                }
            }
        }
        List<String> nearest = new ArrayList<>();
        for (List<String> equallyNear : byDistance.values()) {
            nearest.addAll(equallyNear);
        }
        return List.copyOf(nearest.subList(0, Math.min(NEAREST, nearest.size())));
    }
}
