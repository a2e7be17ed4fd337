package io.github.kyoso.examples.benchmarks;

/** Something that finds the records in which a folded word stands. */
interface Finder {
    /** How many records have the word; each is taken out of the answer, as far as a first page of 20 goes. */
    int find(String word) throws Exception;
}
