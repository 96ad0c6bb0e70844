package dev.sekisho.dlp.examples.dropoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.RecipientKeySource.FoundKeys;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recipient with an OpenPGP key gets a PGP/MIME mail, which GnuPG opens. */
class OpenPgpMailTest {
    private static final Path GPG = Path.of("/usr/bin/gpg");
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: test
            version: 1
            organization: {domains: [corp.example]}
            unreadable: allow
            rules:
              - id: ENC
                when: {recipients: {any: external}, people: {atLeast: 1}}
                then: encrypt
            """;

    @TempDir
    Path dir;

    private byte[] gpg(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                GPG.toString(),
                "--homedir",
                dir.resolve("gnupg").toString(),
                "--batch",
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                ""));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(dir.resolve("gpg.err").toFile())
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        assertEquals(0, process.waitFor(), Files.readString(dir.resolve("gpg.err")));
        return out;
    }

    @Test
    void gnuPgOpensIt() throws Exception {
        assumeTrue(Files.isExecutable(GPG) || System.getenv("SEKISHO_CI") != null, "skipped: gpg is not installed");
        Files.createDirectory(
                dir.resolve("gnupg"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        gpg("--quick-generate-key", "hanako@hospital.example", "default", "default", "1d");
        byte[] key = gpg("--export", "hanako@hospital.example");
        String text = "関所 花子、東京都千代田区紀尾井町1-3、090-1234-5678";
        String mail = "From: op@corp.example\r\nTo: hanako@hospital.example\r\nSubject: list\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text + "\r\n";
        try (AuditTrail trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("example.test/sekisho"))) {
            Checkpoint checkpoint = Checkpoint.builder()
                    .policy(Policy.parse(POLICY, "test"))
                    .trail(trail)
                    .keys(address -> new FoundKeys(
                            address.equals("hanako@hospital.example")
                                    ? List.of(new RecipientKey.OpenPgp(key))
                                    : List.of(),
                            List.of()))
                    .build();
            Outcome outcome = checkpoint.submit(
                    Transfer.mail(mail.getBytes(StandardCharsets.UTF_8)).build());
            assertEquals(Action.ENCRYPT, outcome.action(), outcome.because());
            String sent;
            try (InputStream in = outcome.mails().get(0).content().open()) {
                sent = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertTrue(sent.contains("multipart/encrypted; protocol=\"application/pgp-encrypted\""), sent);
            int begin = sent.indexOf("-----BEGIN PGP MESSAGE-----");
            int end = sent.indexOf("-----END PGP MESSAGE-----") + 27;
            Path message = Files.writeString(dir.resolve("message.asc"), sent.substring(begin, end));
            String opened = new String(gpg("--decrypt", message.toString()), StandardCharsets.UTF_8);
            assertTrue(opened.startsWith("Content-Type: text/plain; charset=utf-8\r\n"), opened);
            assertTrue(opened.endsWith("\r\n\r\n" + text + "\r\n"), opened);
        }
    }
}
