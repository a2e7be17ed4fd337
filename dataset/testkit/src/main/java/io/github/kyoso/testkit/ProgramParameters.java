package io.github.kyoso.testkit;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the programmes that their parameters ask for. */
final class ProgramParameters implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        boolean supported = type == ActionProgram.class || type == ProgramIndex.class;
        if (!supported && parameter.isAnnotated(ProgramFile.class)) {
            throw new ParameterResolutionException("@ProgramFile stands before a parameter of type " + type.getName()
                    + "; it can stand before an ActionProgram or a ProgramIndex");
        }
        return supported;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        boolean asIndex = parameter.getParameter().getType() == ProgramIndex.class;
        Optional<ProgramFile> file = parameter.findAnnotation(ProgramFile.class);
        if (file.isEmpty()) {
            return asIndex ? Keidanren2021.index() : Keidanren2021.program();
        }
        ActionProgram program = read(file.get().value(), test.getRequiredTestClass());
        return asIndex ? ProgramIndex.of(program) : program;
    }

    private static ActionProgram read(String name, Class<?> test) {
        byte[] json = bytes(name, test);
        ValidationReport report = ProgramValidator.standard().validate(json);
        if (!report.isValid()) {
            throw new ParameterResolutionException("@ProgramFile(\"" + name + "\") of " + test.getName()
                    + " is no valid programme:\n" + report.toText());
        }
        return ProgramJson.read(json);
    }

    private static byte[] bytes(String name, Class<?> test) {
        String path =
                name.startsWith("/") ? name.substring(1) : test.getPackageName().replace('.', '/') + "/" + name;
        try (InputStream in = test.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new ParameterResolutionException("@ProgramFile(\"" + name + "\") of " + test.getName()
                        + ": no resource " + path + "; it belongs into src/test/resources/" + path + inModule(test));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ParameterResolutionException("@ProgramFile(\"" + name + "\"): " + path + " cannot be read", e);
        }
    }

    /** Why a resource that is there may not be seen. */
    private static String inModule(Class<?> test) {
        return test.getModule().isNamed()
                ? ", and module " + test.getModule().getName() + " must open the package to io.github.kyoso.testkit"
                : "";
    }
}
