package io.github.kyoso.examples.benchmarks.coldstart;

import com.neovisionaries.i18n.CountryCode;

/** The name of Japan, by nv-i18n: one bare enum, the floor of what bundles data. */
public final class NvI18nMain {
    private NvI18nMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(CountryCode.getByCode("JP").getName());
    }
}
