package io.github.kyoso.query;

import java.util.List;

/**
 * The answer to a search: a page of the hits, the best first, and how many there are.
 *
 * @param total how many records were found, on this page and others
 * @param hits those on this page
 */
public record SearchResult(int total, List<SearchHit> hits) {}
