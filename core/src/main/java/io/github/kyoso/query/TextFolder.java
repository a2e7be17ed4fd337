package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import java.util.List;
import java.util.Optional;

/** The way through every text of a programme that is searched, those of one width into a column. */
final class TextFolder {
    private final Column column;
    private final boolean narrow;
    private final Fold fold = new Fold();
    private int record;

    TextFolder(Column column, boolean narrow) {
        this.column = column;
        this.narrow = narrow;
    }

    void addAll(Tables tables) {
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
        column.freeze();
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
        char[] characters = text.toCharArray();
        if (Texts.isNarrow(characters) == narrow) {
            column.add(text, fold.of(characters), record, property);
        }
    }
}
