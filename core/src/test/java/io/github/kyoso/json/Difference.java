package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/**
 * What a schema lets pass although this library refuses it, each with a document that shows it; the documentation of the
 * package lists them in the same words. There is nothing that a schema refuses and this library lets pass.
 */
enum Difference {
    REPEATED_PROPERTY(
            "a property given twice", "\"id\": \"open\",", "\"id\": \"open\", \"id\": \"open\",", "must be given once"),
    NOTATION_OF_NUMBERS(
            "a whole number written as {@code 3.0} or {@code 3e0}",
            "\"number\": 3",
            "\"number\": 3.0",
            "must be a whole number from 1 to 2147483647, but was [0-9]+(\\.0+|\\.?[0-9]*[eE])"),
    CHECK_DIGIT_OF_A_PLACE(
            "a wrong check digit",
            "\"place\": \"472018\"",
            "\"place\": \"472010\"",
            "must end with the check digit [0-9]"),
    CHECK_DIGIT_OF_A_CORPORATION(
            "a wrong check digit",
            "\"corporateNumber\": \"9000012100003\"",
            "\"corporateNumber\": \"8000012100003\"",
            "must begin with the check digit [0-9]"),
    LENGTH_IN_UTF_16(
            "a text whose characters take two UTF-16 units each and are more than 5,000",
            "皆をつなぐ",
            "𠮷".repeat(5_001),
            "items\\[2].title.ja: "),
    HALF_OF_A_PAIR("half of a surrogate pair", "皆をつなぐ", "皆\\ud842", "has half of a surrogate pair"),
    INVISIBLE_BEYOND_16_BITS(
            "a text of nothing but invisible characters from U+10000 on",
            "皆をつなぐ",
            "\\udb40\\udc41",
            "items\\[2].title.ja: "),
    GRAMMAR_OF_A_HOST(
            "the finer grammar of an address",
            "https://harbour.example/\"",
            "https://harbour-.example/\"",
            "partners\\[1].homepage: "),
    GRAMMAR_OF_AN_ADDRESS(
            "the finer grammar of an address",
            "https://harbour.example/\"",
            "https://harbour.example/100%\"",
            "must be an address such as"),
    LIMITS(
            "whatever exceeds the limits of the reader",
            "https://harbour.example/\"",
            "https://harbour.example/" + "a".repeat(100_000) + "\"",
            "must have texts of at most 100000 characters"),
    ENCODING("a document that is not UTF-8", "", "", "must be UTF-8, but has other bytes");

    private final String words;
    private final String find;
    private final String put;
    private final Pattern refusal;

    Difference(String words, String find, String put, String refusal) {
        this.words = words;
        this.find = find;
        this.put = put;
        this.refusal = Pattern.compile(refusal);
    }

    String words() {
        return words;
    }

    /** {@return the small document with this one thing wrong} */
    byte[] document() {
        String document = find.isEmpty() ? Documents.small() : Documents.small().replace(find, put);
        return document.getBytes(this == ENCODING ? UTF_16 : UTF_8);
    }

    /** {@return whether that is what this refusal is about} */
    boolean explains(String refused) {
        return refusal.matcher(refused).find();
    }
}
