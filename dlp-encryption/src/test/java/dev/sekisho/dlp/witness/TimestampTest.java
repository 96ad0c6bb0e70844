package dev.sekisho.dlp.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.CheckpointKeeping;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailVerifier;
import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampTest {
    private static final byte[] CONTENT = "a checkpoint".getBytes(StandardCharsets.UTF_8);
    private static final TrailKeys KEYS = TrailKeys.generate("example.test/stamped");

    @TempDir
    Path dir;

    private TestAuthority authority;

    TimestampTest() throws Exception {
        authority = new TestAuthority(KeyPurposeId.id_kp_timeStamping);
    }

    @BeforeEach
    void isFresh() {
        assertEquals(0, authority.asked);
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    private byte[] stamp() throws IOException {
        return new TimestampAuthority(authority.uri()).stamp(CONTENT);
    }

    private static void assertRefused(String code, byte[] response, byte[] content, TestAuthority trusted) {
        TimestampException refused =
                assertThrows(TimestampException.class, () -> Timestamp.verify(response, content, trusted.root));
        assertEquals(code, refused.getMessage());
    }

    @Test
    void saysWhenItWasThere() throws Exception {
        Instant before = Instant.now().minus(Duration.ofSeconds(2));
        byte[] response = stamp();
        for (var trusted : List.of(authority.root, authority.certificate)) {
            Instant time = Timestamp.verify(response, CONTENT, trusted);
            assertTrue(time.isAfter(before) && time.isBefore(Instant.now().plusSeconds(2)), time.toString());
        }
    }

    @Test
    void isForThisContentByThisAuthorityOnly() throws Exception {
        byte[] response = stamp();
        assertRefused("timestamp-of-something-else", response, new byte[] {1}, authority);
        try (TestAuthority other = new TestAuthority(KeyPurposeId.id_kp_timeStamping)) {
            assertRefused("timestamp-not-trusted", response, CONTENT, other);
        }
        TimestampException stranger = assertThrows(
                TimestampException.class,
                () -> Timestamp.verify(
                        response, CONTENT, TestCertificates.authority().certificate()));
        assertEquals("timestamp-not-trusted", stranger.getMessage());
    }

    @Test
    void findsAFlippedBitWhereverItIs() throws Exception {
        byte[] response = stamp();
        int held = 0;
        for (int at = 0; at < response.length; at += 13) {
            byte[] changed = response.clone();
            changed[at] ^= 1;
            try {
                // a bit of an unsigned attribute or of the other certificate may not matter, but never moves the time
                assertEquals(
                        Timestamp.verify(response, CONTENT, authority.root),
                        Timestamp.verify(changed, CONTENT, authority.root));
                held++;
            } catch (TimestampException e) {
                assertTrue(e.getMessage() != null && e.getMessage().startsWith("timestamp-"), e.getMessage());
            }
        }
        assertTrue(held < response.length / 13 / 4, "held: " + held);
    }

    @Test
    void refusesACertificateThatIsNotForTimestamps() throws Exception {
        try (TestAuthority mail = new TestAuthority(KeyPurposeId.id_kp_emailProtection)) {
            assertThrows(Exception.class, () -> new TimestampAuthority(mail.uri()).stamp(CONTENT));
        }
    }

    @Test
    void saysThatAnAuthorityDoesNotAnswer() {
        authority.close();
        assertThrows(IOException.class, this::stamp);
    }

    private String writeTrail(int records) throws IOException {
        TimestampSink sink = new TimestampSink(new TimestampAuthority(authority.uri()), "test", dir);
        CheckpointKeeping keeping = new CheckpointKeeping(List.of(sink), Duration.ofDays(1));
        try (AuditTrail trail = AuditTrail.open(dir, KEYS, keeping)) {
            for (int i = 0; i < records; i++) {
                trail.append(new AuditRecord("decision", Instant.now(), Map.of("n", i)));
            }
            return trail.checkpoint();
        }
    }

    private TrailVerifier.Result verify() throws IOException {
        List<String> stamped = TimestampSink.verify(dir, authority.root).stream()
                .map(TimestampSink.Stamped::checkpoint)
                .toList();
        return TrailVerifier.verify(dir, KEYS.verifierKey(), List.of(), stamped);
    }

    @Test
    void theTrailIsStampedWhenItIsClosedAndOnceForEachState() throws Exception {
        String last = writeTrail(3);
        assertEquals(1, authority.asked);
        writeTrail(0);
        assertEquals(1, authority.asked, "nothing new was written");
        writeTrail(2);
        List<TimestampSink.Stamped> stamped = TimestampSink.verify(dir, authority.root);
        assertEquals(2, stamped.size());
        assertEquals(last, stamped.get(0).checkpoint());
        assertEquals(Verdict.CONSISTENT, verify().verdict());
        assertTrue(Files.readString(dir.resolve("kept")).startsWith("timestamp test\t5\t"));
    }

    @Test
    void aTrailThatWasWrittenAnewDoesNotFitItsStamps() throws Exception {
        writeTrail(3);
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.filter(f -> !f.endsWith("timestamps")).toList()) {
                if (Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
        authority.close();
        writeTrail(4);
        assertEquals("rewritten", verify().reason());
    }

    @Test
    void aStampThatIsGoneIsMissed() throws Exception {
        writeTrail(3);
        try (Stream<Path> files = Files.list(dir.resolve("timestamps"))) {
            Files.delete(
                    files.filter(f -> f.toString().endsWith(".tsr")).findFirst().orElseThrow());
        }
        TimestampException missing = assertThrows(TimestampException.class, this::verify);
        assertEquals("timestamp-missing", missing.getMessage());
    }

    @Test
    void opensslComesToTheSameResult() throws Exception {
        boolean here = Files.isExecutable(Path.of("/usr/bin/openssl"));
        assumeTrue(here || System.getenv("SEKISHO_CI") != null, "skipped: openssl is not installed");
        Path response = Files.write(dir.resolve("r.tsr"), stamp());
        Path content = Files.write(dir.resolve("content"), CONTENT);
        Path root = dir.resolve("root.pem");
        Files.writeString(
                root,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(authority.root.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        assertTrue(openssl(response, content, root).contains("Verification: OK"));
        Files.write(content, new byte[] {1});
        assertFalse(openssl(response, content, root).contains("Verification: OK"));
    }

    private static String openssl(Path response, Path content, Path root) throws Exception {
        Process process = new ProcessBuilder(
                        "openssl",
                        "ts",
                        "-verify",
                        "-in",
                        response.toString(),
                        "-data",
                        content.toString(),
                        "-CAfile",
                        root.toString())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
