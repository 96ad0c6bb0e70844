package dev.sekisho.dlp.examples.dropoff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.CheckpointBuilder;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.custody.PartnerPasswords;
import dev.sekisho.dlp.custody.SealingKeys;
import dev.sekisho.dlp.encrypt.zip.ZipOpener;
import dev.sekisho.dlp.encrypt.zip.ZipProtector;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.CsvCapabilities;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.PasswordChannels;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords and passcodes go another way than the mail, or the mail does not go. */
class SeparateWaysTest {
    private static final String FROM = "op@corp.example";
    private static final byte[] LIST =
            "氏名,住所,電話番号\r\n関所 花子,東京都千代田区紀尾井町1-3,090-1234-5678\r\n".getBytes(StandardCharsets.UTF_8);
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: test
            version: 1
            organization: {domains: [corp.example]}
            unreadable: allow
            rules:
              - id: ENC
                unread: ignore
                when: {recipients: {any: external}, people: {atLeast: 1}}
                then: encrypt
            """;

    @TempDir
    Path dir;

    private AuditTrail trail;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void setUp() throws IOException {
        trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("example.test/sekisho"));
    }

    @AfterEach
    void tearDown() throws IOException {
        trail.close();
    }

    private CheckpointBuilder builder() throws Exception {
        return Checkpoint.builder().policy(Policy.parse(POLICY, "test")).trail(trail);
    }

    private static Transfer mail(String... to) {
        String text =
                "From: " + FROM + "\r\nTo: " + String.join(", ", to) + "\r\nSubject: list\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nok\r\n--b\r\n"
                        + "Content-Type: text/csv\r\nContent-Disposition: attachment; filename=list.csv\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(LIST)
                        + "\r\n--b--\r\n";
        return Transfer.mail(text.getBytes(StandardCharsets.UTF_8))
                .from(FROM)
                .to(List.of(to))
                .build();
    }

    private PasswordChannel sms(String... known) {
        return PasswordChannels.messages(
                PasswordChannel.Kind.SMS,
                address -> List.of(known).contains(address) ? Optional.of("090-0000-0000") : Optional.empty(),
                (number, transfer, password) -> said.add("sms " + new String(password.reveal())));
    }

    private static String text(OutgoingMail mail) throws IOException {
        try (InputStream in = mail.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theFirstChannelIsTakenThatServesTheRecipient() throws Exception {
        PasswordChannel callback =
                PasswordChannels.callback((handover, password) -> said.add("callback " + handover.recipients()));
        Checkpoint checkpoint = builder()
                .passwords(sms("a@partner.example"))
                .passwords(callback)
                .build();
        assertEquals(
                Action.ENCRYPT, checkpoint.submit(mail("a@partner.example")).action());
        assertTrue(said.get(0).startsWith("sms "), said.toString());
        assertEquals(
                Action.ENCRYPT, checkpoint.submit(mail("b@partner.example")).action());
        assertEquals("callback [b@partner.example]", said.get(1));
    }

    @Test
    void aChannelThatReachesARecipientOfTheSameMailIsRefused() throws Exception {
        PasswordChannel sender = PasswordChannels.sender(FROM::equals, (handover, password) -> said.add("sender"));
        Checkpoint checkpoint = builder().passwords(sender).build();
        assertEquals(
                Action.ENCRYPT, checkpoint.submit(mail("a@partner.example")).action());
        Outcome cc = checkpoint.submit(mail("a@partner.example", FROM));
        assertEquals(Action.BLOCK, cc.action(), "the sender is a recipient too");
        assertEquals("no-separate-password-channel", cc.because());
        assertEquals(List.of("sender"), said);
        PasswordChannel disguised = PasswordChannels.messages(
                PasswordChannel.Kind.CHAT, Optional::of, (number, transfer, password) -> said.add("mail"));
        Outcome none = builder().passwords(disguised).build().submit(mail("a@partner.example"));
        assertEquals("no-separate-password-channel", none.because(), "a mail address is no number");
    }

    @Test
    void aChannelThatFailsLetsNothingLeave() throws Exception {
        PasswordChannel broken = PasswordChannels.callback((handover, password) -> {
            throw new IOException("the gateway is down");
        });
        Outcome outcome = builder().passwords(broken).build().submit(mail("a@partner.example"));
        assertEquals(Action.BLOCK, outcome.action());
        assertEquals(List.of(), outcome.mails());
    }

    @Test
    void agreedPasswordsAreUsedUntilTheyAreOldAndRotate() throws Exception {
        Instant start = Instant.parse("2026-11-01T00:00:00Z");
        SealingKeys keys = SealingKeys.generate();
        PartnerPasswords partners = partners(keys, start);
        Secret first = partners.rotate("@partner.example");
        PasswordChannel callback = PasswordChannels.callback((handover, password) -> said.add("generated"));
        Outcome outcome =
                builder().passwords(callback).agreedPasswords(partners).build().submit(mail("a@partner.example"));
        assertEquals(Action.ENCRYPT, outcome.action());
        assertEquals(List.of(), said, "nothing needs to be told");
        assertTrue(opens(outcome, first));
        assertEquals("agreed", outcome.mails().get(0).facts().get("channel"));
        Secret second = partners.rotate("@partner.example");
        Outcome later = builder().agreedPasswords(partners).build().submit(mail("a@partner.example"));
        assertFalse(opens(later, first));
        assertTrue(opens(later, second));
        PartnerPasswords old = partners(keys, start.plus(Duration.ofDays(91)));
        assertTrue(old.find("a@partner.example").isEmpty());
        assertTrue(partners.find("a@other.example").isEmpty());
        try (Stream<Path> files = Files.list(dir.resolve("partners"))) {
            for (Path file : files.toList()) {
                String kept = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(kept.contains(new String(second.reveal())));
            }
        }
    }

    private PartnerPasswords partners(SealingKeys keys, Instant now) throws IOException {
        return new PartnerPasswords(
                dir.resolve("partners"), keys.sealer(), Duration.ofDays(90), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static boolean opens(Outcome outcome, Secret password) throws IOException {
        String text = text(outcome.mails().get(0));
        String base64 = text.substring(text.lastIndexOf("\r\n\r\n"), text.lastIndexOf("--"));
        byte[] zip = Base64.getMimeDecoder().decode(base64.substring(0, base64.indexOf("\r\n--")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ZipOpener().open(Content.of(zip), new OpeningKey.Password(password), (name, type) -> out);
        } catch (OpeningException e) {
            return false;
        }
        return java.util.Arrays.equals(LIST, out.toByteArray());
    }

    private FileDropoff dropoff(Instant now) throws IOException {
        return new FileDropoff(
                dir.resolve("dropoff"),
                URI.create("https://files.example/get/"),
                Duration.ofDays(7),
                new ZipProtector(),
                new ZipOpener(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void whoHasNothingInstalledGetsALinkAndThePasscodeAnotherWay() throws Exception {
        Instant now = Instant.parse("2026-11-01T00:00:00Z");
        FileDropoff dropoff = dropoff(now);
        Outcome outcome = builder()
                .passwords(sms("x@keitai.example"))
                .dropoff(dropoff)
                .capabilities(CsvCapabilities.parse("recipient,opens\n@keitai.example,link\n", "c"))
                .build()
                .submit(mail("x@keitai.example"));
        assertEquals(Action.ENCRYPT, outcome.action());
        String passcode = said.get(0).substring(4);
        String sent = text(outcome.mails().get(0));
        assertFalse(sent.contains(passcode));
        int at = sent.indexOf("Content-Disposition: attachment;\r\n filename=\"download.txt\"");
        String note = new String(
                Base64.getMimeDecoder()
                        .decode(sent.substring(sent.indexOf("\r\n\r\n", at), sent.indexOf("\r\n--", at + 100))),
                StandardCharsets.UTF_8);
        URI link = URI.create(note.substring(note.indexOf("https://")).strip());
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        assertThrows(
                OpeningException.class,
                () -> dropoff.fetch(link, new Secret("k7m2p-abcde-fghjk-23456".toCharArray()), (n, t) -> got));
        assertEquals(0, got.size());
        dropoff.fetch(link, new Secret(passcode.toCharArray()), (n, t) -> got);
        assertArrayEquals(LIST, got.toByteArray());
        try (Stream<Path> files = Files.walk(dir.resolve("dropoff"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String kept = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(kept.contains(passcode) || kept.contains("090-1234"), file.toString());
            }
        }
        assertThrows(
                IOException.class,
                () -> dropoff(now.plus(Duration.ofDays(8)))
                        .fetch(link, new Secret(passcode.toCharArray()), (n, t) -> got));
    }

    @Test
    void aPasscodeCannotBeGuessedOn() throws Exception {
        FileDropoff dropoff = dropoff(Instant.parse("2026-11-01T00:00:00Z"));
        builder()
                .passwords(sms("x@keitai.example"))
                .dropoff(dropoff)
                .capabilities(address -> Optional.of(java.util.Set.of("link")))
                .build()
                .submit(mail("x@keitai.example"));
        Path sealed;
        try (Stream<Path> files = Files.list(dir.resolve("dropoff"))) {
            sealed = files.filter(f -> f.toString().endsWith(".sealed"))
                    .findFirst()
                    .orElseThrow();
        }
        String token = String.valueOf(sealed.getFileName()).replace(".sealed", "");
        URI link = URI.create("https://files.example/get/" + token);
        Map<Boolean, Integer> tries = new java.util.TreeMap<>();
        for (int i = 0; i < 7; i++) {
            Exception e = assertThrows(
                    Exception.class,
                    () -> dropoff.fetch(link, new Secret("wrong-wrong-wrong".toCharArray()), (n, t) -> {
                        throw new IllegalStateException("nothing may come out");
                    }));
            tries.merge(e instanceof OpeningException, 1, Integer::sum);
        }
        assertEquals(5, tries.get(true));
        assertFalse(Files.exists(sealed));
        assertThrows(
                IOException.class,
                () -> dropoff.fetch(
                        URI.create("https://files.example/get/../../etc/passwd"),
                        new Secret(new char[1]),
                        (n, t) -> OutputStream.nullOutputStream()));
    }

    @Test
    void whatWasDroppedForAMailThatDoesNotLeaveIsTakenBack() throws Exception {
        FileDropoff dropoff = dropoff(Instant.parse("2026-11-01T00:00:00Z"));
        PasswordChannel broken = PasswordChannels.callback((handover, password) -> {
            throw new IOException("down");
        });
        builder()
                .passwords(broken)
                .dropoff(dropoff)
                .capabilities(address -> Optional.of(java.util.Set.of("link")))
                .build()
                .submit(mail("x@keitai.example"));
        try (Stream<Path> files = Files.list(dir.resolve("dropoff"))) {
            assertEquals(0, files.count());
        }
    }
}
