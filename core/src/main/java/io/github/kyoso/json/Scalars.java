package io.github.kyoso.json;

import io.github.kyoso.ItemNumber;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Quotation;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values that JSON holds as a text or a number and that have no codec of their own noun. */
final class Scalars {
    /** A text that hardly comes twice, such as a title. */
    static final Codec<String> PROSE = Scalar.prose(Scalars::wellFormed);

    /** A text that comes again and again, such as a printed name. */
    static final Codec<String> WORDS = Scalar.of(FaultKind.LONE_SURROGATE, Scalars::wellFormed, Function.identity());

    static final Codec<ItemNumber> ITEM_NUMBER = new Codec<>() {
        @Override
        public @Nullable ItemNumber read(JsonInput in) throws IOException {
            int number = in.number();
            return number == 0 ? null : ItemNumber.of(number);
        }

        @Override
        public void write(ItemNumber number, JsonOutput out) throws IOException {
            out.number(number.value());
        }

        @Override
        public boolean scalar() {
            return true;
        }
    };

    static final Codec<LocalDate> DAY = Scalar.of(FaultKind.MALFORMED_DAY, Scalars::day, Scalars::printed);
    static final Codec<URI> ADDRESS = Scalar.of(FaultKind.MALFORMED_ADDRESS, Scalars::address, URI::toString);

    private Scalars() {}

    private static String wellFormed(String text) {
        if (Surrogates.indexOfHalf(text) >= 0) {
            throw new IllegalArgumentException(Surrogates.PROBLEM);
        }
        return text;
    }

    private static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException("must be a day such as 2021-11-16, but was " + Quotation.of(text));
        }
        PartialDate date = PartialDate.of(text);
        return LocalDate.of(date.year(), date.month().orElseThrow(), date.day().orElseThrow());
    }

    /** Refuses the years that a document cannot hold. */
    private static String printed(Object date) {
        return PartialDate.of(date.toString()).toString();
    }

    private static URI address(String text) {
        try {
            return new URI(wellFormed(text));
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(
                    "must be an address such as https://www.jleague.jp/, but was " + Quotation.of(text), malformed);
        }
    }
}
