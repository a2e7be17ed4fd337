package io.github.kyoso.examples.benchmarks;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.Edition;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.InitiativeKind;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.MentionRole;
import io.github.kyoso.PartialDate;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.ProgramId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;

/**
 * The parser that one would write by hand for {@code program.json}: one method for each kind of object, one switch over
 * its properties, straight on Jackson's tokens. What Kyoso's reader is measured against.
 *
 * <p>It refuses what that reader refuses: a property that is unknown or stands twice, another type, null, a missing fact,
 * a malformed id, a lone surrogate, trailing text, too much of anything. But it knows only line and column of a fault, and
 * an id that stands a thousand times is a thousand objects.
 */
final class HandWrittenReader extends HandWrittenPartners {
    private HandWrittenReader(JsonParser parser) throws IOException {
        super(parser);
    }

    static ActionProgram read(byte[] document) throws IOException {
        try (JsonParser parser = open(document)) {
            try {
                HandWrittenReader reader = new HandWrittenReader(parser);
                ActionProgram program = reader.program();
                reader.nothingMore();
                return program;
            } catch (RuntimeException e) {
                // An id, code or date is malformed, or a fact is missing: the builder says which.
                throw new JsonParseException(parser, e.getMessage(), e);
            }
        }
    }

    private ActionProgram program() throws IOException {
        ActionProgram.Builder program = ActionProgram.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "id" -> program.id(ProgramId.of(string(0)));
                case "edition" -> program.edition(Edition.of(string(1)));
                case "title" -> program.title(text(2));
                case "form" -> program.form(line(3));
                case "publisher" -> program.publisher(PartnerId.of(string(4)));
                case "adopted" -> program.adopted(PartialDate.of(string(5)));
                case "partnersAsOf" -> program.partnersAsOf(PartialDate.of(string(6)));
                case "published" -> program.published(LocalDate.parse(string(7)));
                case "preamble" -> {
                    for (array(8); element(); ) program.addPreamble(text());
                }
                case "principles" -> {
                    for (array(9); element(); ) program.addPrinciples(principle());
                }
                case "thrusts" -> {
                    for (array(10); element(); ) program.addThrusts(thrust());
                }
                case "items" -> {
                    for (array(11); element(); ) program.addItems(item());
                }
                case "partners" -> {
                    for (array(12); element(); ) program.addPartners(partner());
                }
                case "collaborations" -> {
                    for (array(13); element(); ) program.addCollaborations(collaboration());
                }
                case "initiatives" -> {
                    for (array(14); element(); ) program.addInitiatives(initiative());
                }
                case "places" -> {
                    for (array(15); element(); ) program.addPlaces(place());
                }
                default -> throw unknown(name);
            }
        }
        require(11, 12, 13);
        end(outer);
        return program.build();
    }

    private Principle principle() throws IOException {
        Principle.Builder principle = Principle.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "id" -> principle.id(PrincipleId.of(string(0)));
                case "name" -> principle.name(text(1));
                default -> throw unknown(name);
            }
        }
        end(outer);
        return principle.build();
    }

    private Thrust thrust() throws IOException {
        Thrust.Builder thrust = Thrust.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "id" -> thrust.id(ThrustId.of(string(0)));
                case "name" -> thrust.name(text(1));
                case "items" -> {
                    for (array(2); element(); ) thrust.addItems(ItemNumber.of(number()));
                }
                default -> throw unknown(name);
            }
        }
        require(2);
        end(outer);
        return thrust.build();
    }

    private ActionItem item() throws IOException {
        ActionItem.Builder item = ActionItem.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "number" -> item.number(ItemNumber.of(number(0)));
                case "title" -> item.title(text(1));
                case "emphasis" -> {
                    for (array(2); element(); ) item.addEmphasis(line());
                }
                case "keywords" -> {
                    for (array(3); element(); ) item.addKeywords(line());
                }
                default -> throw unknown(name);
            }
        }
        end(outer);
        return item.build();
    }

    private Collaboration collaboration() throws IOException {
        Collaboration.Builder collaboration = Collaboration.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "id" -> collaboration.id(CollaborationId.of(string(0)));
                case "item" -> collaboration.item(ItemNumber.of(number(1)));
                case "cell" -> collaboration.cell(line(2));
                case "partners" -> {
                    for (array(3); element(); ) collaboration.addPartners(mention());
                }
                case "summary" -> collaboration.summary(text(4));
                case "initiatives" -> {
                    for (array(5); element(); ) collaboration.addInitiatives(InitiativeId.of(string()));
                }
                default -> throw unknown(name);
            }
        }
        require(3);
        end(outer);
        return collaboration.build();
    }

    private PartnerMention mention() throws IOException {
        PartnerMention.Builder mention = PartnerMention.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "partner" -> mention.partner(PartnerId.of(string(0)));
                case "printed" -> mention.printed(line(1));
                case "role" -> mention.role(MentionRole.of(string(2)));
                case "examples" -> {
                    for (array(3); element(); ) mention.addExamples(PartnerId.of(string()));
                }
                default -> throw unknown(name);
            }
        }
        end(outer);
        return mention.build();
    }

    private Initiative initiative() throws IOException {
        Initiative.Builder initiative = Initiative.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "id" -> initiative.id(InitiativeId.of(string(0)));
                case "kind" -> initiative.kind(InitiativeKind.of(string(1)));
                case "name" -> initiative.name(text(2));
                case "officialName" -> initiative.officialName(line(3));
                case "parties" -> {
                    for (array(4); element(); ) initiative.addParties(PartnerId.of(string()));
                }
                case "date" -> initiative.date(PartialDate.of(string(5)));
                case "homepage" -> initiative.homepage(URI.create(string(6)));
                default -> throw unknown(name);
            }
        }
        end(outer);
        return initiative.build();
    }

    private Place place() throws IOException {
        Place.Builder place = Place.builder();
        int outer = begin();
        for (String name = property(); name != null; name = property()) {
            switch (name) {
                case "code" -> place.code(LocalGovernmentCode.of(string(0)));
                case "name" -> place.name(text(1));
                default -> throw unknown(name);
            }
        }
        end(outer);
        return place.build();
    }
}
