package dev.sekisho.dlp.encrypt.openpgp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GnuPG and Sequoia open what we make, and we open what GnuPG makes; all with GnuPG's keys. */
class GnuPgTest {
    private static final byte[] TEXT =
            "氏名,電話\n関所 花子,090-0000-0000\n".repeat(4000).getBytes(StandardCharsets.UTF_8);
    private static final String PASSPHRASE = "sekisho-2026";

    @TempDir
    static Path dir;

    private static Tool gpg;

    @BeforeAll
    static void makeKeys() throws Exception {
        gpg = Tool.of("gpg");
        Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
        make("rsa@hospital.example", "rsa3072 default 1y", "", "");
        make("curve@hospital.example", "future-default default 1y", PASSPHRASE, "");
        Files.write(dir.resolve("text"), TEXT);
    }

    @AfterAll
    static void stopAgent() throws Exception {
        Tool.of("gpgconf").run(dir, "--homedir", dir.toString(), "--kill", "all");
    }

    private static Tool.Result run(String passphrase, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "--homedir",
                dir.toString(),
                "--batch",
                "--yes",
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                passphrase,
                "--trust-model",
                "always"));
        all.addAll(List.of(arguments));
        return gpg.run(dir, all.toArray(new String[0]));
    }

    private static void good(Tool.Result result) {
        assertEquals(0, result.status(), result.toString());
    }

    private static void make(String address, String kind, String passphrase, String time) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--quick-generate-key", "Test <" + address + ">"));
        arguments.addAll(List.of(kind.split(" ", -1)));
        if (!time.isEmpty()) {
            arguments.addAll(0, List.of("--faked-system-time", time));
        }
        good(run(passphrase, arguments.toArray(new String[0])));
        if (kind.startsWith("rsa")) {
            good(run(passphrase, "--quick-add-key", fingerprint(address), "rsa3072", "encrypt", "1y"));
        }
        good(run(passphrase, "--output", address + ".pub", "--export", address));
        good(run(passphrase, "--output", address + ".sec", "--armor", "--export-secret-keys", address));
    }

    private static RecipientKey.OpenPgp recipient(String address) throws Exception {
        return new RecipientKey.OpenPgp(Files.readAllBytes(dir.resolve(address + ".pub")));
    }

    private static Secret passphrase(String address) {
        return new Secret((address.startsWith("curve") ? PASSPHRASE : "").toCharArray());
    }

    private static byte[] secret(String address) throws Exception {
        return Files.readAllBytes(dir.resolve(address + ".sec"));
    }

    private static OpeningKey opening(String address) throws Exception {
        return new OpenPgpSecretKey(secret(address), address.startsWith("curve") ? passphrase(address) : null);
    }

    private static void protect(String file, ProtectionRequest request) throws Exception {
        try (OutputStream out = Files.newOutputStream(dir.resolve(file))) {
            new OpenPgpProtector().protect(request, out);
        }
    }

    private static ProtectionRequest.Builder request(String... addresses) throws Exception {
        List<RecipientKey> keys = new ArrayList<>();
        for (String address : addresses) {
            keys.add(recipient(address));
        }
        return ProtectionRequest.of(List.of(Part.of("", "text/csv", Content.of(TEXT))))
                .to(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa@hospital.example", "curve@hospital.example"})
    void gnuPgDecryptsOursAndVerifiesTheSignature(String address) throws Exception {
        SigningKey signer = new OpenPgpSecretKey(secret(address), passphrase(address));
        protect(
                "ours.pgp",
                request("rsa@hospital.example", "curve@hospital.example")
                        .signer(signer)
                        .build());
        Tool.Result result = run(PASSPHRASE, "--output", "opened", "--decrypt", "ours.pgp");
        good(result);
        assertArrayEquals(TEXT, Files.readAllBytes(dir.resolve("opened")));
        assertTrue(result.output().contains("Good signature from \"Test <" + address + ">\""), result.output());

        byte[] bad = Files.readAllBytes(dir.resolve("ours.pgp"));
        bad[bad.length / 2] ^= 1;
        Files.write(dir.resolve("ours.pgp"), bad);
        assertNotEquals(
                0, run(PASSPHRASE, "--output", "bad", "--decrypt", "ours.pgp").status());
    }

    @Test
    void gnuPgOpensOursByTheEscrowedSessionKey() throws Exception {
        List<String> keys = new ArrayList<>();
        ContentKeyEscrow escrow =
                key -> keys.add(HexFormat.of().withUpperCase().formatHex(((OpeningKey.ContentKey) key).bytes()));
        protect("escrow.pgp", request("rsa@hospital.example").escrow(escrow).build());
        good(run("", "--override-session-key", "9:" + keys.get(0), "--output", "opened", "--decrypt", "escrow.pgp"));
        assertArrayEquals(TEXT, Files.readAllBytes(dir.resolve("opened")));
    }

    @Test
    void namesAreShownByNoProgramBeforeItIsOpened() throws Exception {
        Part part = Part.of("roster-hanako.csv", "text/csv", Content.of(TEXT));
        ProtectionRequest request = ProtectionRequest.of(List.of(part))
                .to(List.of(recipient("rsa@hospital.example")))
                .build();
        protect("named.pgp", request);
        Tool.Result packets = run("", "--list-packets", "-vv", "named.pgp");
        assertTrue(packets.output().contains("name=\"protected.zip\""), packets.output());
        good(run("", "--output", "named.zip", "--decrypt", "named.pgp"));
        Tool.Result listed = Tool.of("7z", "7zz").run(dir, "x", "-oout", "named.zip");
        good(listed);
        assertArrayEquals(TEXT, Files.readAllBytes(dir.resolve("out/roster-hanako.csv")));
    }

    @Test
    void sequoiaDecryptsOurs() throws Exception {
        Tool sq = Tool.of("sq");
        protect("sq.pgp", request("rsa@hospital.example").build());
        String help = sq.run(dir, "decrypt", "--help").output();
        String option = help.contains("--recipient-file") ? "--recipient-file" : "--recipient-key";
        good(sq.run(dir, "decrypt", option, "rsa@hospital.example.sec", "--output", "sq.out", "sq.pgp"));
        assertArrayEquals(TEXT, Files.readAllBytes(dir.resolve("sq.out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa@hospital.example", "curve@hospital.example"})
    void weOpenGnuPgs(String address) throws Exception {
        for (String option : List.of("--compress-algo=zlib", "--compress-algo=none", "--armor")) {
            good(run(
                    PASSPHRASE,
                    option,
                    "--recipient",
                    address,
                    "--sign",
                    "--local-user",
                    address,
                    "--output",
                    "theirs.pgp",
                    "--encrypt",
                    "text"));
            Content theirs = Content.of(dir.resolve("theirs.pgp"));
            Collected opened = new Collected();
            OpenPgpOpener opener = new OpenPgpOpener(List.of(recipient(address)));
            assertTrue(opener.recognises(theirs));
            opener.open(theirs, opening(address), opened);
            assertArrayEquals(TEXT, opened.only());
            assertEquals(List.of("text"), opened.names());
            assertTrue(opened.signatures().get(0).verified());
        }
    }

    private static KeyRefusal refusal(String address) {
        return assertThrows(
                        KeyRefusedException.class,
                        () -> new OpenPgpProtector().protect(request(address).build(), new ByteArrayOutputStream()))
                .refusal();
    }

    @Test
    void aKeyThatMustNotBeUsedIsRefusedByName() throws Exception {
        make("expired@hospital.example", "future-default default 1m", "", "20240101T000000");
        make("signs@hospital.example", "ed25519 sign 1y", "", "");
        make("revoked@hospital.example", "future-default default 1y", "", "");
        assertEquals(KeyRefusal.EXPIRED, refusal("expired@hospital.example"));
        assertEquals(KeyRefusal.WRONG_USAGE, refusal("signs@hospital.example"));
        protect("fresh.pgp", request("revoked@hospital.example").build());
        revoke("revoked@hospital.example");
        assertEquals(KeyRefusal.REVOKED, refusal("revoked@hospital.example"));
    }

    private static String fingerprint(String address) throws Exception {
        String listed = run("", "--with-colons", "--list-keys", address).output();
        return listed.lines()
                .filter(line -> line.startsWith("fpr:"))
                .findFirst()
                .orElseThrow()
                .split(":", -1)[9];
    }

    private static void revoke(String address) throws Exception {
        Path file = dir.resolve("openpgp-revocs.d").resolve(fingerprint(address) + ".rev");
        Files.writeString(dir.resolve("revocation"), Files.readString(file).replace(":-----BEGIN", "-----BEGIN"));
        good(run("", "--import", "revocation"));
        good(run("", "--output", address + ".pub", "--export", address));
    }
}
