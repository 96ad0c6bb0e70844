package dev.sekisho.dlp.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while people approve loses no approval that it acknowledged, and nothing is sent twice. */
class KilledApprovalsTest {
    private static final int KILLS = 4;
    private static final RandomGenerator RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    @TempDir
    Path dir;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void inAFolder() throws Exception {
        killAgainAndAgain("folder");
    }

    @Test
    void inPostgres() throws Exception {
        Postgres.running().schema("killed");
        killAgainAndAgain(Postgres.running().port() + "/killed");
    }

    private void killAgainAndAgain(String store) throws Exception {
        TrailKeys keys = TrailKeys.generate("example.test/sekisho");
        keys.store(dir.resolve("keys"));
        for (int i = 0; i < KILLS; i++) {
            killOne(store, i * 100_000);
            check(store, keys);
        }
        assertTrue(acknowledged.size() > KILLS, "each process did something");
        assertFalse(Files.readAllLines(dir.resolve("sent")).isEmpty());
    }

    /** Kills after so many acknowledgements, at whatever the process does then. */
    private void killOne(String store, int first) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ApprovingProcess.class.getName(),
                        store,
                        dir.toString(),
                        dir.resolve("keys").toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int before = 20 + RANDOM.nextInt(60);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                assertFalse(line.startsWith("failed"), line);
                acknowledged.add(line);
                if (--before == 0) {
                    process.toHandle().destroyForcibly(); // what it had said can still be read
                }
            }
        }
        process.waitFor();
    }

    private void check(String store, TrailKeys keys) throws Exception {
        try (AuditTrail trail = AuditTrail.open(dir.resolve("trail"), keys)) {
            Quarantine items = ApprovingProcess.open(store, dir, trail);
            for (String line : acknowledged) {
                String[] words = line.split(" ", 3);
                List<String> approvers = items.get(words[1]).approvals().stream()
                        .map(Approval::approver)
                        .toList();
                assertTrue(words[0].equals("held") || approvers.contains(words[2]), line);
            }
            goOn(items);
        }
        List<String> sent = Files.readAllLines(dir.resolve("sent"));
        assertEquals(sent.size(), new HashSet<>(sent).size(), "a mail was sent twice");
        Set<Object> released = new HashSet<>();
        new TrailReader(dir.resolve("trail"), keys).read((seq, entry) -> {
            if (entry.kind().equals("released")) {
                assertTrue(released.add(entry.facts().get("transfer")), "released twice");
            }
        });
        for (String mail : sent) {
            assertTrue(released.contains(mail.substring("mail ".length())), "sent without a record");
        }
    }

    /** Approves and sends what was left lying. What was released before the kill is not sent by anybody. */
    private void goOn(Quarantine items) throws Exception {
        for (HeldItem item : items.list().items()) {
            Set<String> missing = new HashSet<>(Set.of("hanako", "jiro"));
            item.approvals().forEach(approval -> missing.remove(approval.approver()));
            if (item.state() == HoldState.HELD) {
                for (String person : missing) {
                    items.approve(item.id(), person, "agreed");
                }
            }
            if (item.state().open()) {
                ApprovingProcess.releaseAndSend(items, item.id(), dir);
            }
        }
    }
}
