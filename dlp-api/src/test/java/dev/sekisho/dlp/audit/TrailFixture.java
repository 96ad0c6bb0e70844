package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Trails to try things on. */
final class TrailFixture {
    static final TrailKeys KEYS = TrailKeys.generate("example.test/sekisho");

    private TrailFixture() {}

    static AuditRecord entry(int n) {
        return new AuditRecord(
                "decision",
                Instant.parse("2026-11-23T00:00:00Z").plusSeconds(n),
                Map.of("transfer", "t" + n, "people", n, "rules", List.of("FREE-01", "規則\u2028\"")));
    }

    static String write(Path dir, int from, int to) throws IOException {
        try (AuditTrail trail = AuditTrail.open(dir, KEYS)) {
            for (int i = from; i < to; i++) {
                trail.append(entry(i));
            }
            return trail.checkpoint();
        }
    }

    static Path segment(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(f -> f.toString().endsWith(".seg")).findFirst().orElseThrow();
        }
    }

    static TrailVerifier.Result verify(Path dir) throws IOException {
        return TrailVerifier.verify(dir, KEYS.verifierKey(), null);
    }
}
