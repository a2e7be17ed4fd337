package io.github.kyoso.examples.benchmarks.coldstart;

import org.joda.money.CurrencyUnit;

/** The numeric code of the yen, by joda-money: 392. */
public final class JodaMoneyMain {
    private JodaMoneyMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(CurrencyUnit.of("JPY").getNumericCode());
    }
}
