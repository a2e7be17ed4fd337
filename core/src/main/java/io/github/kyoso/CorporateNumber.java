package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The 13 digits (法人番号) by which the National Tax Agency knows a body, such as {@code 9000012100003} for 観光庁.
 *
 * <p>The first digit is the check digit of the other twelve: 9 − (Σ Pn·Qn mod 9), where Pn is the n-th digit from the
 * right and Qn is 1 for odd and 2 for even n. By its construction it does not notice a 0 written for a 9.
 *
 * @param value 13 digits
 */
public record CorporateNumber(@JsonValue String value) implements Comparable<CorporateNumber> {
    /**
     * Refuses what cannot be a corporate number.
     *
     * @param value 13 digits
     * @throws IllegalArgumentException if there are not 13 digits
     * @throws CheckDigitException if the first is not the check digit of the others
     */
    public CorporateNumber {
        Digits.check("corporate number", value, 13);
        char expected = checkDigit(value);
        if (value.charAt(0) != expected) {
            String problem = " must begin with the check digit " + expected + ", but begins with " + value.charAt(0);
            throw new CheckDigitException("corporate number " + value + problem, expected);
        }
    }

    private static char checkDigit(String value) {
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            sum += (value.charAt(13 - n) - '0') * (n % 2 == 1 ? 1 : 2);
        }
        return (char) ('0' + 9 - sum % 9);
    }

    /**
     * {@return the corporate number with these digits}
     *
     * @param value 13 digits
     * @throws IllegalArgumentException if there are not 13 digits
     * @throws CheckDigitException if the first is not the check digit of the others
     */
    @JsonCreator
    public static CorporateNumber of(String value) {
        return new CorporateNumber(value);
    }

    /** Orders by digits. */
    @Override
    public int compareTo(CorporateNumber other) {
        return value.compareTo(other.value);
    }

    /** {@return the 13 digits} */
    @Override
    public String toString() {
        return value;
    }
}
