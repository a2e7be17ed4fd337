package io.github.kyoso.examples.quickstart;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Thrust;
import io.github.kyoso.query.ProgramIndex;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A programme on paper: its title, its principles, and its items under their thrusts with the rows of each. */
final class ProgramPrinter {
    private final ProgramIndex index;
    private final PrintStream out;

    ProgramPrinter(ProgramIndex index, PrintStream out) {
        this.index = index;
        this.out = out;
    }

    void print() {
        ActionProgram program = index.program();
        out.println(program.getTitle().getJa()
                + program.getForm().map(form -> " (" + form + ")").orElse(""));
        printEnglish("", program.getTitle());
        out.println();
        out.println(program.getAdopted() + " " + name(index.partner(program.getPublisher())));
        for (LocalizedText sentence : program.getPreamble()) {
            out.println();
            print("", sentence);
        }
        out.println();
        out.println("基本的理念 Basic principles");
        program.getPrinciples().forEach(each -> print("  ", each.getName()));
        for (Thrust thrust : program.getThrusts()) {
            out.println();
            print("■ ", "  ", thrust.getName());
            index.itemsOf(thrust.getId()).forEach(this::print);
        }
        index.crossCuttingItems().forEach(this::print);
    }

    private void print(ActionItem item) {
        out.println();
        String title = item.getTitle().getJa();
        for (String phrase : item.getEmphasis()) {
            title = title.replace(phrase, "【" + phrase + "】");
        }
        out.println(item.getNumber() + "  " + title);
        printEnglish("   ", item.getTitle());
        for (Collaboration row : index.collaborationsOf(item.getNumber())) {
            out.println();
            out.println("   " + row.getId() + " " + row.getCell());
            out.println("       " + partners(row));
            print("       ", row.getSummary());
        }
    }

    /** The partners of a row in English, what the brackets of its cell say spelled out. */
    private String partners(Collaboration row) {
        List<String> names = new ArrayList<>();
        for (PartnerMention mention : row.getPartners()) {
            Partner partner = index.partner(mention.getPartner());
            String english = partner.getName().getEn().orElse(partner.getName().getJa());
            switch (mention.getRole()) {
                case NAMED -> names.add(english);
                case LEAD_MEMBER -> names.add("(led by " + english + ", with others)");
                case CONSTITUENTS -> names.add("(made up of " + english + ")");
                case EXAMPLE -> names.add("(" + english + ", for example)");
                case ABBREVIATION, EXPANSION, GLOSS -> {
                    // The English name has said it already.
                }
            }
        }
        return String.join("; ", names).replace("; (", " (");
    }

    private static String name(Partner partner) {
        return partner.getName().getJa()
                + partner.getName().getEn().map(en -> " " + en).orElse("");
    }

    private void print(String indent, LocalizedText text) {
        print(indent, indent, text);
    }

    private void print(String indentJa, String indentEn, LocalizedText text) {
        out.println(indentJa + text.getJa());
        printEnglish(indentEn, text);
    }

    private void printEnglish(String indent, LocalizedText text) {
        text.getEn().ifPresent(english -> out.println(indent + english));
    }
}
