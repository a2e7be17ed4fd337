package io.github.kyoso.examples.lucene;

import io.github.kyoso.dataset.Keidanren2021;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds words in the rows of the bundled programme by Lucene. */
public final class LuceneExample {
    private LuceneExample() {}

    /**
     * Prints the rows that have a word.
     *
     * @param words what to look for; without any, ﾜｰｹｰｼｮﾝ
     * @throws IOException never, for the index is in memory
     */
    public static void main(String[] words) throws IOException {
        String word = words.length == 0 ? "ﾜｰｹｰｼｮﾝ" : String.join(" ", words);
        try (RowIndex index = new RowIndex(Keidanren2021.program().getCollaborations(), new ByteBuffersDirectory())) {
            for (RowIndex.Hit hit : index.find(word)) {
                System.out.println(hit.id() + " " + hit.text().substring(0, hit.start()) + "【"
                        + hit.text().substring(hit.start(), hit.end()) + "】"
                        + hit.text().substring(hit.end()));
            }
        }
    }
}
