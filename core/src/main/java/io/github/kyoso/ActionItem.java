package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * One numbered commitment (項目, 協創項目) of a programme, such as 8 自然災害にも対応できる地域のハード×ソフトインフラを協創する.
 *
 * <p>Under which thrust it stands is said by the thrust; an item under none is cross-cutting.
 */
@Value.Immutable
@JsonDeserialize(builder = ActionItem.Builder.class)
@JsonPropertyOrder({"number", "title", "emphasis", "keywords"})
public interface ActionItem {
    /** {@return the printed number} */
    @Value.Parameter
    @NotNull
    ItemNumber getNumber();

    /** {@return the sentence itself, without its number} */
    @Value.Parameter
    @NotNull
    @Valid
    LocalizedText getTitle();

    /**
     * {@return the phrases of the Japanese title that are printed bold, in order; there may be none or several}
     */
    @Value.Parameter
    @NotNull
    List<@NotNull @Text String> getEmphasis();

    /** {@return words by which people look for the item, Japanese and English; ours, not of the printed text} */
    @Value.Parameter
    @NotNull
    List<@NotNull @Text String> getKeywords();

    /** {@return number and Japanese title, such as {@code "10 地域協創のハブとして…"}} */
    default String heading() {
        return getNumber() + " " + getTitle().getJa();
    }

    /**
     * {@return an item with these facts}
     *
     * @param number the printed number
     * @param title the sentence itself, without its number
     * @param emphasis the phrases of the Japanese title that are printed bold, in order
     * @param keywords words by which people look for the item
     */
    static ActionItem of(ItemNumber number, LocalizedText title, List<String> emphasis, List<String> keywords) {
        return ImmutableActionItem.of(number, title, emphasis, keywords);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an ActionItem; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutableActionItem.Builder {
        Builder() {}
    }
}
