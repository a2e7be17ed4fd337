package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import java.util.List;
import java.util.Optional;

/** The texts of every record of a programme, folded, and what was printed there. */
final class Texts {
    private static final String[] COLLECTIONS = {
        "/items/", "/collaborations/", "/partners/", "/initiatives/", "/principles/", "/thrusts/"
    };

    private final Column[] columns = {new Column(), new Column()};
    private final Table<?>[] tables;
    private final Fold fold = new Fold();
    private int record;

    Texts(Tables tables) {
        this.tables = new Table<?>[] {
            tables.items, tables.collaborations, tables.partners, tables.initiatives, tables.principles, tables.thrusts
        };
        for (int i = 0; i < tables.items.size(); i++, record++) {
            ActionItem item = tables.items.at(i);
            add(item.getTitle(), Property.TITLE);
            add(item.getKeywords(), Property.KEYWORD);
        }
        for (int i = 0; i < tables.collaborations.size(); i++, record++) {
            Collaboration row = tables.collaborations.at(i);
            add(row.getCell(), Property.CELL);
            add(row.getSummary(), Property.SUMMARY);
        }
        for (int i = 0; i < tables.partners.size(); i++, record++) {
            Partner partner = tables.partners.at(i);
            add(partner.getName(), Property.NAME);
            if (partner instanceof Organization organization) {
                add(organization.getOfficialName(), Property.OFFICIAL_NAME);
                add(organization.getAliases(), Property.ALIAS);
            }
        }
        for (int i = 0; i < tables.initiatives.size(); i++, record++) {
            Initiative initiative = tables.initiatives.at(i);
            add(initiative.getName(), Property.NAME);
            add(initiative.getOfficialName(), Property.OFFICIAL_NAME);
        }
        for (int i = 0; i < tables.principles.size(); i++, record++) {
            add(tables.principles.at(i).getName(), Property.NAME);
        }
        for (int i = 0; i < tables.thrusts.size(); i++, record++) {
            add(tables.thrusts.at(i).getName(), Property.NAME);
        }
        for (Column each : columns) {
            each.freeze();
        }
    }

    private void add(LocalizedText text, int property) {
        add(text.getJa(), property);
        add(text.getKana(), property + Property.KANA);
        add(text.getEn(), property + Property.EN);
    }

    private void add(Optional<String> text, int property) {
        if (text.isPresent()) {
            add(text.get(), property);
        }
    }

    private void add(List<String> texts, int property) {
        for (int i = 0; i < texts.size(); i++) {
            add(texts.get(i), Property.element(property, i));
        }
    }

    private void add(String text, int property) {
        fold.of(text);
        columns[fold.isLatin1() ? 1 : 0].add(text, fold, record, property);
    }

    Column column(int column) {
        return columns[column];
    }

    /** The records that a folded word was found in. */
    Finds find(String word) {
        Finds finds = new Finds();
        columns[0].find(word, finds, 0);
        int wide = finds.size();
        columns[1].find(word, finds, 1);
        if (wide > 0 && wide < finds.size()) {
            finds.merge();
        }
        return finds;
    }

    Object record(int record) {
        int position = record;
        int table = 0;
        while (position >= tables[table].size()) {
            position -= tables[table++].size();
        }
        return tables[table].at(position);
    }

    /** Where in the programme a folded word was found. */
    Passage passage(int column, int field, String word) {
        String text = columns[column].text(field);
        Fold folded = new Fold().of(text);
        int at = folded.indexOf(word);
        int position = columns[column].record(field);
        int table = 0;
        while (position >= tables[table].size()) {
            position -= tables[table++].size();
        }
        return new Passage(
                COLLECTIONS[table] + position + Property.pointer(columns[column].property(field)),
                text,
                folded.from(at),
                folded.to(at + word.length() - 1));
    }
}
