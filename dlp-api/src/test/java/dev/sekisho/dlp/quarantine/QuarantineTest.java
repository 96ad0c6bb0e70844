package dev.sekisho.dlp.quarantine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.HoldRequirement;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final byte[] MAIL = "Subject: x\r\n\r\nhello\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final TrailKeys KEYS = TrailKeys.generate("example.test/sekisho");

    @TempDir
    Path dir;

    private AuditTrail trail;

    @BeforeEach
    void openTrail() throws IOException {
        trail = AuditTrail.open(dir.resolve("trail"), KEYS);
    }

    @AfterEach
    void closeTrail() throws IOException {
        trail.close();
    }

    private Quarantine at(Instant time) throws IOException {
        return Quarantine.open(
                dir.resolve("q"), new FlippingSealer(), trail, Directory.EMPTY, Clock.fixed(time, ZoneOffset.UTC));
    }

    private static HoldRequest request(String id, int quorum) {
        return new HoldRequest(
                id,
                NOW,
                "taro",
                "taro@example.co.jp",
                List.of("a@example.com"),
                new HoldRequirement(Set.of(), quorum, Duration.ofHours(1)),
                Map.of("action", "hold"),
                Content.of(MAIL));
    }

    private static void refused(String code, Executable action) {
        assertEquals(code, assertThrows(RefusedException.class, action).code());
    }

    private List<String> kinds() throws IOException {
        List<String> kinds = new ArrayList<>();
        new TrailReader(dir.resolve("trail"), KEYS).read((seq, entry) -> kinds.add(entry.kind()));
        return kinds;
    }

    @Test
    void anotherPersonApprovesAndItIsReleasedOnce() throws Exception {
        Quarantine items = at(NOW);
        items.hold(request("t1", 1));
        refused("not-approved", () -> items.release("t1"));
        assertEquals(HoldState.APPROVED, items.approve("t1", "hanako", "agreed").state());
        assertArrayEquals(MAIL, items.approvedContent("t1").open().readAllBytes());
        assertEquals(HoldState.RELEASED, items.release("t1").state());
        refused("not-approved", () -> items.release("t1"));
        refused("not-approved", () -> at(NOW).approvedContent("t1"));
        refused("not-held", () -> items.reject("t1", "hanako", "too late"));
        assertEquals(List.of("approved", "released", "reject-refused"), kinds());
    }

    @Test
    void theSenderDecidesUnderNoSpelling() throws Exception {
        Quarantine items = at(NOW);
        items.hold(request("t1", 1));
        for (String name : List.of("taro", " TARO ", "taro@example.co.jp", "ｔａｒｏ", "ta\u200bro")) {
            refused("own-transfer", () -> items.approve("t1", name, "mine"));
            refused("own-transfer", () -> items.reject("t1", name, "mine"));
        }
        assertEquals(10, kinds().size());
        assertEquals(HoldState.HELD, items.get("t1").state());
    }

    @Test
    void onePersonIsNoQuorumOfTwo() throws Exception {
        Quarantine items = at(NOW);
        items.hold(request("t1", 2));
        assertEquals(
                HoldState.HELD,
                items.approve("t1", "hanako@example.co.jp", "agreed").state());
        refused("already-approved", () -> items.approve("t1", "hanako", "agreed"));
        refused("already-approved", () -> items.approve("t1", "Ｈanako", "agreed"));
        assertEquals(HoldState.APPROVED, items.approve("t1", "jiro", "agreed").state());
    }

    @Test
    void expiryAlsoEndsAnApproval() throws Exception {
        at(NOW).hold(request("t1", 1));
        at(NOW).approve("t1", "hanako", "agreed");
        Quarantine later = at(NOW.plus(Duration.ofHours(1)));
        refused("expired", () -> later.release("t1"));
        refused("expired", () -> later.approvedContent("t1"));
        refused("expired", () -> later.approve("t1", "hanako", "agreed"));
        assertEquals(HoldState.EXPIRED, later.list().get(0).state());
        assertEquals(1, kinds().stream().filter("expired"::equals).count());
    }

    @Test
    void aRejectedItemStaysRejected() throws Exception {
        Quarantine items = at(NOW);
        items.hold(request("t1", 1));
        refused("no-reason", () -> items.reject("t1", "hanako", " "));
        assertEquals(HoldState.REJECTED, items.reject("t1", "hanako", "no").state());
        refused("not-held", () -> items.approve("t1", "jiro", "yes"));
        refused("not-approved", () -> items.release("t1"));
    }

    @Test
    void contentOfAnotherItemIsNotWhatWasApproved() throws Exception {
        Quarantine items = at(NOW);
        items.hold(request("t1", 1));
        items.approve("t1", "hanako", "agreed");
        try (OutputStream out = Files.newOutputStream(dir.resolve("q/t1/content.sealed"))) {
            new FlippingSealer().seal(Content.of(new byte[] {1}), out);
        }
        refused("content-changed", () -> items.approvedContent("t1"));
    }

    @Test
    void anItemCopiedUnderAnotherIdIsNotBelieved() throws Exception {
        Quarantine items = at(NOW);
        items.hold(request("t1", 1));
        items.hold(request("t2", 1));
        items.approve("t1", "hanako", "agreed");
        Path q = dir.resolve("q");
        Files.write(q.resolve("t2/item.sealed"), Files.readAllBytes(q.resolve("t1/item.sealed")));
        assertThrows(IOException.class, () -> items.release("t2"));
    }

    @Test
    void idsNameNoPathAndAreHeldOnce() throws Exception {
        Quarantine items = at(NOW);
        refused("unknown-item", () -> items.get("../trail"));
        assertThrows(IllegalArgumentException.class, () -> items.hold(request("../t", 1)));
        items.hold(request("t1", 1));
        assertThrows(IOException.class, () -> items.hold(request("t1", 1)));
    }

    @Test
    void nothingPlainLiesInTheFolder() throws Exception {
        at(NOW).hold(request("t1", 1));
        for (String file : List.of("item.sealed", "content.sealed")) {
            String text = Files.readString(dir.resolve("q/t1").resolve(file), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("taro") || text.contains("hello"));
        }
        assertTrue(Files.notExists(dir.resolve("q/t1/item.sealed.next")));
    }

    /** Flips every bit: enough to see that all that is stored went through the sealer. */
    private static final class FlippingSealer implements Sealer {
        @Override
        public void seal(Content plain, OutputStream sealed) throws IOException {
            flip(plain, sealed);
        }

        @Override
        public void open(Content sealed, OutputStream plain) throws IOException {
            flip(sealed, plain);
        }

        private static void flip(Content from, OutputStream to) throws IOException {
            try (InputStream in = from.open()) {
                byte[] bytes = in.readAllBytes();
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] ^= (byte) 0xFF;
                }
                to.write(bytes);
            }
        }
    }
}
