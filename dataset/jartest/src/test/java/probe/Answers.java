package probe;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.query.ProgramIndex;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;

/**
 * Everything that the dataset answers, in ASCII, so that two JVMs can be compared whatever their character sets.
 *
 * <p>With the argument {@code null} or {@code hostile} the context class loader is such a one.
 */
public final class Answers {
    private Answers() {}

    public static void main(String[] args) {
        replaceContextClassLoader(args);
        System.err.println("in " + Keidanren2021.class.getModule());
        ActionProgram program = Keidanren2021.program();
        answer(program.toString());
        answer(program.item(8).heading());
        answer(program.getAdopted() + " " + program.getPublished() + " " + program.getPartnersAsOf());
        ProgramIndex index = Keidanren2021.index();
        for (ActionItem item : program.getItems()) {
            answer(item.getNumber() + " " + index.partnersOf(item.getNumber()));
        }
        try {
            index.partner("NICOLLIP");
        } catch (UnknownKeyException e) {
            answer(e.getMessage());
        }
    }

    static void replaceContextClassLoader(String[] args) {
        if (args.length > 0) {
            Thread.currentThread().setContextClassLoader(args[0].equals("null") ? null : new Hostile());
        }
    }

    static void answer(String text) {
        StringBuilder ascii = new StringBuilder();
        for (char c : text.toCharArray()) {
            ascii.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : "\\u" + Integer.toHexString(c));
        }
        System.out.println(ascii);
    }

    /** A class loader that fails whatever it is asked for. */
    private static final class Hostile extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) {
            throw new IllegalStateException("the context class loader was asked for " + name);
        }

        @Override
        public URL getResource(String name) {
            throw new IllegalStateException("the context class loader was asked for " + name);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            throw new IllegalStateException("the context class loader was asked for " + name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            throw new IllegalStateException("the context class loader was asked for " + name);
        }
    }
}
