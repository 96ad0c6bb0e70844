package dev.sekisho.dlp.quarantine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, started once for the tests of a JVM in a folder of its own and thrown away at its end. Where its
 * programs are missing the tests fail in CI, and elsewhere are skipped by name.
 */
public final class Postgres {
    /** The one account that is asked for its password. */
    public static final String ACCOUNT = "sekisho";

    private static @Nullable Postgres running;

    private final Path bin;
    private final Path dir;
    private final int port;

    private Postgres(Path bin, Path dir, int port) {
        this.bin = bin;
        this.dir = dir;
        this.port = port;
    }

    /**
     * Starts it, once.
     *
     * @return the database
     * @throws Exception when it cannot be started
     */
    public static synchronized Postgres running() throws Exception {
        Postgres started = running;
        if (started == null) {
            started = start(programs());
            running = started;
        }
        return started;
    }

    private static Path programs() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(versions)) {
                for (Path version : all) {
                    if (Files.isExecutable(version.resolve("bin/initdb"))) {
                        return version.resolve("bin");
                    }
                }
            }
        }
        assumeTrue(System.getenv("SEKISHO_CI") != null, "skipped: postgresql is not installed");
        throw new IllegalStateException("postgresql is not installed");
    }

    private static Postgres start(Path bin) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path dir = Files.createTempDirectory("sekisho-postgres");
        if (isRoot()) {
            run(List.of("chown", "postgres", dir.toString()));
        }
        Postgres postgres = new Postgres(bin, dir, port);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
        postgres.program("initdb", "-D", dir + "/data", "-A", "trust", "-U", "test", "-E", "UTF8", "--no-locale");
        Path rules = dir.resolve("data/pg_hba.conf");
        Files.writeString(rules, "host all " + ACCOUNT + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        String options = "-c listen_addresses=127.0.0.1 -c max_connections=100 -p " + port + " -k " + dir;
        postgres.program("pg_ctl", "-D", dir + "/data", "-l", dir + "/log", "-w", "-t", "120", "-o", options, "start");
        return postgres;
    }

    /** PostgreSQL does not run as root. */
    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        words.add(bin.resolve(name).toString());
        words.addAll(List.of(arguments));
        run(words);
    }

    private static void run(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(words.get(0) + " " + words.get(words.size() - 1) + " failed");
        }
    }

    private void stop() {
        try {
            program("pg_ctl", "-D", dir + "/data", "-m", "immediate", "stop");
            try (Stream<Path> files = Files.walk(dir)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            // what is left lies in the folder for temporary files
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return port;
    }

    /**
     * Makes a schema without tables for {@link #ACCOUNT}.
     *
     * @param name the schema
     * @param password what the account is then asked for
     * @return where it is, without account and password
     * @throws Exception when it cannot be made
     */
    public String schemaOfAccount(String name, String password) throws Exception {
        try (Connection connection = database(port, "public").getConnection();
                Statement statement = connection.createStatement()) {
            boolean known;
            try (ResultSet roles = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + ACCOUNT + "'")) {
                known = roles.next();
            }
            statement.execute((known ? "ALTER" : "CREATE") + " ROLE " + ACCOUNT + " LOGIN PASSWORD '" + password + "'");
            statement.execute("CREATE SCHEMA " + name + " AUTHORIZATION " + ACCOUNT);
        }
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?currentSchema=" + name;
    }

    /** A schema of its own, with the tables. */
    DataSource schema(String name) throws Exception {
        try (Connection connection = database(port, "public").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name);
        }
        DataSource database = database(port, name);
        Quarantine.createTables(database);
        return database;
    }

    static DataSource database(int port, String schema) {
        return new DriverDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=test&currentSchema=" + schema);
    }
}
