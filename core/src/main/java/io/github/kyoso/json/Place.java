package io.github.kyoso.json;

/**
 * Where something stands in a document, such as line 12, column 17, and what is written there.
 *
 * @param line the line, 1 for the first
 * @param column the column in whole characters (code points), 1 for the first
 * @param before what stands before it on its line, of a long line the last 120 bytes of UTF-8 behind three dots
 * @param after the rest of its line, of a long line the first 120 bytes of UTF-8 and three dots
 */
public record Place(int line, int column, String before, String after) {}
