package dev.sekisho.dlp.benchmarks.policy;

import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.history.Movement;
import dev.sekisho.dlp.history.MovementOf;
import dev.sekisho.dlp.history.PeopleCounter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A history of ten years: each actor moves something on every day of the last two months, and once in every month and
 * year before, so that every bucket that can be is there. Kept in a temporary file.
 */
final class TenYears {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final History history;
    private final int actors;

    private TenYears(History history, int actors) {
        this.history = history;
        this.actors = actors;
    }

    int actors() {
        return actors;
    }

    static TenYears make(int actors, int peopleEach) {
        try {
            Path file = Files.createTempDirectory("ten-years").resolve("history");
            file.toFile().deleteOnExit();
            byte[] key = "a key for benchmarks".getBytes(StandardCharsets.US_ASCII);
            History history = History.open(file, "node", key, ZoneOffset.UTC, noon(TODAY));
            TenYears made = new TenYears(history, actors);
            SplittableRandom random = new SplittableRandom(1);
            for (LocalDate day = TODAY.minusYears(10); !day.isAfter(TODAY); day = next(day)) {
                for (int actor = 0; actor < actors; actor++) {
                    history.reserve(made.movement(actor, day, peopleEach, random), Set.of())
                            .commit();
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate next(LocalDate day) {
        if (day.isBefore(TODAY.minusDays(61))) {
            LocalDate next = day.isBefore(TODAY.minusMonths(24)) ? day.plusYears(1) : day.plusMonths(1);
            return next.isAfter(TODAY.minusDays(61)) ? TODAY.minusDays(61) : next;
        }
        return day.plusDays(1);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    Movement movement(int actor, LocalDate day, int people, SplittableRandom random) {
        PeopleCounter counter = new PeopleCounter();
        for (int i = 0; i < people; i++) {
            counter.accept(random.nextLong());
        }
        // one recipient for all: what is measured is what the actors take
        MovementOf of = new MovementOf("actor" + actor, List.of("r@out.example"), "", "mail", noon(day));
        return history.movement(of, 10_000, counter);
    }

    History history() {
        return history;
    }
}
