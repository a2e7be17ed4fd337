package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import java.util.List;

/**
 * A record in which all words of a search were found, such as row 1-3 for ワーケーション 覚書.
 *
 * @param record the record: an {@link ActionItem}, {@code Collaboration}, {@code Partner}, {@code Initiative},
 *     {@code Principle} or {@code Thrust}
 * @param passages for each word, in the order of the query, the best place in the record where it stands
 */
public record SearchHit(Object record, List<Passage> passages) {}
