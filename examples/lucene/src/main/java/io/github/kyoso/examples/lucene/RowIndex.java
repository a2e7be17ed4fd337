package io.github.kyoso.examples.lucene;

import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.query.FoldedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** The rows of a programme in a Lucene index, found by any part of their cells and summaries. */
public final class RowIndex implements AutoCloseable {
    /**
     * A row that was found.
     *
     * @param id its id
     * @param text the text in which the words stand, as printed
     * @param start where in it they begin
     * @param end where they end
     */
    public record Hit(CollaborationId id, String text, int start, int end) {}

    /** Every two characters that stand side by side. */
    private static final class Bigrams extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(2, 2));
        }
    }

    private final Analyzer bigrams = new Bigrams();
    private final DirectoryReader reader;

    /**
     * Writes an index and opens it.
     *
     * @param rows the rows
     * @param directory where the index is written: in memory or on a disk
     * @throws IOException if it cannot be written
     */
    public RowIndex(Iterable<Collaboration> rows, Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(bigrams))) {
            for (Collaboration row : rows) {
                add(writer, row, row.getCell());
                add(writer, row, row.getSummary().getJa());
                if (row.getSummary().getEn().isPresent()) {
                    add(writer, row, row.getSummary().getEn().get());
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    private static void add(IndexWriter writer, Collaboration row, String printed) throws IOException {
        String folded = FoldedText.of(printed).toString();
        Document document = new Document();
        document.add(new StoredField("id", row.getId().value()));
        document.add(new StoredField("printed", printed));
        document.add(new TextField("bigrams", folded, Field.Store.NO));
        // A single character is no pair: it is looked for among those that the text has.
        folded.codePoints()
                .distinct()
                .forEach(c -> document.add(new StringField("characters", Character.toString(c), Field.Store.NO)));
        writer.addDocument(document);
    }

    /**
     * {@return the texts that contain words, spaces and all, in the order of the index}
     *
     * @param words the words, in any width, case and kana
     * @throws IOException if the index cannot be read
     */
    public List<Hit> find(String words) throws IOException {
        String folded = FoldedText.of(words).toString();
        String whole = FoldedText.of(words).whole();
        if (folded.isEmpty()) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder()
                .add(query(folded), BooleanClause.Occur.SHOULD)
                .add(query(whole), BooleanClause.Occur.SHOULD)
                .build();
        IndexSearcher searcher = new IndexSearcher(reader);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : searcher.search(query, Math.max(1, reader.maxDoc()), Sort.INDEXORDER).scoreDocs) {
            Document document = searcher.storedFields().document(each.doc);
            String printed = document.get("printed");
            FoldedText text = FoldedText.of(printed);
            String found = text.toString().contains(folded) ? folded : whole;
            int at = text.toString().indexOf(found);
            hits.add(new Hit(
                    CollaborationId.of(document.get("id")),
                    printed,
                    text.start(at),
                    text.end(at + found.length() - 1)));
        }
        return hits;
    }

    private Query query(String folded) {
        return folded.codePointCount(0, folded.length()) == 1
                ? new TermQuery(new Term("characters", folded))
                : new QueryBuilder(bigrams).createPhraseQuery("bigrams", folded);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
