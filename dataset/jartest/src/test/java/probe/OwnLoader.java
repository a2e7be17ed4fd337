package probe;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** {@link Answers} from a class loader of its own, which sees one jar and the JDK, and nothing of the application. */
public final class OwnLoader {
    private OwnLoader() {}

    public static void main(String[] args) throws Exception {
        URL[] jar = {Path.of(args[0]).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            Class<?> answers = loader.loadClass(Answers.class.getName());
            if (answers == Answers.class) {
                throw new AssertionError("not a class of its own");
            }
            answers.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }
}
