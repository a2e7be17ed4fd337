package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as the National Tax Agency has published them. */
class CorporateNumberTest {
    @ParameterizedTest
    @CsvSource({
        "国土交通省, 2000012100001",
        "観光庁, 9000012100003",
        "農林水産省, 5000012080001",
        "農研機構, 7050005005207",
        "Jリーグ, 8010005018599",
        "鳥取県, 7000020310000",
        "内閣官房, 3000012010001"
    })
    void knows_a_published_number_by_its_check_digit_alone(String body, String published) {
        assertThat(CorporateNumber.of(published)).hasToString(published).isEqualTo(new CorporateNumber(published));
        String withoutCheckDigit = published.substring(1);
        for (char wrong = '0'; wrong <= '9'; wrong++) {
            if (wrong != published.charAt(0)) {
                String number = wrong + withoutCheckDigit;
                assertThatIllegalArgumentException()
                        .as(body)
                        .isThrownBy(() -> CorporateNumber.of(number))
                        .withMessage(
                                "corporate number %s must begin with the check digit %s, but begins with %s",
                                number, published.charAt(0), wrong);
            }
        }
    }

    @Test
    void notices_one_wrong_digit_unless_it_is_a_0_for_a_9_or_a_9_for_a_0() {
        String published = "7050005005207";
        for (int at = 1; at < published.length(); at++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                String number = published.substring(0, at) + wrong + published.substring(at + 1);
                boolean unnoticed = (wrong - published.charAt(at)) % 9 == 0;
                assertThat(isTaken(number)).as(number).isEqualTo(unnoticed);
            }
        }
        assertThat(CorporateNumber.of("7050005005297"))
                .as("the blind spot")
                .isNotEqualTo(CorporateNumber.of(published));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "700002031000",
                "70000203100000",
                "T7000020310000",
                "7000020-31000",
                "７０００020310000",
                " 700002031000"
            })
    void refuses_what_is_not_13_ascii_digits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorporateNumber.of(text))
                .withMessage("corporate number must have 13 digits 0-9, but was \"" + text + "\"");
    }

    @Test
    void refuses_null_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> CorporateNumber.of(null))
                .withMessage("corporate number");
    }

    @Test
    void is_ordered_by_digits() {
        assertThat(CorporateNumber.of("2000012100001")).isLessThan(CorporateNumber.of("9000012100003"));
    }

    private static boolean isTaken(String number) {
        try {
            return CorporateNumber.of(number).value().equals(number);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
