package io.github.kyoso.validation;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerMention;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rule about how texts are written, character by character, that is none of a single noun: a printed text may break it. */
final class FormRules {
    private final Findings findings;

    FormRules(Findings findings) {
        this.findings = findings;
    }

    void check(ActionProgram program) {
        check("", -1, "/title", program.getTitle());
        check("", -1, "/form", program.getForm());
        checkAll("/preamble", "", program.getPreamble(), text -> text);
        checkAll("/principles", "/name", program.getPrinciples(), each -> each.getName());
        checkAll("/thrusts", "/name", program.getThrusts(), each -> each.getName());
        checkAll("/items", "/title", program.getItems(), ActionItem::getTitle);
        checkAll("/partners", "/name", program.getPartners(), Partner::getName);
        checkAll("/collaborations", "/summary", program.getCollaborations(), Collaboration::getSummary);
        checkAll("/initiatives", "/name", program.getInitiatives(), Initiative::getName);
        checkAll("/places", "/name", program.getPlaces(), each -> each.getName());
        for (int i = 0; i < program.getItems().size(); i++) {
            checkWords("/items", i, "/emphasis/", program.getItems().get(i).getEmphasis());
            checkWords("/items", i, "/keywords/", program.getItems().get(i).getKeywords());
        }
        for (int i = 0; i < program.getPartners().size(); i++) {
            if (program.getPartners().get(i) instanceof Organization one) {
                check("/partners", i, "/officialName", one.getOfficialName());
                checkWords("/partners", i, "/aliases/", one.getAliases());
            }
        }
        for (int i = 0; i < program.getInitiatives().size(); i++) {
            check(
                    "/initiatives",
                    i,
                    "/officialName",
                    program.getInitiatives().get(i).getOfficialName());
        }
        for (int i = 0; i < program.getCollaborations().size(); i++) {
            checkRow(i, program.getCollaborations().get(i));
        }
    }

    private void checkRow(int i, Collaboration row) {
        check("/collaborations", i, "/cell", row.getCell());
        List<PartnerMention> mentions = row.getPartners();
        for (int j = 0; j < mentions.size(); j++) {
            if (!isComposed(mentions.get(j).getPrinted())) {
                check(
                        "/collaborations",
                        i,
                        "/partners/" + j + "/printed",
                        mentions.get(j).getPrinted());
            }
        }
    }

    private <T> void checkAll(String list, String property, List<T> records, Function<T, LocalizedText> text) {
        for (int i = 0; i < records.size(); i++) {
            check(list, i, property, text.apply(records.get(i)));
        }
    }

    private void checkWords(String list, int i, String property, List<String> words) {
        for (int j = 0; j < words.size(); j++) {
            if (!isComposed(words.get(j))) {
                check(list, i, property + j, words.get(j));
            }
        }
    }

    private void check(String list, int i, String property, LocalizedText text) {
        if (!isComposed(text.getJa())) {
            check(list, i, property + "/ja", text.getJa());
        }
        if (text.getKana().isPresent() && !isComposed(text.getKana().get())) {
            check(list, i, property + "/kana", text.getKana());
        }
        if (text.getEn().isPresent() && !isComposed(text.getEn().get())) {
            check(list, i, property + "/en", text.getEn());
        }
    }

    private void check(String list, int i, String property, Optional<String> text) {
        if (text.isPresent()) {
            check(list, i, property, text.get());
        }
    }

    private void check(String list, int i, String property, String text) {
        if (!isComposed(text)) {
            findings.add(Rule.NOT_NFC, list + (i < 0 ? "" : "/" + i) + property, text);
        }
    }

    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAlwaysComposed(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** The characters that nearly all texts are made of, none of which composes with another: Latin, kana, kanji, full width. */
    private static boolean isAlwaysComposed(char c) {
        return c < 0x300
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3030 && c <= 0x3098)
                || (c >= 0x309B && c <= 0x30FF)
                || (c >= 0x3000 && c <= 0x3029)
                || (c >= 0xFF01 && c <= 0xFF9F);
    }
}
