package io.github.kyoso.query;

import java.util.List;

/**
 * An item or partner that meets a need, and why.
 *
 * @param <T> {@code ActionItem} or {@code Partner}
 * @param record the item or partner
 * @param score how well; scores of one answer can be compared with each other, those of two needs cannot
 * @param reasons what met what, in the order of the need
 * @param openEnded whether nobody has listed who is meant: the partner is an open group such as 地方自治体, or is printed with
 *     examples (など); for an item, whether that holds for one of its partners
 */
public record NeedMatch<T>(T record, double score, List<Reason> reasons, boolean openEnded) {}
