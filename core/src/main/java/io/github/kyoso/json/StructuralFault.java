package io.github.kyoso.json;

import java.util.List;

/**
 * One thing that is wrong with the structure of a document, such as a text where a list belongs.
 *
 * @param kind what sort of thing it is
 * @param pointer the JSON Pointer of the value; of a missing property, that of the object
 * @param place where it begins
 * @param found the text or number that is there, at most its first 100 characters; the name of a property that is unknown
 *     or given twice; empty where neither is the matter
 * @param expected what would have been right, as the kind has it: names of properties, the nearest first; codes; a check
 *     digit; of a wrong type the right one and the one that is there; of a limit its name and number; of malformed JSON
 *     the words of the parser
 */
public record StructuralFault(FaultKind kind, String pointer, Place place, String found, List<String> expected) {}
