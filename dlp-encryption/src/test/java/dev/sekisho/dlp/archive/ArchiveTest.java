package dev.sekisho.dlp.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.escrow.Ceremony;
import dev.sekisho.dlp.escrow.Custodian;
import dev.sekisho.dlp.escrow.Enrolment;
import dev.sekisho.dlp.escrow.Escrow;
import dev.sekisho.dlp.escrow.EscrowException;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final RandomGenerator RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261126);

    @TempDir
    Path dir;

    private final List<PrivateKey> keys = new ArrayList<>();
    private AuditTrail trail;
    private Archive archive;

    @BeforeEach
    void open() throws Exception {
        trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("example.test/archive"));
        Escrow escrow = Escrow.open(dir.resolve("escrow"), trail, Clock.systemUTC());
        List<String> names = List.of("aoki", "baba", "chiba");
        for (String name : names) {
            Identity one = TestCertificates.make("EC", 256, name + "@corp.example", Duration.ofDays(10));
            keys.add(one.key());
            escrow.enrol(new Enrolment(new Custodian(name, one.certificate()), "監査役", "対面", "operator", Instant.now()));
        }
        escrow.form(2, names, "operator");
        archive = new Archive(
                dir.resolve("escrow").resolve("sealed"),
                escrow,
                trail,
                new SecretKeySpec(new byte[32], "HmacSHA256"),
                Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        trail.close();
    }

    private static byte[] mail(String text, byte[] file) {
        return ("From: a@corp.example\r\nSubject: s\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain\r\n\r\n" + text
                        + "\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(file) + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int bytes) {
        byte[] file = new byte[bytes];
        RANDOM.nextBytes(file);
        return file;
    }

    /** Archives a mail, and gives the facts of its record. */
    private Map<String, Object> keep(String id, byte[] mail) throws IOException {
        archive.keep(
                id,
                Transfer.mail(Content.of(mail))
                        .from("a@corp.example")
                        .to(List.of("x@partner.example"))
                        .build());
        List<AuditRecord> records = new ArrayList<>();
        trail.reader().read((seq, entry) -> records.add(entry));
        AuditRecord last = records.get(records.size() - 1);
        assertEquals(Archive.KIND, last.kind());
        return last.facts();
    }

    private byte[] open(@Nullable Object reference, int custodians) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.open(String.valueOf(reference), new Ceremony(keys.subList(0, custodians), "auditor", "調査 7"), out);
        return out.toByteArray();
    }

    private static long newBytes(Map<String, Object> facts) {
        return facts.get("newBytes") instanceof Number number ? number.longValue() : -1;
    }

    @Test
    void givesEveryMailBackByteByByte() throws Exception {
        List<byte[]> mails = List.of(
                mail("hello", random(100)),
                mail("hello", random(100_000)),
                mail("-- \r\nsignature\r\n--\r\n\r\n", random(3)),
                mail("long", random(9 << 20)),
                "\n\n--\r\n--x".getBytes(StandardCharsets.UTF_8),
                "-".getBytes(StandardCharsets.UTF_8),
                ("\r\n".repeat(5000) + "--b\n").getBytes(StandardCharsets.UTF_8),
                random(50_000));
        for (int i = 0; i < mails.size(); i++) {
            Object reference = keep("t" + i, mails.get(i)).get("reference");
            assertArrayEquals(mails.get(i), open(reference, 2), "mail " + i);
        }
    }

    @Test
    void oneCustodianAloneOpensNothingAndBothTriesAreRecorded() throws Exception {
        Object reference = keep("t", mail("hello", random(10))).get("reference");
        EscrowException refused = assertThrows(EscrowException.class, () -> open(reference, 1));
        assertEquals("quorum-missing", refused.code());
        open(reference, 2);
        List<String> kinds = new ArrayList<>();
        trail.reader().read((seq, entry) -> kinds.add(entry.kind()));
        assertEquals(List.of("escrow-refused", "escrow-opened"), kinds.subList(kinds.size() - 2, kinds.size()));
    }

    @Test
    void anAttachmentThatIsSentAgainIsStoredOnce() throws Exception {
        byte[] file = random(200_000);
        long first = newBytes(keep("t1", mail("to the first", file)));
        Map<String, Object> second = keep("t2", mail("to the second, with another text", file));
        assertTrue(first > 200_000);
        assertTrue(newBytes(second) < 2_000, () -> String.valueOf(newBytes(second)));
        assertArrayEquals(mail("to the second, with another text", file), open(second.get("reference"), 2));
    }

    @Test
    void nothingOfAMailIsOnTheDiskInClear() throws Exception {
        keep("t", mail("山田 太郎", "秘密の名簿".repeat(5000).getBytes(StandardCharsets.UTF_8)));
        String encoded = Base64.getMimeEncoder().encodeToString("秘密の名簿".getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(dir)) {
            // The trail renames the checkpoint that it writes meanwhile.
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("checkpoint.next"))
                    .toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertFalse(
                        text.contains("山田") || text.contains(encoded) || text.contains("partner.example"),
                        file.toString());
            }
        }
    }

    @Test
    void noticesWhatWasChangedOrTakenAway() throws Exception {
        Object reference = keep("t", mail("hello", random(100_000))).get("reference");
        Path sealed = dir.resolve("escrow").resolve("sealed");
        try (Stream<Path> files = Files.walk(sealed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] good = Files.readAllBytes(file);
                byte[] bad = good.clone();
                bad[bad.length / 2] ^= 1;
                Files.write(file, bad);
                ArchiveException changed = assertThrows(ArchiveException.class, () -> open(reference, 2));
                assertEquals("archive-changed", changed.getMessage());
                Files.delete(file);
                ArchiveException missing = assertThrows(ArchiveException.class, () -> open(reference, 2));
                assertEquals("archive-missing", missing.getMessage());
                Files.write(file, good);
            }
        }
        open(reference, 2);
    }

    @Test
    void thePiecesAreTheMail() throws IOException {
        byte[] mail = mail("hello", random(10 << 20));
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        MailCutter.cut(new ByteArrayInputStream(mail), piece -> {
            joined.write(piece);
            sizes.add(piece.length);
        });
        assertArrayEquals(mail, joined.toByteArray());
        assertTrue(sizes.stream().allMatch(size -> size <= MailCutter.MOST_BYTES));
    }
}
