package io.github.kyoso.testkit;

import io.github.kyoso.UnknownKeyException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.platform.commons.JUnitException;

/** Gives a parameterized test the corpus. */
final class BrokenProgramsSource implements ArgumentsProvider, AnnotationConsumer<BrokenPrograms> {
    private List<String> codes = List.of();

    @Override
    public void accept(BrokenPrograms annotation) {
        codes = List.of(annotation.value());
    }

    /** The only form that JUnit 5.10 has; JUnit 6 calls it too, but hides what is thrown before the stream is asked. */
    @Override
    @SuppressWarnings("deprecation")
    public Stream<Arguments> provideArguments(ExtensionContext test) {
        return Stream.of(codes).flatMap(BrokenProgramsSource::examplesOf).map(Arguments::of);
    }

    private static Stream<BrokenProgram> examplesOf(List<String> codes) {
        try {
            codes.forEach(RuleCodes::check);
        } catch (UnknownKeyException unknown) {
            throw new JUnitException("@BrokenPrograms: " + unknown.getMessage(), unknown);
        }
        return BrokenProgram.all().stream().filter(each -> codes.isEmpty() || codes.contains(each.code()));
    }
}
