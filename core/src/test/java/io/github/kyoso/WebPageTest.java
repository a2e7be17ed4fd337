package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a browser may be sent to. */
class WebPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.jleague.jp/",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG/INDEX",
                "https://example.org:8443/a/b?q=%E5%8D%94%E5%89%B5#top",
                "https://[2001:db8::1]/",
                "https://example.org/協創"
            })
    void takes_the_address_of_a_page(String address) {
        assertThat(isWebPage(address)).isTrue();
        assertThat(DefaultLocale.during("tr-TR", () -> isWebPage(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0Aalert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "mailto:info@example.org",
                "jar:https://example.org/a.jar!/b",
                "https:///path",
                "https:example.org",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "//example.org/",
                "www.example.org",
                ""
            })
    void refuses_every_other_address(String address) {
        assertThat(isWebPage(address)).isFalse();
    }

    private static boolean isWebPage(String address) {
        return new WebPageValidator().isValid(URI.create(address), null);
    }
}
