package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mail to recipients of every kind: each gets the best form that he can open, and learns of nobody else. */
class MixedRecipientsTest {
    private static final String STAFF = "op@corp.example";
    private static final String RULE = """
            apiVersion: sekisho/v1
            policy: test
            version: 1
            organization: {domains: [corp.example]}
            unreadable: {action: hold, except: [image]}
            rules:
              - id: ENC
                unread: ignore
                when: {recipients: {any: external}, people: {atLeast: 1}}
                then: {encrypt: {internal: leave%s}}
            """;

    @TempDir
    Path dir;

    private Path home = Path.of("");
    private Path out = Path.of("");
    private Path password = Path.of("");
    private int checks;

    @BeforeEach
    void setUp() throws Exception {
        home = dir.resolve("home");
        password = dir.resolve("password");
        assertEquals(0, Cli.run("init", home).exit());
        policy("");
    }

    private void policy(String more) throws IOException {
        Files.writeString(home.resolve("policy.yaml"), String.format(RULE, more));
    }

    private Cli check(byte[] mail, String... recipients) throws IOException {
        Path file = Files.write(dir.resolve("in.eml"), mail);
        checks++;
        out = dir.resolve("out" + checks);
        List<Object> args = new ArrayList<>(
                List.of("check", file, "--home", home, "--out", out, "--password-out", password, "--json"));
        for (String recipient : recipients) {
            args.add("--rcpt");
            args.add(recipient);
        }
        return Cli.run(args.toArray());
    }

    /** The mails that left, by their only or first recipient. */
    private Path mailTo(Cli cli, String recipient) {
        int at = cli.out().indexOf("\"recipients\":[\"" + recipient);
        int file = cli.out().lastIndexOf("mail-", at);
        assertTrue(at > 0 && file > 0, cli.out());
        return out.resolve(cli.out().substring(file, cli.out().indexOf('"', file)));
    }

    private static MailMessage read(Path mail) throws IOException {
        return ServiceLoader.load(MimeCodec.class).findFirst().orElseThrow().read(Content.of(mail));
    }

