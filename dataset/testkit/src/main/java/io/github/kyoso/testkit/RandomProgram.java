package io.github.kyoso.testkit;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Edition;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.ProgramId;
import io.github.kyoso.Thrust;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A valid programme of any size whose records are worked out when they are asked for; two of one seed and size are equal. */
record RandomProgram(long seed, int collaborations) implements ActionProgram {
    private RandomRecords records() {
        return new RandomRecords(seed, collaborations);
    }

    @Override
    public ProgramId getId() {
        return ProgramId.of("random-" + collaborations);
    }

    @Override
    public Edition getEdition() {
        return Edition.of("2021-11");
    }

    @Override
    public LocalizedText getTitle() {
        return LocalizedText.of("地域協創アクションプログラム", "Action Programme for Regional Co-creation");
    }

    @Override
    public Optional<String> getForm() {
        return Optional.of("生成版");
    }

    @Override
    public PartnerId getPublisher() {
        return RandomRecords.partnerId(0);
    }

    @Override
    public PartialDate getAdopted() {
        return PartialDate.of("2021-11");
    }

    @Override
    public Optional<PartialDate> getPartnersAsOf() {
        return Optional.of(PartialDate.of("2021-11"));
    }

    @Override
    public Optional<LocalDate> getPublished() {
        return Optional.of(LocalDate.of(2021, 11, 16));
    }

    @Override
    public List<LocalizedText> getPreamble() {
        return new Records<>(2, records()::sentence);
    }

    @Override
    public List<Principle> getPrinciples() {
        return new Records<>(RandomRecords.PRINCIPLES.size(), records()::principle);
    }

    @Override
    public List<Thrust> getThrusts() {
        RandomRecords records = records();
        return new Records<>(records.thrusts(), records::thrust);
    }

    @Override
    public List<ActionItem> getItems() {
        RandomRecords records = records();
        return new Records<>(records.items(), records::item);
    }

    @Override
    public List<Partner> getPartners() {
        RandomRecords records = records();
        return new Records<>(records.partners(), records::partner);
    }

    @Override
    public List<Collaboration> getCollaborations() {
        return new Records<>(collaborations, records()::row);
    }

    @Override
    public List<Initiative> getInitiatives() {
        RandomRecords records = records();
        return new Records<>(records.initiatives(), records::initiative);
    }

    @Override
    public List<Place> getPlaces() {
        return records().places();
    }

    @Override
    public String toString() {
        return "Programs.random(" + seed + "L, " + collaborations + ")";
    }
}
