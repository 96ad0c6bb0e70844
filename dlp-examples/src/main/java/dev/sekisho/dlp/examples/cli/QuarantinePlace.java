package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.quarantine.Quarantine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a home keeps held mails: in its folder {@code quarantine}, or in the PostgreSQL database that its file
 * {@code quarantine.txt} names. The password of the database stands in a file of its own and is never shown.
 */
final class QuarantinePlace {
    static final String FILE = "quarantine.txt";
    static final String REMARK = """
            # 保留の置き場。何も書かなければ、このホームの quarantine フォルダ。保留中のものは移らないので、なくなってから変えてください。
            # Where held mails are kept; without a line, the folder quarantine of this home. What is held does not move along. One a line:
            #   postgresql jdbc:postgresql://db.example/sekisho USER PASSWORDFILE
            #   host VERIFIERKEY          同じ DB を使う別のホストの verifier.key。keys/sealing は全ホストで同じ物に
            #                             another host on this database, by its verifier.key; all hosts have one keys/sealing
            # 表は 1 度だけ作ります / its tables are made once: hold tables
            """;

    private static final String NO_TABLE = "42P01";

    private final @Nullable PlaceLine line;
    private final @Nullable DataSource database;
    private final List<String> hosts;

    private QuarantinePlace(@Nullable PlaceLine line, @Nullable DataSource database, List<String> hosts) {
        this.line = line;
        this.database = database;
        this.hosts = hosts;
    }

    static QuarantinePlace of(Path home) throws IOException {
        PlaceLine line = null;
        DataSource database = null;
        List<String> hosts = new ArrayList<>();
        for (PlaceLine next : PlaceLine.read(home.resolve(FILE))) {
            List<String> words = next.words();
            if (words.get(0).equals("host") && words.size() == 2) {
                hosts.add(words.get(1));
            } else if (words.get(0).equals("postgresql") && words.size() == 4 && database == null) {
                line = next;
                database = database(next, home);
            } else {
                throw new PlaceException(next.refused() + " (postgresql, host)");
            }
        }
        return new QuarantinePlace(line, database, List.copyOf(hosts));
    }

    private static DataSource database(PlaceLine line, Path home) throws IOException {
        String url = line.words().get(1);
        if (url.toLowerCase(Locale.ROOT).contains("password=")) {
            throw new PlaceException(
                    line.name() + ": パスワードは URL でなくファイルに / the password goes into a file, not into the URL");
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        try {
            database.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new PlaceException(line.refused() + " (jdbc:postgresql://…)");
        }
        database.setUser(line.words().get(2));
        try (Secret password = KeyFiles.password(home.resolve(line.words().get(3)))) {
            char[] chars = password.reveal();
            database.setPassword(new String(chars));
            Arrays.fill(chars, '\0');
        } catch (UserException e) {
            throw new PlaceException(line.name() + ": " + e.getMessage());
        }
        return database;
    }

    Quarantine open(Path folder, Sealer sealer, AuditTrail trail, Directory directory, Clock clock) throws IOException {
        if (line == null || database == null) {
            return Quarantine.open(folder, sealer, trail, directory, clock);
        }
        requireTables(line, database);
        return Quarantine.open(database, sealer, trail, directory, clock, hosts);
    }

    /** A database that does not answer is told before anything is decided. */
    private static void requireTables(PlaceLine line, DataSource database) throws PlaceException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT FROM sekisho_held_item LIMIT 0");
        } catch (SQLException e) {
            throw new PlaceException(
                    NO_TABLE.equals(e.getSQLState())
                            ? line.name() + ": データベースに表がありません。hold tables で作ってください"
                                    + " / the database has no tables; make them by: hold tables"
                            : line.name() + ": データベースが使えません / the database cannot be used (SQLSTATE " + e.getSQLState()
                                    + ")");
        }
    }

    /** Makes the tables where they are not there. */
    void createTables() throws IOException, UserException {
        if (line == null || database == null) {
            throw new UserException(FILE + ": postgresql の行がありません / has no line for postgresql");
        }
        try {
            Quarantine.createTables(database);
        } catch (IOException e) {
            String state =
                    e.getCause() instanceof SQLException refused ? " (SQLSTATE " + refused.getSQLState() + ")" : "";
            throw new PlaceException(line.name() + ": 表を作れません / the tables cannot be made" + state);
        }
    }

    @Override
    public String toString() {
        return database == null ? "folder" : "postgresql";
    }
}
