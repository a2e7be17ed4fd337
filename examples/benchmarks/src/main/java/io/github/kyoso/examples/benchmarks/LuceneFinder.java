package io.github.kyoso.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** An index of the pairs of characters of the texts of each record, in memory, and phrase queries. */
final class LuceneFinder implements Finder {
    private static final int PAGE = 20;

    private static final class Bigrams extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(2, 2));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100; // no phrase from one text into the next
        }
    }

    private final IndexSearcher searcher;
    private final QueryBuilder queries;

    LuceneFinder(List<PrintedTexts.Text> texts) throws IOException {
        Analyzer analyzer = new Bigrams();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < texts.size(); ) {
                int record = texts.get(i).record();
                Document document = new Document();
                document.add(new StoredField("record", record));
                for (; i < texts.size() && texts.get(i).record() == record; i++) {
                    document.add(new TextField("folded", texts.get(i).folded(), Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        queries = new QueryBuilder(analyzer);
    }

    @Override
    public int find(String word) throws IOException {
        Query phrase = queries.createPhraseQuery("folded", word);
        TopDocs found = searcher.search(phrase, PAGE);
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc each : found.scoreDocs) {
            stored.document(each.doc).getField("record").numericValue();
        }
        return searcher.count(phrase);
    }
}
