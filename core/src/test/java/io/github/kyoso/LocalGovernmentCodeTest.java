package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as the Ministry of Internal Affairs and Communications has published them. */
class LocalGovernmentCodeTest {
    @ParameterizedTest
    @CsvSource({
        "北海道, 010006, 010006",
        "札幌市, 011002, 010006",
        "茨城県, 080004, 080004",
        "つくば市, 082201, 080004",
        "東京都, 130001, 130001",
        "鳥取県, 310000, 310000",
        "沖縄県, 470007, 470007"
    })
    void leads_from_a_place_to_its_prefecture(String name, String code, String prefecture) {
        assertThat(LocalGovernmentCode.of(code).prefecture()).as(name).isEqualTo(LocalGovernmentCode.of(prefecture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010006", "011002", "080004", "082201", "310000", "292052", "202011", "202029", "154822", "470007",
                "130001"
            })
    void knows_a_published_code_by_its_check_digit_alone(String published) {
        assertThat(LocalGovernmentCode.of(published)).hasToString(published);
        for (char wrong = '0'; wrong <= '9'; wrong++) {
            if (wrong != published.charAt(5)) {
                String code = published.substring(0, 5) + wrong;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> LocalGovernmentCode.of(code))
                        .withMessage(
                                "local government code %s must end with the check digit %s, but ends with %s",
                                code, published.charAt(5), wrong);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000001", "480002", "999997"})
    void refuses_what_lies_in_no_prefecture(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.of(code))
                .withMessage(
                        "local government code %s must begin with a prefecture, 01 to 47, but begins with %s",
                        code, code.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31000", "3100000", "31000a", "３１００００", "31 000", "-10000"})
    void refuses_what_is_not_6_ascii_digits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.of(text))
                .withMessage("local government code must have 6 digits 0-9, but was \"" + text + "\"");
    }

    @Test
    void refuses_null_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalGovernmentCode.of(null))
                .withMessage("local government code");
    }

    @Test
    void stands_from_north_to_south_each_prefecture_before_its_municipalities() {
        assertThat(LocalGovernmentCode.of("080004"))
                .isLessThan(LocalGovernmentCode.of("082201"))
                .isGreaterThan(LocalGovernmentCode.of("011002"));
    }
}
