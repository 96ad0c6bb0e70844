package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailKillTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"1, 67108864", "16, 67108864", "1, 2000", "16, 2000"})
    void noAcknowledgedRecordIsLostWhenTheWriterIsKilled(int threads, long segmentBytes) throws Exception {
        Path keys = dir.resolve("keys");
        TrailFixture.KEYS.store(keys);
        Path trail = dir.resolve("trail");
        Map<Long, Integer> acknowledged = new HashMap<>();
        for (int round = 1; round <= 3; round++) {
            acknowledged.putAll(appendAndKill(trail, keys, threads, segmentBytes, 20 * round * threads));
            try (AuditTrail reopened = AuditTrail.open(trail, TrailFixture.KEYS, CheckpointKeeping.LOG, segmentBytes)) {
                long seq = reopened.append(TrailFixture.entry(0));
                assertTrue(acknowledged.keySet().stream().allMatch(known -> known < seq));
            }
            TrailVerifier.Result result = TrailFixture.verify(trail);
            assertEquals(TrailVerifier.Verdict.CONSISTENT, result.verdict(), result.reason());
            allAreThere(trail, acknowledged);
        }
    }

    private static void allAreThere(Path trail, Map<Long, Integer> acknowledged) throws IOException {
        Map<Long, Integer> missing = new HashMap<>(acknowledged);
        new TrailReader(trail, TrailFixture.KEYS).read((seq, entry) -> {
            Integer n = missing.remove(seq);
            if (n != null) {
                assertEquals(TrailFixture.entry(n), entry);
            }
        });
        assertEquals(Map.of(), missing);
    }

    /** Kills the process after it has acknowledged some records; everything it printed before it died counts. */
    private static Map<Long, Integer> appendAndKill(Path trail, Path keys, int threads, long segmentBytes, int records)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrailProcess.class.getName(),
                        trail.toString(),
                        keys.toString(),
                        Integer.toString(threads),
                        Long.toString(segmentBytes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<Long, Integer> acknowledged = new HashMap<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (!line.endsWith(".")) {
                    break; // the kill can cut the last line in two
                }
                int space = line.indexOf(' ');
                long seq = Long.parseLong(line.substring(0, space));
                acknowledged.put(seq, Integer.parseInt(line.substring(space + 1, line.length() - 1)));
                if (acknowledged.size() == records) {
                    process.toHandle().destroyForcibly(); // unlike Process.destroyForcibly, leaves the pipe readable
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertTrue(acknowledged.size() >= records, "the process acknowledged records before it died");
        return acknowledged;
    }
}
