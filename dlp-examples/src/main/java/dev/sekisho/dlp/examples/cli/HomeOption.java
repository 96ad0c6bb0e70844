package dev.sekisho.dlp.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --home} that all commands but {@code init} share. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = ".sekisho",
            description = "鍵・証跡・保留の置き場 / keys, trail and quarantine (default: ${DEFAULT-VALUE})")
    private Path dir = Path.of(".sekisho");

    /** Opens the home. Where there is none a development home is made, and said so. */
    Home open() throws IOException {
        if (!Home.exists(dir)) {
            Home.create(dir);
            System.err.println("開発用のホームを作りました / made a development home: " + dir);
        }
        return new Home(dir);
    }

    /** The home, which must be there: under a mistyped name nobody finds a new, empty trail in order. */
    Home existing() throws UserException {
        if (!Home.exists(dir)) {
            throw new UserException("ホームがありません / there is no home in: " + dir);
        }
        return new Home(dir);
    }

    Path dir() {
        return dir;
    }
}
