package io.github.kyoso;

/** A constant of a closed set, which documents write by a code in lower case. */
interface Coded {
    String code();
}
