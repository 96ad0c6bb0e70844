package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail goes through the command line from end to end, on real bytes. */
class CheckpointEndToEndTest {
    private static final String STAFF = "tantou@corp.example";
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: test
            version: 1
            organization: {domains: [corp.example]}
            lists:
              partners: {domains: [partner.example]}
            keywords:
              secret: {words: [社外秘]}
            rules:
              - id: FWD
                title: {ja: 転送, en: Forwarded}
                when: {transport: [auto-forward, redirect], recipients: {any: external}, people: {atLeast: 1}}
                then: block
              - id: FREE
                title: {ja: フリーメール, en: Free mail}
                when: {recipients: {any: {in: freeMail}}, people: {atLeast: 1}}
                then: {hold: {approvers: manager, quorum: 1, expires: 72h}}
              - id: SECRET
                unread: ignore
                title: {ja: 社外秘, en: Secret}
                when: {recipients: {any: external}, keywords: {any: [secret]}}
                then: block
              - id: PARTNER
                title: {ja: 暗号化, en: Encrypt}
                unread: ignore
                when: {recipients: {any: {in: partners}}, people: {atLeast: 1}}
                then: encrypt
            """;

    @TempDir
    Path dir;

    private Path policy = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        policy = Files.writeString(dir.resolve("policy.yaml"), POLICY);
        out = dir.resolve("out");
        assertEquals(0, Cli.run("init", dir.resolve("home")).exit());
    }

    private Cli check(byte[] mail, Object... more) throws IOException {
        Path file = Files.write(dir.resolve("in.eml"), mail);
        Object[] first = {"check", file, "--policy", policy, "--home", dir.resolve("home"), "--out", out, "--json"};
        Object[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Cli.run(all);
    }

    @Test
    void anAllowedMailLeavesByteForByte() throws IOException {
        byte[] mail = Mails.plain(STAFF, "x@partner.example", "X-Odd:  kept \r\n\tas is\r\n", "会議は三時からです。");
        assertEquals(Exit.OK, check(mail).exit());
        assertArrayEquals(mail, Files.readAllBytes(out.resolve("mail-1.eml")));
    }

    @Test
    void aFolderWithWhatLeftEarlierIsRefusedBeforeAnythingIsDecided() throws IOException {
        byte[] first = Mails.plain(STAFF, "x@partner.example", "", "会議は三時からです。");
        assertEquals(Exit.OK, check(first).exit());
        Cli again = check(Mails.plain(STAFF, "x@partner.example", "", "会議は四時からです。"));
        assertEquals(Exit.USAGE, again.exit());
        assertTrue(again.err().contains("前に出たものがあります"), again.err());
        assertTrue(again.err().contains("holds what left earlier"), again.err());
        assertArrayEquals(first, Files.readAllBytes(out.resolve("mail-1.eml")));
        List<String> decisions = new ArrayList<>();
        try (AuditTrail trail = new Home(dir.resolve("home")).trail()) {
            trail.reader().read((seq, entry) -> {
                if (entry.kind().equals("decision")) {
                    decisions.add(String.valueOf(entry.facts().get("transfer")));
                }
            });
        }
        assertEquals(1, decisions.size());
    }

    @Test
    void aFileIsNoFolderForWhatLeaves() throws IOException {
        Files.writeString(out, "mine");
        Cli cli = check(Mails.plain(STAFF, "x@partner.example", "", "会議は三時からです。"));
        assertEquals(Exit.USAGE, cli.exit());
        assertTrue(cli.err().contains("not a folder"), cli.err());
    }

    @Test
    void anEncryptedMailKeepsItsTextAndHidesItsList() throws IOException {
        Path password = dir.resolve("password");
        Cli cli = check(Mails.list(STAFF, "x@partner.example", ""), "--password-out", password);
        assertEquals(Exit.OK, cli.exit(), cli.err());
        String sent = Files.readString(out.resolve("mail-1.eml"));
        assertTrue(sent.contains("資料をお送りします。"));
        byte[] zip = {};
        for (MailPart part : ServiceLoader.load(MimeCodec.class)
                .findFirst()
                .orElseThrow()
                .read(Content.of(out.resolve("mail-1.eml")))
                .parts()) {
            try (InputStream in = part.part().content().open()) {
                zip = part.part().mediaType().equals("application/zip") ? in.readAllBytes() : zip;
            }
        }
        assertEquals('P', zip[0]);
        assertFalse(new String(zip, StandardCharsets.UTF_8).contains("花子"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
        assertFalse(cli.out().contains(Files.readString(password).strip()));
        assertFalse(sent.contains(Files.readString(password).strip()));
    }

    @Test
    void withoutAWayForThePasswordTheMailIsHeld() throws IOException {
        Cli cli = check(Mails.list(STAFF, "x@partner.example", ""));
        assertEquals(Exit.HELD, cli.exit());
        assertEquals("no-separate-password-channel", cli.member("because"));
        assertFalse(Files.exists(out.resolve("mail-1.eml")));
    }

    @Test
    void peopleInTheTextAreNotLeftInClear() throws IOException {
        byte[] mail = Mails.plain(STAFF, "x@partner.example", "", "関所 花子、東京都千代田区紀尾井町1-3、090-1234-5678 です。");
        Cli cli = check(mail, "--password-out", dir.resolve("password"));
        assertEquals(Exit.HELD, cli.exit());
        assertEquals("body-not-covered", cli.member("because"));
        assertFalse(Files.exists(dir.resolve("password")));
    }

    @Test
    void aSignedMailThatWouldChangeIsHeld() throws IOException {
        byte[] mail = new String(Mails.list(STAFF, "x@partner.example", ""), StandardCharsets.UTF_8)
                .replace("multipart/mixed;", "multipart/signed; protocol=\"application/pkcs7-signature\";")
                .getBytes(StandardCharsets.UTF_8);
        Cli cli = check(mail, "--password-out", dir.resolve("password"));
        assertEquals(Exit.HELD, cli.exit());
        assertEquals("signed-mail", cli.member("because"));
    }

    @Test
    void aRecipientThatNoHeaderNamesIsARedirection() throws IOException {
        Cli cli = check(Mails.list(STAFF, STAFF, ""), "--from", STAFF, "--rcpt", "me@elsewhere.example");
        assertEquals(Exit.BLOCKED, cli.exit());
        assertTrue(cli.out().contains("\"FWD\""), cli.out());
    }

    @Test
    void aKeywordBlocks() throws IOException {
        assertEquals(
                Exit.BLOCKED,
                check(Mails.plain(STAFF, "x@partner.example", "", "これは社外秘の資料です。"))
                        .exit());
    }

    @Test
    void aHeldMailLeavesOnceAndByAnothersApproval() throws IOException {
        byte[] mail = Mails.list(STAFF, "x@gmail.com", "");
        Cli held = check(mail);
        assertEquals(Exit.HELD, held.exit());
        String id = held.member("hold");
        Path home = dir.resolve("home");
        assertFalse(Cli.run("hold", "show", id, "--home", home).out().contains("花子"));
        Object[] approve = {
            "hold", "approve", id, "--policy", policy, "--home", home, "--reason", "確認済み", "--out", out, "--as"
        };
        for (String self : new String[] {STAFF, "Tantou@CORP.example", "tantou"}) {
            assertEquals(Exit.REFUSED, Cli.run(with(approve, self)).exit(), self);
        }
        assertEquals(Exit.OK, Cli.run(with(approve, "boss@corp.example")).exit());
        assertArrayEquals(mail, Files.readAllBytes(out.resolve("mail-1.eml")));
        assertEquals(
                Exit.REFUSED, Cli.run("hold", "release", id, "--home", home).exit());
        Files.delete(out.resolve("mail-1.eml"));
        assertEquals(Exit.REFUSED, Cli.run(with(approve, "other@corp.example")).exit());
    }

    private static Object[] with(Object[] words, Object last) {
        Object[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }

    @Test
    void aRejectedMailNeverLeaves() throws IOException {
        String id = check(Mails.list(STAFF, "x@gmail.com", "")).member("hold");
        Path home = dir.resolve("home");
        assertEquals(
                Exit.OK,
                Cli.run("hold", "reject", id, "--as", "boss", "--reason", "不要", "--home", home)
                        .exit());
        assertEquals(
                Exit.REFUSED,
                Cli.run("hold", "approve", id, "--as", "boss", "--reason", "x", "--home", home)
                        .exit());
    }

    @Test
    void whatCannotBeReadIsHeldOnItsWayOut() throws IOException {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        Cli cli = check(Mails.attached(STAFF, "x@other.example", "", "data.bin", noise));
        assertEquals(Exit.HELD, cli.exit());
        assertTrue(cli.out().contains("BUILTIN-UNREAD"));
        assertTrue(cli.out().contains("unknown-type"), cli.out());
    }

    @Test
    void aMailThatIsCutOffIsHeldWhereverItsLastPartEnds() throws IOException {
        String mail = new String(Mails.list(STAFF, "x@other.example", ""), StandardCharsets.UTF_8);
        for (String cut : new String[] {"お送りします", "Content-Disposition", "--b--"}) {
            byte[] bytes = mail.substring(0, mail.lastIndexOf(cut)).getBytes(StandardCharsets.UTF_8);
            Cli cli = check(bytes);
            assertEquals(Exit.HELD, cli.exit(), cut);
            assertTrue(cli.out().contains("truncated-multipart"), cut);
        }
    }

    @Test
    void aMailWrittenAnewNamesNoHiddenRecipient() throws IOException {
        byte[] mail = Mails.list(STAFF, "x@partner.example", "Bcc: hidden@partner.example\r\n");
        assertEquals(
                Exit.OK, check(mail, "--password-out", dir.resolve("password")).exit());
        assertFalse(Files.readString(out.resolve("mail-1.eml")).contains("hidden@"));
    }

    @Test
    void aZipBombIsStoppedAndHeld() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        Cli cli = check(Mails.attached(STAFF, "x@other.example", "", "bomb.zip", bytes.toByteArray()));
        assertEquals(Exit.HELD, cli.exit());
        assertTrue(cli.out().contains("\"limit\""), cli.out());
    }

    @Test
    void whatIsNoMailIsSaidSo() throws IOException {
        assertEquals(Exit.USAGE, check(new byte[0]).exit());
        assertEquals(Exit.USAGE, check(new byte[] {1, 2, 3, 0, 5}).exit());
        assertEquals(
                Exit.USAGE,
                check("From: a@b.example\r\n\r\nno recipient\r\n".getBytes(StandardCharsets.US_ASCII))
                        .exit());
        assertEquals(
                Exit.USAGE,
                Cli.run("check", dir.resolve("none.eml"), "--home", dir.resolve("home"))
                        .exit());
    }

    @Test
    void theTrailIsCompleteUnprovenOrAltered() throws IOException {
        Path home = dir.resolve("home");
        check(Mails.plain(STAFF, "x@partner.example", "", "会議は三時からです。"));
        assertEquals(Exit.UNPROVEN, Cli.run("audit", "verify", "--home", home).exit());
        Path kept = Files.writeString(
                dir.resolve("kept"),
                Cli.run("audit", "checkpoint", "--home", home).out());
        check(Mails.plain(STAFF, "x@partner.example", "", "会議は四時からです。"));
        assertEquals(
                Exit.OK,
                Cli.run("audit", "verify", "--checkpoint", kept, "--home", home).exit());
        Path segment = home.resolve("trail").resolve("0000000000000000.seg");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[60] ^= 1;
        Files.write(segment, bytes);
        assertEquals(Exit.ALTERED, Cli.run("audit", "verify", "--home", home).exit());
    }

    @Test
    void aPolicyWithErrorsSaysWhereInBothLanguages() throws IOException {
        Path bad = Files.writeString(dir.resolve("bad.yaml"), POLICY.replace("transport:", "transprt:"));
        Cli cli = Cli.run("policy", "validate", bad);
        assertEquals(Exit.USAGE, cli.exit());
        assertTrue(cli.err().contains("bad.yaml:12:12:"), cli.err());
        assertTrue(cli.err().contains("未知のキー") && cli.err().contains("unknown key"), cli.err());
        assertEquals(Exit.OK, Cli.run("policy", "validate", policy).exit());
        assertEquals(
                Exit.OK,
                Cli.run("policy", "test", dir.resolve("home").resolve("policy.yaml"))
                        .exit());
    }

    @Test
    void theJsonLinesContractHolds() throws IOException {
        Path in = Files.writeString(
                dir.resolve("in.jsonl"),
                "{\"id\":\"a\",\"text\":\"連絡先：😀 関所 花子 090-1234-5678\"}\n{\"text\":\"\",\"id\":\"b\",\"x\":[1]}\n");
        Cli cli = Cli.run("inspect", "--jsonl", in);
        assertEquals(Exit.OK, cli.exit(), cli.err());
        assertTrue(
                cli.out().contains("{\"start\":13,\"end\":26,\"type\":\"PHONE\",\"likelihood\":\"VERY_LIKELY\"}"),
                cli.out());
        assertTrue(cli.out().contains("{\"id\":\"b\",\"people\":0,\"spans\":[]}"), cli.out());
        assertEquals("", cli.err());
    }
}
