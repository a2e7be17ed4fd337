package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.ThrustId;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a programme: words, in which part of it, and which of the hits.
 *
 * <p>Words are divided by spaces and all required, in whatever text of a record. What stands in quotes ("…", “…”, 「…」,
 * 『…』) is one word, spaces and all; a quote that is not closed is looked for as it is. {@link FoldedText} says what counts as
 * the same. Without any word nothing is found.
 *
 * <p>A record is in the part of the programme that was chosen if it is, or is tied to, one of its items, and one of its
 * partners; where only items were chosen, or only partners, the others do not count. Tied are a row to its item and to whom it
 * mentions, an item to the partners in its rows, a partner to the items of the rows that mention it, an initiative to its
 * parties and to the items of the rows that name it, a thrust to its items and their partners. A principle is tied to nothing.
 *
 * <pre>{@code
 * SearchQuery.of("「地方創生」 推進").under(ThrustId.of("people")).page(20, 10)   // hits 21 to 30
 * }</pre>
 *
 * <p>Immutable: each method returns another query.
 */
public final class SearchQuery {
    static final int PAGE = 20;

    private final String text;
    private final @Nullable ItemNumber item;
    private final @Nullable ThrustId thrust;
    private final @Nullable PartnerKind kind;
    private final @Nullable LocalGovernmentCode place;
    private final int offset;
    private final int limit;

    private SearchQuery(
            String text,
            @Nullable ItemNumber item,
            @Nullable ThrustId thrust,
            @Nullable PartnerKind kind,
            @Nullable LocalGovernmentCode place,
            int offset,
            int limit) {
        this.text = text;
        this.item = item;
        this.thrust = thrust;
        this.kind = kind;
        this.place = place;
        this.offset = offset;
        this.limit = limit;
    }

    /**
     * {@return a query for the first 20 hits in the whole programme}
     *
     * @param text words, at most 1,000 characters of them
     * @throws IllegalArgumentException if the text is longer
     */
    public static SearchQuery of(String text) {
        return new SearchQuery(Search.checked(text), null, null, null, null, 0, PAGE);
    }

    /**
     * {@return this query in one item and what is tied to it}
     *
     * @param number the number of an item
     */
    public SearchQuery in(ItemNumber number) {
        return new SearchQuery(text, requireNonNull(number, "number"), thrust, kind, place, offset, limit);
    }

    /**
     * {@return this query in the items of one thrust and what is tied to them}
     *
     * @param id the id of a thrust
     */
    public SearchQuery under(ThrustId id) {
        return new SearchQuery(text, item, requireNonNull(id, "id"), kind, place, offset, limit);
    }

    /**
     * {@return this query in the partners of one kind and what is tied to them}
     *
     * @param kind a kind of partner
     */
    public SearchQuery with(PartnerKind kind) {
        return new SearchQuery(text, item, thrust, requireNonNull(kind, "kind"), place, offset, limit);
    }

    /**
     * {@return this query in the partners of one place, or of a prefecture and all its municipalities, and what is tied to
     * them}
     *
     * @param code the code of a place
     */
    public SearchQuery at(LocalGovernmentCode code) {
        return new SearchQuery(text, item, thrust, kind, requireNonNull(code, "code"), offset, limit);
    }

    /**
     * {@return this query for another page of the hits}
     *
     * @param offset how many hits to leave out before it, 0 or more
     * @param limit how many hits it has at most, 0 or more
     * @throws IllegalArgumentException if one is below 0
     */
    public SearchQuery page(int offset, int limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "offset and limit must be 0 or more, but were " + offset + " and " + limit);
        }
        return new SearchQuery(text, item, thrust, kind, place, offset, limit);
    }

    String text() {
        return text;
    }

    @Nullable
    ItemNumber item() {
        return item;
    }

    @Nullable
    ThrustId thrust() {
        return thrust;
    }

    @Nullable
    PartnerKind kind() {
        return kind;
    }

    @Nullable
    LocalGovernmentCode place() {
        return place;
    }

    boolean isOfTheWhole() {
        return item == null && thrust == null && kind == null && place == null;
    }

    int offset() {
        return offset;
    }

    int limit() {
        return limit;
    }
}