    private static String text(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path opened(Path mail, Object... how) throws IOException {
        Path folder = Files.createTempDirectory(dir, "opened");
        List<Object> args = new ArrayList<>(List.of("open", mail, "--out", folder));
        args.addAll(List.of(how));
        Cli cli = Cli.run(args.toArray());
        assertEquals(Exit.OK, cli.exit(), cli.err());
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void everybodyGetsTheBestFormThatHeCanOpen() throws Exception {
        TestIdentity hanako = TestIdentity.make(home.resolve("certificates"), "hanako", "hanako@hospital.example");
        TestIdentity secret = TestIdentity.make(home.resolve("certificates"), "secret", "hidden@hospital.example");
        byte[] mail = Mails.list(
                STAFF,
                "hanako@hospital.example, x@partner.example, boss@corp.example",
                "Bcc: hidden@hospital.example\r\n");
        Cli cli = check(
                mail, "hanako@hospital.example", "x@partner.example", "boss@corp.example", "hidden@hospital.example");
        assertEquals(Exit.OK, cli.exit(), cli.err() + cli.out());

        String internal = Files.readString(mailTo(cli, "boss@corp.example"));
        assertTrue(internal.contains(Base64.getMimeEncoder()
                .encodeToString(Mails.LIST.getBytes(StandardCharsets.UTF_8))
                .substring(0, 60)));
        Path cms = mailTo(cli, "hanako@hospital.example");
        assertTrue(Files.readString(opened(cms, "--key", hanako.key())).contains("multipart/mixed"));
        Path hidden = mailTo(cli, "hidden@hospital.example");
        assertTrue(Files.readString(opened(hidden, "--key", secret.key())).contains("multipart/mixed"));
        Path zip = mailTo(cli, "x@partner.example");
        assertEquals(Mails.LIST, Files.readString(opened(zip, "--password-file", password)));

        for (Path one : new Path[] {cms, zip, mailTo(cli, "boss@corp.example")}) {
            assertFalse(Files.readString(one, StandardCharsets.ISO_8859_1).contains("hidden@"), one.toString());
        }
        assertEquals(
                Exit.REFUSED,
                Cli.run("open", cms, "--out", dir.resolve("no"), "--key", secret.key())
                        .exit());
        for (Path one : new Path[] {cms, zip}) {
            assertFalse(Files.readString(one, StandardCharsets.ISO_8859_1).contains("list.csv"), "the name is inside");
        }
        String written = Files.readString(password).strip();
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.equals(password)) {
                    assertFalse(
                            Files.readString(file, StandardCharsets.ISO_8859_1).contains(written), file.toString());
                }
            }
        }
        assertFalse(cli.out().contains(written) || cli.err().contains(written));
    }

    @Test
    void theTrailKnowsFormDigestsKeysAndChannel() throws Exception {
        TestIdentity.make(home.resolve("certificates"), "hanako", "hanako@hospital.example");
        Cli cli = check(Mails.list(STAFF, "hanako@hospital.example, x@partner.example", ""));
        assertEquals(Exit.OK, cli.exit(), cli.err());
        List<AuditRecord> records = new ArrayList<>();
        new TrailReader(
                        home.resolve("trail"),
                        TrailKeys.load(home.resolve("keys").resolve("trail")))
                .read((seq, entry) -> records.add(entry));
        String leaving = records.stream()
                .filter(r -> r.kind().equals("decision"))
                .map(r -> String.valueOf(r.facts().get("leaving")))
                .reduce("", String::concat);
        for (String fact :
                new String[] {"format=cms", "format=zip", "plainSha256=", "keyIds=", "channel=sender", "escrow="}) {
            assertTrue(leaving.contains(fact), fact + " in " + leaving);
        }
    }

    @Test
    void whatARecipientCanOpenDecides() throws Exception {
        TestIdentity.make(home.resolve("certificates"), "hanako", "hanako@hospital.example");
        Files.writeString(
                home.resolve("recipients.csv"), "recipient,opens\n@hospital.example,zip\nx@keitai.example,link\n");
        Cli cli = check(Mails.list(STAFF, "hanako@hospital.example", ""));
        assertEquals(Exit.OK, cli.exit(), cli.err());
        assertEquals(
                Mails.LIST,
                Files.readString(opened(mailTo(cli, "hanako@hospital.example"), "--password-file", password)));
        Cli link = check(Mails.list(STAFF, "x@keitai.example", ""));
        assertEquals(Exit.HELD, link.exit());
        assertEquals("no-format-for-recipient", link.member("because"));
    }

    @Test
    void aBodyThatIsEncryptedTooLeavesANeutralCover() throws Exception {
        policy(", body: true");
        String html = "<p>関所 花子、東京都千代田区紀尾井町1-3、090-1234-5678 の件です。<img src=\"cid:logo\"></p>";
        byte[] mail = ("From: " + STAFF + "\r\nTo: x@partner.example\r\nSubject: =?utf-8?B?"
                        + Base64.getEncoder().encodeToString("関所 花子 様 090-1234-5678".getBytes(StandardCharsets.UTF_8))
                        + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"r\"\r\n\r\n--r\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\n\r\n" + html
                        + "\r\n--r\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\r\n--r--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Cli cli = check(mail);
        assertEquals(Exit.OK, cli.exit(), cli.err() + cli.out());
        Path sent = mailTo(cli, "x@partner.example");
        String raw = Files.readString(sent);
        assertFalse(raw.contains("花子") || raw.contains("090-1234-5678") || raw.contains("image/png"));
        MailMessage read = read(sent);
        assertEquals(List.of("暗号化されたメール / Encrypted mail"), read.header("Subject"));
        assertTrue(text(read.parts().get(0).part().content()).contains("暗号化されています"));
        assertTrue(text(read.parts().get(0).part().content()).contains("encrypted"));
        MailMessage inside = read(opened(sent, "--password-file", password));
        assertEquals(List.of("関所 花子 様 090-1234-5678"), inside.header("Subject"));
        List<String> types = inside.parts().stream()
                .map(MailPart::part)
                .map(p -> p.mediaType())
                .toList();
        assertEquals(List.of("text/html", "image/png"), types);
    }

    @Test
    void theCompanySignsInsideAndAHeldMailIsEncryptedWhenItIsReleased() throws Exception {
        TestIdentity hanako = TestIdentity.make(home.resolve("certificates"), "hanako", "hanako@hospital.example");
        Files.writeString(
                home.resolve("policy.yaml"),
                String.format(RULE, ", sign: true")
                        + "  - {id: HOLD, unread: ignore, when: {people: 1}, then: hold}\n");
        Cli without = check(Mails.list(STAFF, "hanako@hospital.example", ""));
        assertEquals(Exit.INTERNAL, without.exit(), "a policy that signs needs a key");
        TestIdentity company = TestIdentity.make(dir, "company", STAFF);
        Files.writeString(
                home.resolve("keys").resolve("signing.pem"),
                Files.readString(company.key()) + Files.readString(company.certificate()));
        Cli held = check(Mails.list(STAFF, "hanako@hospital.example, x@partner.example", ""));
        assertEquals(Exit.HELD, held.exit(), held.err() + held.out());
        Cli released = Cli.run(
                "hold",
                "approve",
                held.member("hold"),
                "--home",
                home,
                "--as",
                "boss@corp.example",
                "--reason",
                "確認済み",
                "--out",
                out,
                "--password-out",
                password);
        assertEquals(Exit.OK, released.exit(), released.err() + released.out());
        Path folder = Files.createTempDirectory(dir, "signed");
        Cli opened = Cli.run("open", out.resolve("mail-1.eml"), "--out", folder, "--key", hanako.key());
        assertEquals(Exit.OK, opened.exit(), opened.err());
        assertTrue(opened.out().contains("signature verified"), opened.out());
        assertEquals(Mails.LIST, Files.readString(opened(out.resolve("mail-2.eml"), "--password-file", password)));
    }

    @Test
    void anAttachmentThatWasEncryptedWellBeforeIsNotEncryptedAgain() throws Exception {
        Cli first = check(Mails.list(STAFF, "x@partner.example", ""));
        assertEquals(Exit.OK, first.exit(), first.err());
        byte[] ours = {};
        for (MailPart part : read(mailTo(first, "x@partner.example")).parts()) {
            if (part.part().mediaType().equals("application/zip")) {
                try (InputStream in = part.part().content().open()) {
                    ours = in.readAllBytes();
                }
            }
        }
        Path old = Files.move(password, dir.resolve("old-password"));
        Cli again = check(Mails.attached(STAFF, "y@partner.example", "", "protected.zip", ours));
        // what we encrypted ourselves is known: neither unreadable nor without people, and it keeps its password
        assertEquals(Exit.OK, again.exit(), again.out() + again.err());
        assertTrue(again.out().contains("already encrypted"), again.out());
        assertFalse(Files.exists(password), "no second password");
        Path sent = mailTo(again, "y@partner.example");
        assertEquals(Mails.LIST, Files.readString(opened(sent, "--password-file", old)));
        Cli stranger = check(Mails.attached(STAFF, "y@partner.example", "", "other.zip", changed(ours)));
        assertEquals(Exit.HELD, stranger.exit(), "what somebody else encrypted cannot be read");
    }

    private static byte[] changed(byte[] bytes) {
        byte[] other = bytes.clone();
        other[bytes.length / 2] ^= 1;
        return other;
    }

    @Test
    void anIssuedPasswordDoesNotFollowByMailHoweverItIsWritten() throws Exception {
        Cli first = check(Mails.list(STAFF, "x@partner.example", ""));
        assertEquals(Exit.OK, first.exit(), first.err());
        String issued = Files.readString(password).strip();
        StringBuilder wide = new StringBuilder();
        issued.chars().forEach(c -> wide.append((char) (c == '-' ? '－' : c + 0xfee0)));
        String[] forms = {
            "パスワードは" + issued + "です。",
            "PW: " + issued.toUpperCase(java.util.Locale.ROOT),
            "PW: " + issued.replace("-", " "),
            "PW:" + issued.replace("-", ""),
            "PW「" + wide + "」",
            "PW: " + issued.replace("-", "\r\n"),
            "thepasswordis" + issued.replace("-", "")
        };
        for (String form : forms) {
            Cli cli = check(Mails.plain(STAFF, "x@partner.example", "", form));
            assertEquals(Exit.BLOCKED, cli.exit(), form);
            assertTrue(cli.out().contains("BUILTIN-PASSWORD"));
            assertFalse(cli.out().contains(issued), "the password is not told");
        }
        byte[] csv = ("file,password\r\nlist.zip," + issued + "\r\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Exit.BLOCKED,
                check(Mails.attached(STAFF, "X@Partner.example", "", "note.csv", csv))
                        .exit());
        Cli other = check(Mails.plain(STAFF, "y@elsewhere.example", "", forms[0]));
        assertEquals(Exit.OK, other.exit(), "it was issued for somebody else: " + other.out());
        char last = issued.charAt(issued.length() - 1);
        String wrong = issued.substring(0, issued.length() - 1) + (last == 'a' ? 'b' : 'a');
        assertEquals(
                Exit.OK,
                check(Mails.plain(STAFF, "x@partner.example", "", wrong)).exit());
        String kept = Files.readString(home.resolve("issued-passwords"));
        assertFalse(kept.contains(issued.substring(0, 5)) || kept.contains("partner"), "only fingerprints are kept");
        assertNotEquals("", kept.strip());
    }
}
