package io.github.kyoso.wrong.json;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** A reader that asks the machine, in each way that there is to call a method, and reads from wherever it is told. */
public final class WrongReader {
    static byte[] bytes(String text) {
        return text.getBytes();
    }

    static Supplier<String> loud(String text) {
        return () -> text.toUpperCase();
    }

    static List<String> quiet(List<String> texts) {
        return texts.stream().map(String::toLowerCase).toList();
    }

    static Reader reader(InputStream in) {
        return new InputStreamReader(in);
    }

    static int age(LocalDate born) {
        return LocalDate.now().compareTo(born);
    }

    static Iterable<WrongReader> readers() {
        return ServiceLoader.load(WrongReader.class);
    }

    static String host(URL url) {
        return url.getHost();
    }
}
