package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Appends from many threads until it is killed, and prints the number of each record that the trail acknowledged with
 * what was appended.
 */
final class TrailProcess {
    private static final int EACH = 1_000_000;

    private TrailProcess() {}

    public static void main(String[] args) throws IOException {
        AuditTrail trail = AuditTrail.open(
                Path.of(args[0]), TrailKeys.load(Path.of(args[1])), CheckpointKeeping.LOG, Long.parseLong(args[3]));
        int threads = Integer.parseInt(args[2]);
        for (int t = 0; t < threads; t++) {
            int from = t * EACH;
            new Thread(() -> append(trail, from)).start();
        }
    }

    private static void append(AuditTrail trail, int from) {
        try {
            for (int i = from; i < from + EACH; i++) {
                System.out.println(trail.append(TrailFixture.entry(i)) + " " + i + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
