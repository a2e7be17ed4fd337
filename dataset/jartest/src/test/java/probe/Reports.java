package probe;

import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.testkit.BrokenProgram;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;
import java.util.List;
import java.util.Locale;

/** What the validator says of the bundled programme and of every broken document, in ASCII, under the loaders of {@link Answers}. */
public final class Reports {
    private Reports() {}

    public static void main(String[] args) {
        Answers.replaceContextClassLoader(args);
        System.err.println("in " + ProgramValidator.class.getModule());
        ProgramValidator english = ProgramValidator.standard();
        for (ProgramValidator each : List.of(english, english.withLocale(Locale.JAPANESE))) {
            Answers.answer(each.validate(Keidanren2021.program()).toText());
            for (BrokenProgram document : BrokenProgram.all()) {
                ValidationReport report = each.validate(document.json());
                Answers.answer(document.name() + report.toText() + report.toJson());
            }
        }
    }
}
