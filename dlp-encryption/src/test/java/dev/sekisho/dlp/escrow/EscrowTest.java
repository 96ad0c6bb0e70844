package dev.sekisho.dlp.escrow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailErasure;
import dev.sekisho.dlp.audit.TrailException;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.EscrowDeposit;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.trace.FingerprintRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscrowTest {
    private static final String PASSWORD = "k7m2p-abcde-fghjk-23456";
    private static final String SHA = "ab".repeat(32);
    private static final List<String> FIRST = List.of("山田", "鈴木", "Sato");

    @TempDir
    Path dir;

    private final Map<String, Identity> people = new LinkedHashMap<>();
    private TrailKeys keys = TrailKeys.generate("example.test/sekisho");
    private AuditTrail trail;
    private Escrow escrow;

    @BeforeEach
    void setUp() throws Exception {
        trail = AuditTrail.open(dir.resolve("trail"), keys);
        escrow = Escrow.open(dir.resolve("escrow"), trail, Clock.systemUTC());
        for (String name : FIRST) {
            enrol(name, name.equals("Sato") ? "RSA" : "EC");
        }
        escrow.form(2, FIRST, "operator");
    }

    @AfterEach
    void tearDown() throws IOException {
        trail.close();
    }

    private void enrol(String name, String algorithm) throws Exception {
        int bits = algorithm.equals("RSA") ? 2048 : 256;
        Identity one = TestCertificates.make(algorithm, bits, "c@corp.example", Duration.ofDays(10));
        people.put(name, one);
        escrow.enrol(new Enrolment(
                new Custodian(name, one.certificate()), "監査役 田中", "社員証と対面で照合", "operator", Instant.now()));
    }

    private Identity person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private void deposit() throws Exception {
        List<OpeningKey> both = List.of(
                new OpeningKey.Password(new Secret(PASSWORD.toCharArray())), new OpeningKey.ContentKey(new byte[32]));
        assertEquals(SHA + ".1", escrow.deposit(new EscrowDeposit("t-1", "zip", SHA, both)));
    }

    private Ceremony with(String... names) {
        List<PrivateKey> present =
                Stream.of(names).map(name -> person(name).key()).toList();
        return new Ceremony(present, "auditor", "監査");
    }

    private void assertOpens(String... names) throws Exception {
        List<OpeningKey> opened = escrow.keys(SHA, with(names));
        OpeningKey.Password password = (OpeningKey.Password) opened.get(0);
        assertEquals(PASSWORD, new String(password.password().reveal()));
        assertArrayEquals(new byte[32], ((OpeningKey.ContentKey) opened.get(1)).bytes());
    }

    private String refused(Ceremony ceremony) {
        return assertThrows(EscrowException.class, () -> escrow.keys(SHA, ceremony))
                .code();
    }

    private List<String> kinds() throws IOException {
        List<String> kinds = new ArrayList<>();
        new TrailReader(dir.resolve("trail"), keys).read((seq, entry) -> kinds.add(entry.kind()));
        return kinds;
    }

    @Test
    void anyTwoOfThreeOpenTheRootOfFingerprintsAndOneAloneDoesNot() throws Exception {
        FingerprintRoot root = FingerprintRoot.generate(2026);
        String sha256 = EscrowedRoot.deposit(escrow, root);
        assertArrayEquals(
                root.encode(),
                EscrowedRoot.open(escrow, sha256, with("鈴木", "Sato")).encode());
        assertEquals(
                "quorum-missing",
                assertThrows(EscrowException.class, () -> EscrowedRoot.open(escrow, sha256, with("鈴木")))
                        .code());
        assertTrue(kinds().containsAll(List.of("escrow-opened", "escrow-refused")));
        assertThrows(EscrowException.class, () -> EscrowedRoot.open(escrow, SHA, with("鈴木", "Sato")));
    }

    @Test
    void anyTwoOfThreeOpenAndItIsInTheTrail() throws Exception {
        deposit();
        assertOpens("山田", "鈴木");
        assertOpens("鈴木", "Sato");
        assertOpens("Sato", "山田");
        assertOpens("Sato", "山田", "鈴木");
        assertEquals(4, kinds().stream().filter("escrow-opened"::equals).count());
    }

    @Test
    void oneAloneOrTheOperatorOpensNothingAndThatIsInTheTrailToo() throws Exception {
        deposit();
        Identity operator = TestCertificates.make("EC", 256, "op@corp.example", Duration.ofDays(10));
        assertEquals("quorum-missing", refused(with("山田")));
        assertEquals("quorum-missing", refused(with()));
        assertEquals("quorum-missing", refused(new Ceremony(List.of(operator.key()), "operator", "x")));
        PrivateKey one = person("山田").key();
        assertEquals("quorum-missing", refused(new Ceremony(List.of(one, one, operator.key()), "operator", "x")));
        assertEquals("no-reason", refused(new Ceremony(List.of(one), "auditor", " ")));
        assertEquals(4, kinds().stream().filter("escrow-refused"::equals).count());
        assertFalse(kinds().contains("escrow-opened"));
    }

    @Test
    void aShareByItselfIsNotTheKey() throws Exception {
        KeyShares made = KeyShares.make(2, 3);
        byte[] info = {1};
        byte[] key = made.key(info);
        assertArrayEquals(
                key,
                KeyShares.join(Map.of(1, made.shares().get(0), 3, made.shares().get(2)))
                        .key(info));
        for (int i = 0; i < 3; i++) {
            byte[] alone = KeyShares.join(Map.of(i + 1, made.shares().get(i))).key(info);
            assertFalse(java.util.Arrays.equals(key, alone), "share " + i);
        }
    }

    @Test
    void theFolderHoldsNothingOfTheKeys() throws Exception {
        deposit();
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(PASSWORD), file.toString());
            }
        }
    }

    /** A changed share of one custodian is no share of his, and the others still open: but never to another key. */
    @Test
    void aChangedRecordGivesTheRightKeysOrNone() throws Exception {
        deposit();
        Path file = record(SHA, 1);
        byte[] good = Files.readAllBytes(file);
        int refused = 0;
        for (int at = good.length - 1; at > 0; at -= good.length / 25) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Files.write(file, bad);
            try {
                assertOpens("山田", "鈴木", "Sato");
            } catch (EscrowException e) {
                refused++;
            }
        }
        assertTrue(refused > 0);
        byte[] bad = good.clone();
        bad[good.length / 60] ^= 1; // within the digest, the first field of the header
        Files.write(file, bad);
        assertEquals("record-malformed", refused(with("山田", "鈴木", "Sato")));
    }

    @Test
    void theLossOfOneCustodianIsNoLoss() throws Exception {
        deposit();
        people.remove("山田");
        assertOpens("鈴木", "Sato");
    }

    private Path record(String sha256, int generation) {
        return dir.resolve("escrow")
                .resolve("records")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256 + "." + generation + ".escrow");
    }

    @Test
    void aRecordDoesNotOpenInThePlaceOfAnother() throws Exception {
        deposit();
        String other = "ab" + "cd".repeat(31);
        escrow.deposit(new EscrowDeposit("t-2", "zip", other, List.of(new OpeningKey.ContentKey(new byte[32]))));
        Files.write(record(SHA, 1), Files.readAllBytes(record(other, 1)));
        assertEquals("record-malformed", refused(with("山田", "鈴木")));
    }

    @Test
    void rotationGivesEverythingToTheNewGroupAndTakesItFromTheOld() throws Exception {
        deposit();
        enrol("高橋", "EC");
        List<String> next = List.of("鈴木", "Sato", "高橋");
        assertEquals(
                "quorum-missing",
                assertThrows(EscrowException.class, () -> escrow.rotate(2, next, with("山田")))
                        .code());
        assertEquals(1, escrow.group().orElseThrow().generation(), "a refused rotation changes nothing");
        assertEquals(1, escrow.rotate(2, next, with("山田", "Sato")));
        assertOpens("高橋", "鈴木");
        assertEquals("quorum-missing", refused(with("山田", "高橋")));
        assertFalse(Files.exists(record(SHA, 1)));
        assertEquals(0, escrow.rotate(2, next, with("鈴木", "Sato")), "nothing is left to hand over");
        assertTrue(kinds().contains("escrow-rotated"));
    }

    @Test
    void aRotationThatStoppedHalfWayGoesOn() throws Exception {
        deposit();
        enrol("高橋", "EC");
        byte[] before = Files.readAllBytes(record(SHA, 1));
        List<String> next = List.of("鈴木", "Sato", "高橋");
        escrow.rotate(2, next, with("山田", "鈴木"));
        Files.delete(record(SHA, 2));
        Files.write(record(SHA, 1), before);
        assertEquals(1, escrow.rotate(2, next, with("山田", "鈴木")));
        assertOpens("高橋", "Sato");
    }

    @Test
    void nobodyEnrolsHimselfOrTwice() throws Exception {
        Identity one = TestCertificates.make("EC", 256, "x@corp.example", Duration.ofDays(10));
        Custodian self = new Custodian("Op", one.certificate());
        for (String[] who :
                new String[][] {{"op", "other"}, {"other", " OP"}, {"Ｏｐ", "other"}, {"other", "O\u200Bp"}}) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class, () -> new Enrolment(self, who[0], "how", who[1], Instant.now()));
            assertEquals("own-enrolment", e.getMessage());
        }
        Custodian again = new Custodian("別人", person("山田").certificate());
        EscrowException twice = assertThrows(
                EscrowException.class,
                () -> escrow.enrol(new Enrolment(again, "監査役", "対面", "operator", Instant.now())));
        assertEquals("already-enrolled", twice.code());
        Identity old = TestCertificates.make("EC", 256, "old@corp.example", Duration.ofDays(-1));
        EscrowException expired = assertThrows(
                EscrowException.class,
                () -> escrow.enrol(
                        new Enrolment(new Custodian("旧", old.certificate()), "監査役", "対面", "operator", Instant.now())));
        assertEquals("certificate-not-valid", expired.code());
    }

    @Test
    void aCustodianWhomTheTrailDoesNotKnowIsRefused() throws Exception {
        Identity intruder = TestCertificates.make("EC", 256, "x@corp.example", Duration.ofDays(10));
        Path file = dir.resolve("escrow").resolve("custodians");
        Roster roster = Roster.read(file);
        roster.enrol(new Custodian("intruder", intruder.certificate()));
        EscrowException e =
                assertThrows(EscrowException.class, () -> Escrow.open(dir.resolve("escrow"), trail, Clock.systemUTC()));
        assertEquals("roster-not-in-trail", e.code());
    }

    @Test
    void theRecordsOfTheCustodiansCannotBeErased() throws Exception {
        trail.close();
        Path file = dir.resolve("trail.key");
        keys.store(file);
        TrailErasure.Authority authority = new TrailErasure.Authority("operator", List.of("山田", "鈴木"), "請求");
        List<String> kinds = kinds();
        for (String kind : List.of("custodian-enrolled", "custodian-group")) {
            TreeSet<Long> record = new TreeSet<>(List.of((long) kinds.indexOf(kind)));
            TrailException refused = assertThrows(
                    TrailException.class,
                    () -> TrailErasure.erase(dir.resolve("trail"), file, record, authority, Clock.systemUTC()));
            assertEquals("standing-record", refused.getMessage());
        }
        trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.load(file));
        assertEquals(
                FIRST.size(),
                Escrow.open(dir.resolve("escrow"), trail, Clock.systemUTC())
                        .custodians()
                        .size());
    }

    @Test
    void withoutAGroupNothingIsEscrowed() throws Exception {
        Escrow empty = Escrow.open(dir.resolve("empty"), trail, Clock.systemUTC());
        EscrowDeposit deposit = new EscrowDeposit("t", "zip", SHA, List.of(new OpeningKey.ContentKey(new byte[32])));
        assertEquals(
                "no-group",
                assertThrows(EscrowException.class, () -> empty.deposit(deposit))
                        .code());
        assertThrows(IllegalArgumentException.class, () -> new CustodianGroup(1, 1, escrow.custodians()));
    }
}
