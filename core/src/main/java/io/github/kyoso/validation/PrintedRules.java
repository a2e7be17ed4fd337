package io.github.kyoso.validation;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.MentionRole;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Quotation;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules about printed words: that one text has what a record takes from it, and that names tell partners apart. */
final class PrintedRules {
    private final ActionProgram program;
    private final ReferenceRules references;
    private final boolean wholeRows;
    private final Findings findings;

    /** Rules of which one concludes from what a row does not list; it does so if all of the rows were read. */
    PrintedRules(ActionProgram program, ReferenceRules references, boolean wholeRows, Findings findings) {
        this.program = program;
        this.references = references;
        this.wholeRows = wholeRows;
        this.findings = findings;
    }

    void check() {
        checkNames();
        for (int i = 0; i < program.getItems().size(); i++) {
            ActionItem item = program.getItems().get(i);
            String title = item.getTitle().getJa();
            for (int j = 0; j < item.getEmphasis().size(); j++) {
                if (!title.contains(item.getEmphasis().get(j))) {
                    String pointer = "/items/" + i + "/emphasis/" + j;
                    String words = item.getEmphasis().get(j);
                    findings.add(Rule.EMPHASIS_NOT_IN_TITLE, pointer, words, Quotation.of(title));
                }
            }
        }
        for (int i = 0; i < program.getCollaborations().size(); i++) {
            checkRow("/collaborations/", i, program.getCollaborations().get(i));
        }
    }

    private void checkNames() {
        List<Partner> partners = program.getPartners();
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            String name = partners.get(i).getName().getJa();
            Integer first = before.putIfAbsent(folded(name), i);
            if (first != null) {
                findings.add(Rule.DUPLICATE_NAME, "/partners/" + i + "/name/ja", name, "/partners/" + first);
            }
        }
    }

    /** A name without what differs from one writer to another: width, spaces, hiragana or katakana, letter case. */
    private static String folded(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (c != ' ') {
                folded.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 'ァ' - 'ぁ') : c);
            }
        }
        return folded.toString();
    }

    private void checkRow(String list, int i, Collaboration row) {
        List<PartnerMention> mentions = row.getPartners();
        for (int j = 0; j < mentions.size(); j++) {
            PartnerMention mention = mentions.get(j);
            if (!row.getCell().contains(mention.getPrinted())) {
                String pointer = list + i + "/partners/" + j + "/printed";
                String cell = Quotation.of(row.getCell());
                findings.add(Rule.PRINTED_NOT_IN_CELL, pointer, mention.getPrinted(), cell);
            }
            if (wholeRows
                    && mention.getExamples().isEmpty()
                    && mention.getRole() == MentionRole.NAMED
                    && isGroup(mention)
                    && printsExamples(row.getCell(), mention.getPrinted())) {
                findings.add(Rule.GROUP_WITHOUT_EXAMPLES, list + i + "/partners/" + j, mention.getPrinted());
            }
        }
        for (int j = 0; j < row.getInitiatives().size(); j++) {
            InitiativeId id = row.getInitiatives().get(j);
            int index = references.initiatives().indexOf(id);
            if (index >= 0) {
                String name = program.getInitiatives().get(index).getName().getJa();
                if (!row.getSummary().getJa().contains(name)) {
                    String pointer = list + i + "/initiatives/" + j;
                    findings.add(Rule.INITIATIVE_NOT_IN_SUMMARY, pointer, id.value(), Quotation.of(name));
                }
            }
        }
    }

    private boolean isGroup(PartnerMention mention) {
        int partner = references.partners().indexOf(mention.getPartner());
        return partner >= 0 && program.getPartners().get(partner) instanceof PartnerGroup;
    }

    /** Whether there are brackets behind the words, and など at their end. */
    private static boolean printsExamples(String cell, String printed) {
        int behind = cell.indexOf(printed) + printed.length();
        if (!cell.contains(printed) || behind >= cell.length() || "(（".indexOf(cell.charAt(behind)) < 0) {
            return false;
        }
        int end = behind;
        while (end < cell.length() && ")）".indexOf(cell.charAt(end)) < 0) {
            end++;
        }
        return cell.startsWith("など", end - 2);
    }
}
