package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KddiCommandTest {
    @TempDir
    Path dir;

    private Cli replay(Object... more) {
        Object[] args = new Object[more.length + 8];
        Object[] first = {
            "replay", "kddi", "--home", dir.resolve("home"), "--cache", dir.resolve("cache"), "--customers", 3_000
        };
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Cli.run(args);
    }

    @Test
    void tellsTheDecisionEveryNumberAndTheRatio() throws Exception {
        Cli csv = replay();
        assertEquals(Exit.OK, csv.exit(), csv.out() + csv.err());
        for (String wanted : new String[] {"遮断 / block", "USB-01", "○ 人 / people: 2,999", "FastCSV", "比 / ratio"}) {
            assertTrue(csv.out().contains(wanted), wanted + " in " + csv.out());
        }
        Cli again = replay("--xlsx");
        assertEquals(Exit.OK, again.exit(), again.out() + again.err());
        assertTrue(again.out().contains("POI"), again.out());
        assertTrue(Files.exists(dir.resolve("cache").resolve("kddi-1-3000.csv")));
    }
}
