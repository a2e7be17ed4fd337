package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The six digits (全国地方公共団体コード) of a prefecture or municipality, such as {@code 082201} for つくば市.
 *
 * <p>Two digits for the prefecture (01 to 47), three for the municipality (000 for the prefecture itself), and a check
 * digit: 11 − (Σ of the first five digits times 6, 5, 4, 3, 2, mod 11), of which the last digit counts. It is a text,
 * for the leading zero is part of it.
 *
 * @param value six digits
 */
public record LocalGovernmentCode(@JsonValue String value) implements Comparable<LocalGovernmentCode> {
    /**
     * Refuses what cannot be a local government code.
     *
     * @param value six digits
     * @throws IllegalArgumentException if there are not six digits, or the first two name no prefecture
     * @throws CheckDigitException if the last is not the check digit of the others
     */
    public LocalGovernmentCode {
        Digits.check("local government code", value, 6);
        int prefecture = (value.charAt(0) - '0') * 10 + value.charAt(1) - '0';
        if (prefecture < 1 || prefecture > 47) {
            throw new IllegalArgumentException("local government code " + value
                    + " must begin with a prefecture, 01 to 47, but begins with " + value.substring(0, 2));
        }
        char expected = checkDigit(value);
        if (value.charAt(5) != expected) {
            String problem = " must end with the check digit " + expected + ", but ends with " + value.charAt(5);
            throw new CheckDigitException("local government code " + value + problem, expected);
        }
    }

    private static char checkDigit(String firstFive) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (firstFive.charAt(i) - '0') * (6 - i);
        }
        return (char) ('0' + (11 - sum % 11) % 10);
    }

    /**
     * {@return the local government code with these digits}
     *
     * @param value six digits
     * @throws IllegalArgumentException if there are not six digits, or the first two name no prefecture
     * @throws CheckDigitException if the last is not the check digit of the others
     */
    @JsonCreator
    public static LocalGovernmentCode of(String value) {
        return new LocalGovernmentCode(value);
    }

    /** {@return the code of the prefecture that this place lies in, or is: {@code 080004} for {@code 082201}} */
    public LocalGovernmentCode prefecture() {
        String firstFive = value.substring(0, 2) + "000";
        return new LocalGovernmentCode(firstFive + checkDigit(firstFive));
    }

    /** Orders by digits: north to south, each prefecture before its municipalities. */
    @Override
    public int compareTo(LocalGovernmentCode other) {
        return value.compareTo(other.value);
    }

    /** {@return the six digits} */
    @Override
    public String toString() {
        return value;
    }
}
