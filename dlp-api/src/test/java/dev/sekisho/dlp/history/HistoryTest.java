package dev.sekisho.dlp.history;

import static dev.sekisho.dlp.history.TestHistory.KEY;
import static dev.sekisho.dlp.history.TestHistory.ZONE;
import static dev.sekisho.dlp.history.TestHistory.moved;
import static dev.sekisho.dlp.history.TestHistory.movement;
import static dev.sekisho.dlp.history.TestHistory.noon;
import static dev.sekisho.dlp.history.TestHistory.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Window PEOPLE = new Window(Measure.PEOPLE, Dimension.ACTOR, 30);
    private static final Window TRANSFERS = new Window(Measure.TRANSFERS, Dimension.ACTOR, 30);
    private static final Window BYTES = new Window(Measure.BYTES, Dimension.ACTOR, 30);

    @TempDir
    private Path dir;

    private Path file;

    @BeforeEach
    void file() {
        file = dir.resolve("a.history");
    }

    private History open() throws IOException {
        return TestHistory.open(file, "a", DAY);
    }

    @Test
    void addsUpWhatIsInTheWindow() throws IOException {
        try (History history = open()) {
            moved(history, "op", DAY.minusDays(30), 1, 0, 5);
            moved(history, "op", DAY.minusDays(29), 10, 0, 3);
            moved(history, "op", DAY, 100, 2, 4);
            moved(history, "other", DAY, 1_000, 0, 9);
            Movement now = movement(history, "OP", DAY, 10_000, 3, 6);
            Map<String, WindowValue> values =
                    history.reserve(now, Set.of(PEOPLE, TRANSFERS, BYTES)).values();
            assertEquals(WindowValue.exact(6), values.get(PEOPLE.id()));
            assertEquals(WindowValue.exact(3), values.get(TRANSFERS.id()));
            assertEquals(WindowValue.exact(10_110), values.get(BYTES.id()));
        }
    }

    @Test
    void theTrailRemembersThatItsFileWasTakenAway() throws IOException {
        try (AuditTrail trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("test"))) {
            for (int times = 0; times < 3; times++) {
                Files.deleteIfExists(times == 2 ? file : dir.resolve("nothing"));
                History.open(file, "a", KEY, ZONE, noon(DAY), trail).close();
            }
            List<String> kinds = new ArrayList<>();
            trail.reader().read((seq, entry) -> kinds.add(entry.kind()));
            assertEquals(List.of("history-begun", "history-lost"), kinds);
        }
    }

    @Test
    void tellsHowManyMovementsItHasCountedInAllItsOpenings() throws IOException {
        Object opening;
        try (History history = open()) {
            assertEquals(0L, history.progress().get("movements"));
            moved(history, "op", DAY, 1, 0, 5);
            moved(history, "other", DAY, 1, 0, 5);
            history.compact();
            moved(history, "op", DAY, 1, 0, 5);
            assertEquals(3L, history.progress().get("movements"));
            opening = history.progress().get("opening");
        }
        try (History history = open()) {
            assertEquals(3L, history.progress().get("movements"));
            assertNotEquals(opening, history.progress().get("opening"));
        }
    }

    @Test
    void aPersonOfTwoNamesHasOneSum() throws IOException {
        try (History history = open()) {
            commitAs(history, "op", "h.sato@city.example");
            commitAs(history, "h.sato@city.example", "op");
            Movement now = movementAs(history, "op", "h.sato@city.example");
            assertEquals(
                    WindowValue.exact(3),
                    history.reserve(now, Set.of(TRANSFERS)).values().get(TRANSFERS.id()));
            assertTrue(history.knows("h.sato@city.example", "r@out.example"));
            assertEquals(2L, history.progress().get("movements"));
        }
    }

    private static void commitAs(History history, String actor, String alias) throws IOException {
        history.reserve(movementAs(history, actor, alias), Set.of()).commit();
    }

    private static Movement movementAs(History history, String actor, String alias) {
        MovementOf of = new MovementOf(actor, Set.of(actor, alias), List.of("r@out.example"), "", "mail", noon(DAY));
        return history.movement(of, 10, new PeopleCounter());
    }

    @Test
    void keepsEveryDimensionApart() throws IOException {
        try (History history = open()) {
            moved(history, "op", DAY, 1, 0, 5);
            moved(history, "other", DAY, 1, 3, 8);
            for (Dimension dimension : List.of(Dimension.RECIPIENT, Dimension.DATA_OWNER, Dimension.CHANNEL)) {
                Window window = new Window(Measure.PEOPLE, dimension, 1);
                assertEquals(WindowValue.exact(8), value(history, "third", DAY, window));
            }
            assertEquals(WindowValue.exact(0), value(history, "third", DAY, PEOPLE));
        }
    }

    @Test
    void seesWhatIsBeingDecided() throws IOException {
        try (History history = open()) {
            Reservation first = history.reserve(movement(history, "op", DAY, 1, 0, 600), Set.of(TRANSFERS));
            Reservation second = history.reserve(movement(history, "op", DAY, 1, 600, 900), Set.of(TRANSFERS));
            assertEquals(WindowValue.exact(1), first.values().get(TRANSFERS.id()));
            assertEquals(WindowValue.exact(2), second.values().get(TRANSFERS.id()));
            first.cancel();
            first.cancel();
            assertEquals(WindowValue.exact(2), value(history, "op", DAY, TRANSFERS));
            second.commit();
            second.commit();
            second.cancel();
            assertEquals(WindowValue.exact(2), value(history, "op", DAY, TRANSFERS));
        }
    }

    @Test
    void losesNoTransferToAnotherThread() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (History history = open()) {
            List<Callable<Long>> jobs = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                int n = i;
                jobs.add(() -> {
                    Movement movement = movement(history, "op", DAY, 1, n, n + 1);
                    Reservation reservation = history.reserve(movement, Set.of(TRANSFERS));
                    reservation.commit();
                    return Objects.requireNonNull(reservation.values().get(TRANSFERS.id()))
                            .value();
                });
            }
            long most = 0;
            for (Future<Long> job : threads.invokeAll(jobs)) {
                most = Math.max(most, job.get());
            }
            // whoever reserves last has seen all others
            assertEquals(64, most);
            assertEquals(WindowValue.exact(64), value(history, "op", DAY, PEOPLE));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void remembersAfterARestart() throws IOException {
        try (History history = open()) {
            moved(history, "op", DAY.minusDays(1), 7, 0, 1_000);
            moved(history, "op", DAY, 7, 0, 3);
        }
        WindowValue before;
        try (History history = open()) {
            before = value(history, "op", DAY, PEOPLE);
            assertTrue(before.low() <= 1_000 && 1_000 <= before.high(), before.toString());
            assertEquals(WindowValue.exact(14), value(history, "op", DAY, BYTES));
            assertTrue(history.knows("Op", "R@out.example"));
            assertFalse(history.knows("op", "s@out.example"));
            history.compact();
            moved(history, "op", DAY, 1, 3, 4);
        }
        try (History history = open()) {
            assertEquals(before, value(history, "op", DAY, PEOPLE));
            assertEquals(WindowValue.exact(15), value(history, "op", DAY, BYTES));
            assertTrue(history.knows("op", "r@out.example"));
        }
    }

    @Test
    void takesOffATornTail() throws IOException {
        try (History history = open()) {
            moved(history, "op", DAY, 1, 0, 3);
        }
        long whole = Files.size(file);
        try (History history = open()) {
            moved(history, "op", DAY, 10, 0, 3);
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int end = (int) whole; end < bytes.length; end++) {
            Files.write(file, Arrays.copyOf(bytes, end));
            try (History history = open()) {
                assertEquals(WindowValue.exact(1), value(history, "op", DAY, BYTES));
                moved(history, "op", DAY, 100, 0, 3);
            }
            try (History history = open()) {
                assertEquals(WindowValue.exact(101), value(history, "op", DAY, BYTES));
            }
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 4_096));
        try (History history = open()) {
            assertEquals(WindowValue.exact(11), value(history, "op", DAY, BYTES));
        }
    }

    @Test
    void refusesDamage() throws IOException {
        try (History history = open()) {
            moved(history, "op", DAY, 1, 0, 3);
            moved(history, "op", DAY, 1, 0, 3);
        }
        byte[] bytes = Files.readAllBytes(file);
        int second = bytes.length / 2;
        for (int i = 0; i < second; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThrows(IOException.class, () -> open().close(), "byte " + i);
        }
    }

    @Test
    void refusesAnotherKeyNodeOrOpener() throws IOException {
        try (History history = open()) {
            assertThrows(IOException.class, this::open);
            moved(history, "op", DAY, 1, 0, 3);
        }
        byte[] other = "another key of tests".getBytes(StandardCharsets.US_ASCII);
        assertThrows(DamagedHistoryException.class, () -> History.open(file, "a", other, ZONE, noon(DAY)));
        assertThrows(DamagedHistoryException.class, () -> History.open(file, "b", KEY, ZONE, noon(DAY)));
        assertThrows(IllegalArgumentException.class, () -> History.open(file, "a", new byte[15], ZONE, noon(DAY)));
    }

    @Test
    void unitesTheNodes() throws IOException {
        try (History a = open();
                History b = TestHistory.open(dir.resolve("b.history"), "b", DAY)) {
            moved(a, "op", DAY, 1, 0, 10);
            moved(b, "op", DAY, 10, 5, 15);
            a.include(b.file(), noon(DAY));
            a.include(b.file(), noon(DAY));
            assertEquals(WindowValue.exact(15), value(a, "op", DAY, PEOPLE));
            assertEquals(WindowValue.exact(11), value(a, "op", DAY, BYTES));
            moved(b, "op", DAY, 100, 20, 21);
            a.include(b.file(), noon(DAY));
            assertEquals(WindowValue.exact(16), value(a, "op", DAY, PEOPLE));
            assertEquals(WindowValue.exact(110), value(b, "op", DAY, BYTES));
            assertThrows(DamagedHistoryException.class, () -> b.include(b.file(), noon(DAY)));
        }
    }

    @Test
    void carriesAHeldTransferToItsRelease() throws IOException {
        try (History history = open()) {
            String carried = movement(history, "op", DAY, 9, 0, 500).carried();
            MovementOf of = new MovementOf("op", List.of("r@out.example"), "", "mail", noon(DAY.plusDays(2)));
            history.reserve(history.movement(of, carried), Set.of()).commit();
            assertEquals(WindowValue.exact(9), value(history, "op", DAY.plusDays(2), BYTES));
            assertThrows(IllegalArgumentException.class, () -> history.movement(of, "AAAA"));
        }
    }

    @Test
    void keepsNoNamesInItsFile() throws IOException {
        try (History history = open()) {
            moved(history, "hanako@city.example", DAY, 1, 0, 3);
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("hanako") || text.contains("out.example") || text.contains("client"));
    }

    @Test
    void keepsWhatWasReservedWhenItCannotBeWritten() throws IOException {
        History history = open();
        Reservation reservation = history.reserve(movement(history, "op", DAY, 5, 0, 3), Set.of());
        history.close();
        assertThrows(IOException.class, reservation::commit);
        assertEquals(WindowValue.exact(5), value(history, "op", DAY, BYTES));
        assertTrue(Files.size(file) > 0);
        Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        assertThrows(DamagedHistoryException.class, this::open);
    }
}
