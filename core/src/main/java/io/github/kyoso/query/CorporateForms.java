package io.github.kyoso.query;

import java.util.Arrays;

/** The legal forms that stand before or behind a name and do not tell one body from another, such as 一般社団法人 or (一社). */
final class CorporateForms {
    /** As they are folded. Where one begins or ends with another, the longer stands first. */
    private static final String[] FORMS = withBrackets(
            "一般社団法人",
            "公益社団法人",
            "一般財団法人",
            "公益財団法人",
            "社団法人",
            "財団法人",
            "認定特定非営利活動法人",
            "特定非営利活動法人",
            "認定npo法人",
            "npo法人",
            "国立大学法人",
            "公立大学法人",
            "学校法人",
            "国立研究開発法人",
            "地方独立行政法人",
            "独立行政法人",
            "社会福祉法人",
            "社会医療法人",
            "医療法人",
            "農事組合法人",
            "株式会社",
            "有限会社",
            "合同会社",
            "合資会社",
            "合名会社",
            "(一社)",
            "(公社)",
            "(一財)",
            "(公財)",
            "(社)",
            "(財)",
            "(認特)",
            "(特非)",
            "(npo)",
            "(国大)",
            "(公大)",
            "(大)",
            "(学)",
            "(国研)",
            "(地独)",
            "(独)",
            "(福)",
            "(医)",
            "(農)",
            "(株)",
            "(有)",
            "(同)",
            "(資)",
            "(名)");

    private CorporateForms() {}

    /** A folded name without its forms; one that is nothing else stays as it is. Of what this returns, it returns the same. */
    static String without(String name) {
        // All but those in brackets end with one of two words; most names have none of it.
        if (name.indexOf('(') < 0 && !name.contains("法人") && !name.contains("会社")) {
            return name;
        }
        int start = 0;
        int end = name.length();
        int before;
        do {
            before = end - start;
            for (String form : FORMS) {
                int length = form.length();
                if (length < end - start && name.startsWith(form, start)) {
                    start += length;
                } else if (length < end - start && name.startsWith(form, end - length)) {
                    end -= length;
                }
            }
        } while (end - start < before);
        return name.substring(start, end);
    }

    private static String[] withBrackets(String... forms) {
        String[] all = Arrays.copyOf(forms, forms.length * 2);
        for (int i = 0; i < forms.length; i++) {
            all[forms.length + i] = "(" + forms[i] + ")";
        }
        return all;
    }
}
