package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Path;

/** Appends until it is killed, and prints the number of each record that the trail acknowledged. */
final class TrailProcess {
    private TrailProcess() {}

    public static void main(String[] args) throws IOException {
        try (AuditTrail trail = AuditTrail.open(Path.of(args[0]), TrailKeys.load(Path.of(args[1])))) {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                System.out.println(trail.append(TrailFixture.entry(i)));
            }
        }
    }
}
