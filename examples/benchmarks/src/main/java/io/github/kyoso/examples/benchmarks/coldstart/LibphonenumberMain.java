package io.github.kyoso.examples.benchmarks.coldstart;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** The country calling code of Japan, by libphonenumber: 81. */
public final class LibphonenumberMain {
    private LibphonenumberMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(PhoneNumberUtil.getInstance().getCountryCodeForRegion("JP"));
    }
}
