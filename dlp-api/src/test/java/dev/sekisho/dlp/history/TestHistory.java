package dev.sekisho.dlp.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** A history of made-up transfers. */
final class TestHistory {
    static final ZoneId ZONE = ZoneOffset.UTC;
    static final byte[] KEY = "a key for tests only".getBytes(StandardCharsets.US_ASCII);

    private TestHistory() {}

    static History open(Path file, String node, LocalDate today) throws IOException {
        return History.open(file, node, KEY, ZONE, noon(today));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Fingerprints from one number up to another. */
    static Movement movement(History history, String actor, LocalDate day, long bytes, long from, long to) {
        PeopleCounter people = new PeopleCounter();
        for (long n = from; n < to; n++) {
            people.accept(fingerprint(n));
        }
        MovementOf of = new MovementOf(actor, List.of("r@out.example"), "client", "mail", noon(day));
        return history.movement(of, bytes, people);
    }

    /** A hash that is even over all bits, as a keyed one is. */
    static long fingerprint(long n) {
        long z = (n + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    static void moved(History history, String actor, LocalDate day, long bytes, long from, long to) throws IOException {
        history.reserve(movement(history, actor, day, bytes, from, to), Set.of())
                .commit();
    }

    /** What a window holds without anything being moved now. */
    static WindowValue value(History history, String actor, LocalDate day, Window window) {
        Reservation asked = history.reserve(movement(history, actor, day, 0, 0, 0), Set.of(window));
        asked.cancel();
        WindowValue value = asked.values().get(window.id());
        if (value == null) {
            throw new AssertionError("no value of " + window.id());
        }
        return value;
    }
}
