package io.github.kyoso.examples.benchmarks;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * The least class paths, made of jars on that of this JVM.
 *
 * @param own the jar of this module, which is on all of them
 */
record ClassPath(String own) {
    /** This module's jar and each whose file name begins with one of these. */
    String of(String... prefixes) {
        List<String> jars = new ArrayList<>(List.of(own));
        for (String prefix : prefixes) {
            int before = jars.size();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                String file = new File(entry).getName();
                if (file.startsWith(prefix) && file.endsWith(".jar")) {
                    jars.add(entry);
                }
            }
            if (jars.size() == before) {
                throw new IllegalStateException("no jar " + prefix + "… on the class path: Maven must package first");
            }
        }
        return String.join(File.pathSeparator, jars);
    }
}
