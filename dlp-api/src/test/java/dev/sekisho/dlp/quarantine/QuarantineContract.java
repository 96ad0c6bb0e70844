package dev.sekisho.dlp.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.HoldRequirement;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What holds whichever store the items are in, by subject, and what the tests of all subjects need. */
abstract class QuarantineContract
        implements DecisionContract, ExpiryContract, RevisionContract, DelegationContract, SubmissionContract {
    static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    static final TrailKeys KEYS = TrailKeys.generate("example.test/sekisho");
    private static final String PEOPLE = """
            account,name,supervisor,groups,aliases,delegates
            taro@example.co.jp,,boss@example.co.jp,,t.yamada@example.co.jp,hisho@example.co.jp
            boss@example.co.jp,,,,,
            hanako@example.co.jp,,,security,h.sato@example.co.jp,
            jiro@example.co.jp,,,security,,
            saburo@example.co.jp,,,audit,,
            shiro@example.co.jp,,,,,
            goro@example.co.jp,,,,,
            """;

    final MovingClock clock = new MovingClock(NOW);

    @TempDir
    Path dir;

    AuditTrail trail;
    Quarantine items;

    /** A quarantine over the store of this test. */
    abstract Quarantine open(AuditTrail own, Directory directory) throws Exception;

    @BeforeEach
    void openTrail() throws Exception {
        trail = AuditTrail.open(dir.resolve("trail"), KEYS);
        items = open(trail, directory());
    }

    @AfterEach
    void closeTrail() throws IOException {
        trail.close();
    }

    static Directory directory() throws PolicyException {
        return CsvDirectory.parse(PEOPLE, "people.csv");
    }

    static HoldRequirement by(int quorum, String... groups) {
        return new HoldRequirement(Set.of(groups), quorum, Duration.ofHours(1));
    }

    static HoldRequest request(String id, HoldRequirement requirement, String content) {
        Map<String, Object> rule = Map.of("id", "FREE", "enforced", true);
        Map<String, Object> facts = Map.of("people", 17, "requestedBy", "irai@example.co.jp", "parts", List.of());
        return new HoldRequest(
                id,
                NOW,
                "taro",
                "taro@example.co.jp",
                List.of("a@example.com", "b@example.com"),
                requirement,
                Map.of("action", "hold", "policyHash", "0123", "facts", facts, "rules", List.of(rule)),
                Content.of(content.getBytes(StandardCharsets.US_ASCII)),
                false);
    }

    @Override
    public HeldItem hold(String id, HoldRequirement requirement) throws IOException {
        return items.hold(request(id, requirement, "Subject: " + id + "\r\n\r\nhello\r\n"));
    }

    static void refused(String code, Executable action) {
        assertEquals(code, assertThrows(RefusedException.class, action).code());
    }

    @Override
    public List<String> kinds() throws IOException {
        List<String> kinds = new ArrayList<>();
        new TrailReader(dir.resolve("trail"), KEYS).read((seq, entry) -> kinds.add(entry.kind()));
        return kinds;
    }

    @Override
    public Map<String, Object> facts(String kind) throws IOException {
        List<Map<String, Object>> found = new ArrayList<>();
        new TrailReader(dir.resolve("trail"), KEYS).read((seq, entry) -> {
            if (entry.kind().equals(kind)) {
                found.add(entry.facts());
            }
        });
        return found.get(found.size() - 1);
    }

    @Override
    public void release(String id) throws IOException, RefusedException {
        items.release(items.approvedContent(id).item());
    }

    @Override
    public Quarantine items() {
        return items;
    }

    @Override
    public MovingClock clock() {
        return clock;
    }

    @Override
    public void reopen(Directory directory) throws Exception {
        items = open(trail, directory);
    }
}
