package io.github.kyoso.query;

/**
 * Words of a need and the words of the programme that they met, such as リモートワーク and テレワーク of item 1.
 *
 * @param phrase the words as they stand in the need
 * @param passage the words of the programme, and where they stand
 * @param editorial whether an editor brought them together, not the printed text: by a keyword of the item, or by the
 *     library's list of words for the same thing
 */
public record Reason(String phrase, Passage passage, boolean editorial) {}
