package io.github.kyoso.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.CorporateNumber;
import io.github.kyoso.Edition;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.PartialDate;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.ProgramId;
import io.github.kyoso.Text;
import io.github.kyoso.ThrustId;
import io.github.kyoso.WebPage;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a schema says of ids, numbers, codes, dates and texts, by their type or, for texts, by the constraint on them.
 *
 * <p>The patterns keep to what dialects of regular expressions share: classes, alternatives, no look-around. Only the end is
 * as ECMA-262 has it, which JSON Schema prescribes; some others let a line break follow it. None backtracks: nothing is repeated but single characters, and what is repeated shares none with what follows it.
 */
final class ScalarSchemas {
    private static final String ID = "^[a-z0-9-]{1,100}$";
    private static final String CORPORATE_NUMBER = "^[1-9][0-9]{12}$";
    private static final String LOCAL_GOVERNMENT_CODE = "^(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}$";

    private static final String YEAR = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY =
            "(" + MONTH + "-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";
    private static final String FOUR = "(0[48]|[2468][048]|[13579][26])";
    private static final String LEAP_DAY = "([0-9]{2}" + FOUR + "|" + FOUR + "00)-02-29";
    private static final String DATE = "^(" + YEAR + "(-" + MONTH + "|-" + DAY + ")?|" + LEAP_DAY + ")$";
    private static final String FULL_DATE = "^(" + YEAR + "-" + DAY + "|" + LEAP_DAY + ")$";

    /** Controls, the separators of lines and paragraphs, and what turns the direction of reading. */
    private static final String UNREADABLE =
            "\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069";

    /** Spaces, and characters of format, which nobody sees. */
    private static final String BLANK =
            " \\u00A0\\u00AD\\u0600-\\u0605\\u06DD\\u070F\\u08E2\\u1680\\u180E\\u2000-\\u200D"
                    + "\\u202F\\u205F-\\u2064\\u206A-\\u206F\\u3000\\uFEFF\\uFFF9-\\uFFFB";

    private static final String READABLE = "^[" + BLANK + "]*[^" + UNREADABLE + BLANK + "][^" + UNREADABLE + "]*$";

    private static final String NOT_IN_ADDRESS = "\\u0000-\\u0020\"<>\\\\^`{|}\\u007F-\\u00A0\\u1680\\u2000-\\u200A"
            + "\\u2028\\u2029\\u202F\\u205F\\u3000#";
    private static final String HOST = "([0-9A-Za-z.-]+|\\[[0-9A-Fa-f:.]+(%[0-9A-Za-z_.]+)?\\])(:[0-9]*)?";
    private static final String ADDRESS = "^[Hh][Tt][Tt][Pp][Ss]?://" + HOST + "(/[^" + NOT_IN_ADDRESS + "?\\[\\]]*)?"
            + "(\\?[^" + NOT_IN_ADDRESS + "]*)?(#[^" + NOT_IN_ADDRESS + "]*)?$";

    private static final Map<Class<?>, String> PATTERNS = Map.ofEntries(
            Map.entry(ProgramId.class, ID),
            Map.entry(Edition.class, ID),
            Map.entry(PrincipleId.class, ID),
            Map.entry(ThrustId.class, ID),
            Map.entry(PartnerId.class, ID),
            Map.entry(CollaborationId.class, ID),
            Map.entry(InitiativeId.class, ID),
            Map.entry(CorporateNumber.class, CORPORATE_NUMBER),
            Map.entry(LocalGovernmentCode.class, LOCAL_GOVERNMENT_CODE),
            Map.entry(PartialDate.class, DATE),
            Map.entry(LocalDate.class, FULL_DATE),
            Map.entry(Text.class, READABLE),
            Map.entry(WebPage.class, ADDRESS));

    private ScalarSchemas() {}

    static ObjectNode of(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type == ItemNumber.class) {
            return schema.put("type", "integer").put("minimum", 1).put("maximum", Integer.MAX_VALUE);
        }
        if (!PATTERNS.containsKey(type)) {
            throw new IllegalStateException("no schema for " + type);
        }
        schema.put("type", "string").put("pattern", PATTERNS.get(type));
        return type == Text.class ? schema.put("maxLength", 10_000) : schema;
    }
}
