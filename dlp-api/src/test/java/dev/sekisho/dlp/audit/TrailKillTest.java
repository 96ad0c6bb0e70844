package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailKillTest {
    @TempDir
    Path dir;

    @Test
    void noAcknowledgedRecordIsLostWhenTheWriterIsKilled() throws Exception {
        Path keys = dir.resolve("keys");
        TrailFixture.KEYS.store(keys);
        Path trail = dir.resolve("trail");
        long acknowledged = -1;
        for (int round = 1; round <= 3; round++) {
            acknowledged = appendAndKill(trail, keys, 20 * round);
            try (AuditTrail reopened = AuditTrail.open(trail, TrailFixture.KEYS)) {
                assertTrue(reopened.append(TrailFixture.entry(0)) > acknowledged);
            }
            TrailVerifier.Result result = TrailFixture.verify(trail);
            assertEquals(TrailVerifier.Verdict.CONSISTENT, result.verdict(), result.reason());
            assertTrue(result.records() > acknowledged);
        }
    }

    /** Kills the process after it has acknowledged some records; everything it printed before it died counts. */
    private static long appendAndKill(Path trail, Path keys, int records) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrailProcess.class.getName(),
                        trail.toString(),
                        keys.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long last = -1;
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            int seen = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                // the kill can cut the last line in two: only a number that follows the one before counts
                long seq = Long.parseLong(line);
                if (last >= 0 && seq != last + 1) {
                    break;
                }
                last = seq;
                if (++seen == records) {
                    process.toHandle().destroyForcibly(); // unlike Process.destroyForcibly, leaves the pipe readable
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertTrue(last >= 0, "the process acknowledged records before it died");
        return last;
    }
}
