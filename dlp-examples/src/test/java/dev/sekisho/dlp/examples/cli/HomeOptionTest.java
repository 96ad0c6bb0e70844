package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads a home under a mistyped name learns that it is not there. */
class HomeOptionTest {
    @TempDir
    Path dir;

    @Test
    void whatReadsAHomeDoesNotMakeOne() {
        Path typo = dir.resolve("typo");
        for (Object[] command : List.of(
                new Object[] {"audit", "verify", "--home", typo},
                new Object[] {"audit", "checkpoint", "--home", typo},
                new Object[] {"hold", "list", "--home", typo},
                new Object[] {"trace", "--actor", "a", "--home", typo})) {
            Cli cli = Cli.run(command);
            assertEquals(Exit.USAGE, cli.exit(), cli.out() + cli.err());
            assertTrue(cli.err().contains("there is no"), cli.err());
            assertTrue(Files.notExists(typo));
        }
    }

    @Test
    void whatProposesAChangeMakesOne() {
        Path home = dir.resolve("home");
        Cli cli = Cli.run("change", "list", "--home", home);
        assertEquals(Exit.OK, cli.exit(), cli.out() + cli.err());
        assertTrue(Files.exists(home.resolve("trail")));
    }
}
