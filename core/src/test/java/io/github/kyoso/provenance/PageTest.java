package io.github.kyoso.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class PageTest {
    private final Provenance provenance = Harbour.asItIs().read();
    private final String html = provenance.toHtml();

    @Test
    void shows_the_source_as_it_is() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Element each : elements(html, "div")) {
            if (each.getAttribute("class").equals("line")) {
                lines.add(each.getTextContent());
            }
        }
        assertThat(String.join("\n", lines)).isEqualTo(Harbour.asItIs().source());
    }

    @Test
    void leaves_no_character_of_the_source_unmarked() throws Exception {
        for (Element line : elements(html, "div")) {
            NodeList parts = line.getChildNodes();
            for (int i = 0; line.getAttribute("class").equals("line") && i < parts.getLength(); i++) {
                assertThat(parts.item(i).getNodeType()).isEqualTo(Node.ELEMENT_NODE);
                assertThat(((Element) parts.item(i)).getAttribute("class")).isIn("quoted", "shared", "layout");
            }
        }
    }

    @Test
    void links_every_marked_stretch_to_the_values_that_claim_it() throws Exception {
        List<Element> rows = elements(html, "tr");
        for (Element each : elements(html, "a")) {
            String claims = each.getAttribute("data-claims");
            if (!claims.isEmpty()) {
                List<String> described = new ArrayList<>();
                for (String id : each.getAttribute("aria-describedby").split(" ")) {
                    Element row = rows.stream()
                            .filter(tr -> tr.getAttribute("id").equals(id))
                            .findFirst()
                            .orElseThrow();
                    NodeList cells = row.getChildNodes();
                    described.add(cells.item(0).getTextContent() + " = "
                            + cells.item(1).getTextContent());
                }
                assertThat(claims.split("\n")).containsExactlyElementsOf(described);
                assertThat(each.getAttribute("href"))
                        .isEqualTo("#" + each.getAttribute("aria-describedby").split(" ")[0]);
            }
        }
        assertThat(html).contains("data-claims=\"/items/0/title/ja = 港の仕事を{創}る&#10;/items/0/emphasis/0 = 仕事\"");
    }

    @Test
    void has_a_row_for_every_value_with_its_origin() throws Exception {
        assertThat(elements(html, "tr"))
                .hasSize(1 + provenance.originsUnder("").size())
                .extracting(Element::getTextContent)
                .contains(
                        "/title/ja港の協創プログラムquoted 1:3-11 ",
                        "/title/enHarbour Programeditorial our translation",
                        "/collaborations/1/item1derived item-filled-down",
                        "/partners/0/homepagehttps://harbour.example/cited (seen): its own pages harbour.example");
    }

    @Test
    void loads_nothing_and_runs_nothing() throws Exception {
        assertThat(html)
                .doesNotContain("<script", "<img", "<link", "<iframe", "@import", "url(", "javascript:")
                .doesNotContainPattern("\\son[a-z]+=");
        for (Element each : elements(html, "a")) {
            assertThat(each.getAttribute("href")).matches("#[sv]\\d+|https://harbour\\.example/.*");
        }
    }

    @Test
    void says_its_languages() throws Exception {
        assertThat(html).contains("<html lang=\"ja\">");
        for (Element each : elements(html, "tr")) {
            NodeList cells = each.getChildNodes();
            if (cells.item(0).getTextContent().endsWith("/en")) {
                assertThat(((Element) cells.item(1)).getAttribute("lang")).isEqualTo("en");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\\\" onmouseover=\\\"alert(1)",
                "&lt;",
                "]]>",
                "\\u0001\\u0085\\uFFFF"
            })
    void escapes_what_stands_in_the_texts(String hostile) throws Exception {
        String page = Harbour.asItIs()
                .withProgram("Harbour Program", hostile)
                .withProvenance("our translation", hostile)
                .read()
                .toHtml();
        List<Element> shown = elements(page, "tr");
        assertThat(shown).hasSize(1 + provenance.originsUnder("").size());
        assertThat(elements(page, "script")).isEmpty();
        String expected = hostile.startsWith("\\u") ? "\uFFFD\uFFFD\uFFFD" : hostile.replace("\\\"", "\"");
        assertThat(shown)
                .extracting(Element::getTextContent)
                .contains("/title/en" + expected + "editorial " + expected);
    }

    /** By the formula of WCAG 2.2: 4.5 to 1 for text. */
    @Test
    void has_enough_contrast_everywhere() {
        List<String> backgrounds = Pattern.compile("background: (#[0-9a-f]{3,6})")
                .matcher(html)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
        assertThat(backgrounds).hasSizeGreaterThan(6).contains("#1a1a1a");
        for (String each : backgrounds) {
            String text = each.equals("#1a1a1a") ? "#ffffff" : "#1a1a1a";
            assertThat(contrast(text, each)).as(each).isGreaterThan(4.5);
        }
        assertThat(contrast("#595959", "#ffffff")).isGreaterThan(4.5);
        assertThat(contrast("#0000ee", "#dff3dc")).as("an unvisited link").isGreaterThan(4.5);
        assertThat(contrast("#551a8b", "#f1e0f7")).as("a visited link").isGreaterThan(4.5);
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(six, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static List<Element> elements(String page, String name) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(UTF_8)))
                .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
