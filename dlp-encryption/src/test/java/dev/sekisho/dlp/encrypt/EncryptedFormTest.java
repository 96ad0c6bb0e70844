package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.cms.CmsProtector;
import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.office.OfficeProtector;
import dev.sekisho.dlp.encrypt.pdf.PdfProtector;
import dev.sekisho.dlp.encrypt.pdf.PdfSample;
import dev.sekisho.dlp.encrypt.zip.ZipProtector;
import dev.sekisho.dlp.protect.EncryptedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFormTest {
    private static final String PASSWORD = "-psekisho-2026-fubuki";

    @TempDir
    Path dir;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "氏名\n関所 花子\n");
        Files.writeString(dir.resolve("b.txt"), "氏名\n関所 太郎\n".repeat(999));
        Files.createDirectory(dir.resolve("folder"));
        Files.write(dir.resolve("plain.pdf"), PdfSample.make("", 200_000));
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        Tool tool = program.equals("7zz") ? Tool.of("7zz", "7z") : Tool.of(program);
        Tool.Result made = tool.run(dir, arguments);
        assertEquals(0, made.status(), made.toString());
    }

    private Optional<EncryptedForm> of(String file) throws IOException {
        return EncryptedForm.of(Content.of(dir.resolve(file)));
    }

    private void assertForm(EncryptedForm form, String file) throws IOException {
        assertEquals(Optional.of(form), of(file), file);
    }

    private void assertNone(String file) throws IOException {
        assertEquals(Optional.empty(), of(file), file);
    }

    @Test
    void knowsWhatWeMake() throws Exception {
        Part text = Part.of("a.txt", "text/plain", Content.of(dir.resolve("a.txt")));
        Part pdf = Part.of("a.pdf", "application/pdf", Content.of(dir.resolve("plain.pdf")));
        byte[] zip = "PK\3\4 any bytes".getBytes(StandardCharsets.US_ASCII);
        Part office = Part.of("a.docx", "application/octet-stream", Content.of(zip));
        assertEquals(EncryptedForm.ZIP_AES, form(Sealed.by(new ZipProtector(), text)));
        assertEquals(EncryptedForm.PDF, form(Sealed.by(new PdfProtector(), pdf)));
        assertEquals(EncryptedForm.OFFICE, form(Sealed.by(new OfficeProtector(), office)));
        RecipientKey key =
                new RecipientKey.Certificate(TestCertificates.make("EC", 256, "a@b.example", Duration.ofDays(1))
                        .certificate());
        assertEquals(
                EncryptedForm.CMS,
                form(Sealed.by(
                        new CmsProtector(),
                        ProtectionRequest.of(List.of(text)).to(List.of(key)).build())));
    }

    private static EncryptedForm form(Sealed sealed) throws IOException {
        EncryptedForm form = EncryptedForm.of(sealed.content()).orElseThrow();
        assertTrue(form.sufficient());
        return form;
    }

    @Test
    void tellsAesFromTheOldZipCipherAndFromHalfEncryptedZips() throws Exception {
        run("7zz", "a", "-tzip", "-mem=AES256", PASSWORD, "aes.zip", "a.txt", "b.txt", "folder");
        run("7zz", "a", "-tzip", "-mem=ZipCrypto", PASSWORD, "old.zip", "a.txt");
        Files.copy(dir.resolve("aes.zip"), dir.resolve("mixed.zip"));
        run("7zz", "a", "-tzip", "-mem=ZipCrypto", PASSWORD, "mixed.zip", "plain.pdf");
        Files.copy(dir.resolve("aes.zip"), dir.resolve("half.zip"));
        run("7zz", "a", "-tzip", "half.zip", "plain.pdf");
        run("7zz", "a", "-tzip", "plain.zip", "a.txt");
        run("7zz", "a", "-tzip", "empty.zip", "folder");
        assertForm(EncryptedForm.ZIP_AES, "aes.zip");
        assertForm(EncryptedForm.ZIP_WEAK, "old.zip");
        assertForm(EncryptedForm.ZIP_WEAK, "mixed.zip");
        assertFalse(EncryptedForm.ZIP_WEAK.sufficient());
        assertNone("half.zip");
        assertNone("plain.zip");
        assertNone("empty.zip");
    }

    @Test
    void knowsA7zOnlyWhenItsNamesAreEncryptedToo() throws Exception {
        run("7zz", "a", "-mhe=on", PASSWORD, "hidden.7z", "a.txt", "b.txt");
        run("7zz", "a", PASSWORD, "names.7z", "a.txt", "b.txt");
        run("7zz", "a", "plain.7z", "a.txt", "b.txt");
        assertForm(EncryptedForm.SEVEN_ZIP, "hidden.7z");
        assertNone("names.7z");
        assertNone("plain.7z");
    }

    @Test
    void tellsAesFromRc4InPdfsOfAllShapes() throws Exception {
        for (String streams : List.of("disable", "generate")) {
            for (String linear : List.of("--linearize", "--normalize-content=n")) {
                String shape = "--object-streams=" + streams;
                run("qpdf", shape, linear, "--encrypt", "u", "o", "256", "--", "plain.pdf", "aes256.pdf");
                run(
                        "qpdf",
                        shape,
                        linear,
                        "--encrypt",
                        "u",
                        "o",
                        "128",
                        "--use-aes=y",
                        "--",
                        "plain.pdf",
                        "aes128.pdf");
                run(
                        "qpdf",
                        shape,
                        linear,
                        "--allow-weak-crypto",
                        "--encrypt",
                        "u",
                        "o",
                        "128",
                        "--use-aes=n",
                        "--",
                        "plain.pdf",
                        "rc4.pdf");
                run("qpdf", shape, linear, "plain.pdf", "clear.pdf");
                assertForm(EncryptedForm.PDF, "aes256.pdf");
                assertForm(EncryptedForm.PDF, "aes128.pdf");
                assertForm(EncryptedForm.PDF_WEAK, "rc4.pdf");
                assertFalse(EncryptedForm.PDF_WEAK.sufficient());
                assertNone("clear.pdf");
            }
        }
        assertNone("plain.pdf");
    }

    @Test
    void aPdfThatOnlySpeaksOfEncryptionIsNotEncrypted() throws Exception {
        byte[] pdf = PdfSample.make("/Note(trailer <</Encrypt 4 0 R>>)/Encrypt 4 0 R/X<</Encrypt 4 0 R>>", 10);
        assertEquals(Optional.empty(), EncryptedForm.of(Content.of(pdf)));
    }

    @Test
    void knowsOpenPgpByItsFirstPacketNotByItsArmour() throws Exception {
        run(
                "gpg",
                "--batch",
                "--homedir",
                dir.toString(),
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                "abc",
                "--symmetric",
                "--output",
                "a.gpg",
                "a.txt");
        run(
                "gpg",
                "--batch",
                "--homedir",
                dir.toString(),
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                "abc",
                "--armor",
                "--symmetric",
                "--output",
                "a.asc",
                "a.txt");
        run("gpg", "--batch", "--homedir", dir.toString(), "--armor", "--store", "--output", "stored.asc", "b.txt");
        assertTrue(Files.readString(dir.resolve("stored.asc")).startsWith("-----BEGIN PGP MESSAGE-----"));
        assertForm(EncryptedForm.OPENPGP, "a.gpg");
        assertForm(EncryptedForm.OPENPGP, "a.asc");
        assertNone("stored.asc");
    }

    @Test
    void knowsCmsByItsContentType() throws Exception {
        TestCertificates.make("RSA", 2048, "a@b.example", Duration.ofDays(1))
                .write(dir.resolve("a.pem"), dir.resolve("a.key"));
        run(
                "openssl",
                "cms",
                "-encrypt",
                "-aes256",
                "-binary",
                "-outform",
                "DER",
                "-in",
                "a.txt",
                "-out",
                "a.p7m",
                "a.pem");
        run(
                "openssl",
                "cms",
                "-sign",
                "-nodetach",
                "-binary",
                "-outform",
                "DER",
                "-in",
                "a.txt",
                "-signer",
                "a.pem",
                "-inkey",
                "a.key",
                "-out",
                "signed.p7m");
        assertForm(EncryptedForm.CMS, "a.p7m");
        assertNone("signed.p7m");
    }

    @Test
    void findsNothingInOtherBytesAndEndsForAll() throws Exception {
        Random random = new Random(5);
        List<String> starts = List.of(
                "",
                "PK\3\4",
                "7z\u00BC\u00AF'\u001C",
                "%PDF-1.7 startxref 9 trailer",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "0\u0080",
                "-----BEGIN PGP MESSAGE-----\n\nAAAA",
                "\u00C1");
        for (String start : starts) {
            for (int i = 0; i < 300; i++) {
                byte[] bytes = new byte[random.nextInt(3000)];
                random.nextBytes(bytes);
                byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
                Optional<EncryptedForm> form = EncryptedForm.of(Content.of(bytes));
                assertTrue(form.isEmpty() || start.equals("\u00C1"), () -> start + ": " + form);
            }
        }
        byte[] zeros = new byte[1 << 20];
        assertEquals(Optional.empty(), EncryptedForm.of(Content.of(zeros)));
        Arrays.fill(zeros, (byte) '<');
        System.arraycopy("%PDF-1 startxref 7 ".getBytes(StandardCharsets.US_ASCII), 0, zeros, 0, 19);
        assertEquals(Optional.empty(), EncryptedForm.of(Content.of(zeros)));
    }
}
