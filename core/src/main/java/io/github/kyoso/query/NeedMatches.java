package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Partner;
import java.util.List;

/**
 * The answer to a need: the items and the partners that meet it, the best first.
 *
 * @param items the items, none if nothing meets the need
 * @param partners the partners in the rows of those items
 * @param note what to tell whoever asks, such as {@code "nothing in the programme meets this need"}; empty if there are items
 */
public record NeedMatches(List<NeedMatch<ActionItem>> items, List<NeedMatch<Partner>> partners, String note) {}
