package dev.sekisho.dlp.encrypt.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.Sealed;
import dev.sekisho.dlp.encrypt.Tampering;
import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfProtectorTest {
    private static final byte[] PDF = PdfSample.make("", 3000);

    @TempDir
    Path dir;

    private static Part part(byte[] bytes) {
        return Part.of("顧客名簿.pdf", "application/pdf", Content.of(bytes));
    }

    private Sealed protect() throws Exception {
        Sealed sealed = Sealed.by(new PdfProtector(), part(PDF));
        Files.write(dir.resolve("protected.pdf"), sealed.bytes());
        Files.write(dir.resolve("plain.pdf"), PDF);
        return sealed;
    }

    private static void assertRefused(Reason reason, byte[] bytes, OpeningKey key) {
        Collected released = new Collected();
        OpeningException e =
                assertThrows(OpeningException.class, () -> new PdfOpener().open(Content.of(bytes), key, released));
        assertEquals(reason, e.reason());
        assertEquals(List.of(), released.names());
    }

    @Test
    void qpdfOpensItAndFindsNothingWrong() throws Exception {
        Tool qpdf = Tool.of("qpdf");
        String password = "--password=" + protect().password();
        Tool.Result checked = qpdf.run(dir, "--check", password, "protected.pdf");
        assertEquals(0, checked.status(), checked.toString());
        assertTrue(checked.output().contains("R = 6"), checked.output());
        assertTrue(checked.output().contains("stream encryption method: AESv3"), checked.output());
        assertTrue(checked.output().contains("extract for any purpose: allowed"), checked.output());
        assertNotEquals(
                0,
                qpdf.run(dir, "--check", "--password=wrong password", "protected.pdf")
                        .status());
        assertNotEquals(0, qpdf.run(dir, "--check", "protected.pdf").status());
    }

    @Test
    void popplerReadsTheSameTextAndTitle() throws Exception {
        Tool pdftotext = Tool.of("pdftotext");
        String password = protect().password();
        Tool.Result plain = pdftotext.run(dir, "plain.pdf", "-");
        assertTrue(plain.output().contains(PdfSample.TEXT), plain.output());
        Tool.Result read = pdftotext.run(dir, "-upw", password, "protected.pdf", "-");
        assertEquals(plain, read);
        Tool.Result html = pdftotext.run(dir, "-htmlmeta", "-upw", password, "protected.pdf", "-");
        assertTrue(html.output().contains("<title>" + PdfSample.TITLE + "</title>"), html.output());
        assertNotEquals(
                0, pdftotext.run(dir, "-upw", "wrong", "protected.pdf", "-").status());
    }

    @Test
    void muPdfReadsTheSameText() throws Exception {
        Tool mutool = Tool.of("mutool");
        String password = protect().password();
        Tool.Result read = mutool.run(dir, "draw", "-F", "txt", "-p", password, "protected.pdf");
        assertTrue(read.output().contains(PdfSample.TEXT), read.toString());
        Tool.Result wrong = mutool.run(dir, "draw", "-F", "txt", "-p", "wrong", "protected.pdf");
        assertNotEquals(0, wrong.status());
    }

    @Test
    void theOpenerGivesTheSameDocumentBack() throws Exception {
        Sealed sealed = protect();
        assertTrue(new PdfOpener().recognises(sealed.content()));
        Collected released = new Collected();
        new PdfOpener().open(sealed.content(), sealed.key(), released);
        assertEquals(List.of(""), released.names());
        Files.write(dir.resolve("opened.pdf"), released.bytes(0));
        Tool pdftotext = Tool.of("pdftotext");
        assertEquals(pdftotext.run(dir, "plain.pdf", "-"), pdftotext.run(dir, "opened.pdf", "-"));
        assertRefused(Reason.WRONG_KEY, sealed.bytes(), Sealed.key("another password"));
        assertRefused(Reason.WRONG_KEY, sealed.bytes(), new OpeningKey.ContentKey(new byte[32]));
    }

    @Test
    void saysThatAChangeStaysUnseenAndEscrowsThePassword() throws Exception {
        List<String> escrowed = new ArrayList<>();
        Sealed sealed = Sealed.by(
                new PdfProtector(),
                ProtectionRequest.of(List.of(part(PDF)))
                        .escrow(key -> escrowed.add(new String(
                                ((OpeningKey.Password) key).password().reveal())))
                        .build());
        assertFalse(sealed.form().authenticated());
        assertEquals(List.of(sealed.password()), escrowed);
        assertEquals("protected.pdf", sealed.form().name());
    }

    /** Why the form says so: a byte in the middle of a stream turns into other text, and every reader shows it. */
    @Test
    void aFlippedByteInAStreamIsNotNoticed() throws Exception {
        Sealed sealed = protect();
        int stream = new String(sealed.bytes(), StandardCharsets.ISO_8859_1).indexOf("/Length 3", 0);
        Collected released = new Collected();
        assertFalse(Tampering.refusesFlip(new PdfOpener(), sealed, stream + 1000, released));
        assertEquals(1, released.names().size());
    }

    @Test
    void everyCutIsRefused() throws Exception {
        Sealed sealed = protect();
        int length = sealed.bytes().length;
        for (int cut = 0; cut < length - 1; cut += cut < length - 60 ? 41 : 1) {
            Tampering.assertRefusesCut(new PdfOpener(), sealed, cut);
        }
    }

    @Test
    void nothingOfTheDocumentIsReadable() throws Exception {
        String bytes = new String(protect().bytes(), StandardCharsets.ISO_8859_1);
        for (String secret : List.of("xxxxxxxx", "beginbfchar", "Tj ET")) {
            assertTrue(new String(PDF, StandardCharsets.ISO_8859_1).contains(secret));
            assertFalse(bytes.contains(secret), secret);
        }
    }

    @Test
    void doesNotCloseTheStreamOrChangeTheBytes() throws Exception {
        byte[] before = PDF.clone();
        List<String> closed = new ArrayList<>();
        new PdfProtector().protect(ProtectionRequest.of(List.of(part(PDF))).build(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        });
        assertEquals(List.of(), closed);
        assertArrayEquals(before, PDF);
    }

    @Test
    void takesOneWholePlainUnsignedPdf() throws Exception {
        PdfProtector protector = new PdfProtector();
        assertTrue(protector.takes(List.of(part(PDF))));
        assertFalse(protector.takes(List.of(part(PDF), part(PDF))), "two");
        assertFalse(protector.takes(List.of(part("氏名".getBytes(StandardCharsets.UTF_8)))), "no PDF");
        assertFalse(protector.takes(List.of(part(java.util.Arrays.copyOf(PDF, PDF.length - 300)))), "cut short");
        assertFalse(protector.takes(List.of(part(protect().bytes()))), "encrypted already");
        byte[] signed = PdfSample.make(
                "/AcroForm<</SigFlags 3/Fields[<</FT/Sig/T(s)/V<</Type/Sig/Filter/Adobe.PPKLite>>>>]>>", 10);
        assertFalse(protector.takes(List.of(part(signed))), "signed");
        Part large = Part.of("a.pdf", "application/pdf", new Content() {
            @Override
            public InputStream open() throws IOException {
                throw new IOException("too large to be read");
            }

            @Override
            public long sizeBytes() {
                return (32L << 20) + 1;
            }
        });
        assertFalse(protector.takes(List.of(large)), "large");
        assertThrows(IllegalArgumentException.class, () -> Sealed.by(protector, large));
    }

    @Test
    void refusesOlderEncryption() throws Exception {
        protect();
        Tool qpdf = Tool.of("qpdf");
        String password = "twelve-letters";
        qpdf.run(dir, "--encrypt", password, "o", "128", "--use-aes=y", "--", "plain.pdf", "aes128.pdf");
        assertRefused(Reason.UNSUPPORTED, Files.readAllBytes(dir.resolve("aes128.pdf")), Sealed.key(password));
        qpdf.run(
                dir,
                "--allow-weak-crypto",
                "--encrypt",
                password,
                "o",
                "128",
                "--use-aes=n",
                "--",
                "plain.pdf",
                "rc4.pdf");
        assertFalse(new PdfOpener().recognises(Content.of(dir.resolve("rc4.pdf"))));
        assertRefused(Reason.UNSUPPORTED, Files.readAllBytes(dir.resolve("rc4.pdf")), Sealed.key(password));
    }

    @Test
    void opensQpdfs() throws Exception {
        protect();
        Tool.Result made = Tool.of("qpdf")
                .run(
                        dir,
                        "--object-streams=generate",
                        "--encrypt",
                        "twelve-letters",
                        "o",
                        "256",
                        "--",
                        "plain.pdf",
                        "q.pdf");
        assertEquals(0, made.status(), made.toString());
        Content content = Content.of(dir.resolve("q.pdf"));
        assertTrue(new PdfOpener().recognises(content));
        Collected released = new Collected();
        new PdfOpener().open(content, Sealed.key("twelve-letters"), released);
        assertEquals(1, released.names().size());
    }

    @Test
    void opensWhatAnEarlierVersionMade() throws Exception {
        Collected released = new Collected();
        try (InputStream in = PdfProtectorTest.class.getResourceAsStream("/frozen/protected-2026-11.pdf")) {
            new PdfOpener().open(Content.of(in.readAllBytes()), Sealed.key("frozen-in-november-2026"), released);
        }
        assertEquals(1, released.names().size());
    }
}
