package io.github.kyoso.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A table of folded texts in memory, and LIKE. */
final class SqlFinder implements Finder {
    private final PreparedStatement like;

    private SqlFinder(String url, List<PrintedTexts.Text> texts) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.createStatement().execute("CREATE TABLE texts (record INTEGER, folded VARCHAR(20000))");
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO texts VALUES (?, ?)")) {
            for (PrintedTexts.Text each : texts) {
                insert.setInt(1, each.record());
                insert.setString(2, each.folded());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        like = connection.prepareStatement("SELECT DISTINCT record FROM texts WHERE folded LIKE ?");
    }

    static SqlFinder sqlite(List<PrintedTexts.Text> texts) throws SQLException {
        return new SqlFinder("jdbc:sqlite::memory:", texts);
    }

    static SqlFinder h2(List<PrintedTexts.Text> texts) throws SQLException {
        return new SqlFinder("jdbc:h2:mem:", texts);
    }

    @Override
    public int find(String word) throws SQLException {
        like.setString(1, "%" + word + "%");
        int found = 0;
        try (ResultSet records = like.executeQuery()) {
            while (records.next()) {
                records.getInt(1);
                found++;
            }
        }
        return found;
    }
}
