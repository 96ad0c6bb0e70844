package dev.sekisho.dlp.encrypt.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Sealed;
import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipProtectorTest {
    private static final String INNER = "attachments.zip";

    @TempDir
    Path dir;

    private Path zip() {
        return dir.resolve("protected.zip");
    }

    private Sealed protect() throws IOException, GeneralSecurityException {
        Sealed sealed = Sealed.by(new ZipProtector(), ZipFiles.parts());
        Files.write(zip(), sealed.bytes());
        return sealed;
    }

    private static void assertExtracted(Path to) throws IOException {
        assertExtracted(to, UnaryOperator.identity());
    }

    private static void assertExtracted(Path to, UnaryOperator<String> asWritten) throws IOException {
        for (int i = 0; i < ZipFiles.NAMES.size(); i++) {
            Path file = to.resolve(asWritten.apply(ZipFiles.NAMES.get(i)));
            assertArrayEquals(ZipFiles.bytes(i), Files.readAllBytes(file));
        }
        try (Stream<Path> files = Files.list(to)) {
            assertEquals(ZipFiles.NAMES.size(), files.count());
        }
    }

    @Test
    void sevenZipOpensItAndRefusesAWrongPassword() throws Exception {
        Tool sevenZip = Tool.of("7zz", "7z");
        String password = protect().password();
        Tool.Result outer = sevenZip.run(dir, "x", "-p" + password, "-oout", zip().toString());
        assertEquals(0, outer.status(), outer.toString());
        Tool.Result inner = sevenZip.run(dir.resolve("out"), "x", "-oin", INNER);
        assertEquals(0, inner.status(), inner.toString());
        assertExtracted(dir.resolve("out/in"));
        assertNotEquals(
                0,
                sevenZip.run(dir, "t", "-p" + password + "x", zip().toString()).status());
    }

    @Test
    void libarchiveOpensItAndRefusesAWrongPassword() throws Exception {
        Tool bsdtar = Tool.of("bsdtar");
        String password = protect().password();
        Path out = Files.createDirectory(dir.resolve("out"));
        Tool.Result wrong = bsdtar.run(out, "-xf", zip().toString(), "--passphrase", password + "x");
        assertNotEquals(0, wrong.status());
        Tool.Result outer = bsdtar.run(out, "-xf", zip().toString(), "--passphrase", password);
        assertEquals(0, outer.status(), outer.toString());
        Path inner = Files.move(out.resolve(INNER), dir.resolve(INNER));
        Tool.Result extracted = bsdtar.run(out, "-xf", inner.toString());
        assertEquals(0, extracted.status(), extracted.toString());
        // libarchive itself composes letters, of any ZIP, wherever it runs but on a Mac.
        assertExtracted(out, name -> Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void anotherLibraryOpensIt() throws Exception {
        String password = protect().password();
        try (ZipFile file = new ZipFile(zip().toFile(), password.toCharArray())) {
            file.extractAll(dir.resolve("out").toString());
        }
        try (ZipFile file = new ZipFile(dir.resolve("out").resolve(INNER).toFile())) {
            file.extractAll(dir.resolve("in").toString());
        }
        assertExtracted(dir.resolve("in"));
    }

    @Test
    void sevenZipSeesAes256AndNoNameButOurs() throws Exception {
        protect();
        String listed =
                Tool.of("7zz", "7z").run(dir, "l", "-slt", "protected.zip").output();
        assertTrue(listed.contains("Method = AES-256"), listed);
        assertFalse(listed.contains("ZipCrypto"), listed);
        assertEquals(
                List.of("Path = protected.zip", "Path = " + INNER),
                listed.lines().filter(line -> line.startsWith("Path = ")).toList());
    }

    @Test
    void nothingOfNamesAndContentsIsReadable() throws Exception {
        byte[] sealed = protect().bytes();
        String bytes = new String(sealed, StandardCharsets.ISO_8859_1);
        List<String> secrets = new ArrayList<>(ZipFiles.NAMES);
        secrets.addAll(List.of("顧客名簿", "見積", "関所 花子", ".csv", ".xlsx", "か\u3099"));
        for (String secret : secrets) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-31j"))) {
                // What a charset cannot write becomes a question mark, and three bytes stand in any noise by chance.
                if (charset.newEncoder().canEncode(secret)) {
                    String encoded = new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(encoded), "readable: a secret in " + charset);
                }
            }
        }
    }

    @Test
    void leavesTheCallersBytesAlone() throws Exception {
        byte[] stored = ZipFiles.NOISE.clone();
        byte[] deflated = ZipFiles.TEXT.clone();
        Sealed.by(new ZipProtector(), lent("a.zip", stored), lent("a.txt", deflated));
        assertArrayEquals(ZipFiles.NOISE, stored);
        assertArrayEquals(ZipFiles.TEXT, deflated);
        try (OutputStream out = OutputStream.nullOutputStream()) {
            char[] password = "twelve chars".toCharArray();
            AesZip zip = new AesZip(out, password, LocalDateTime.of(2026, 1, 1, 0, 0), false);
            zip.plain().write(stored);
            assertArrayEquals(ZipFiles.NOISE, stored);
            assertEquals("twelve chars", new String(password));
        }
    }

    /** A part whose stream hands its own array over, as a library might that avoids copies. */
    private static Part lent(String name, byte[] bytes) {
        return Part.of(name, "application/octet-stream", new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long sizeBytes() {
                return bytes.length;
            }
        });
    }

    @Test
    void doesNotCloseTheStreamAndFailsWithIt() throws Exception {
        List<String> closed = new ArrayList<>();
        ProtectionRequest request =
                ProtectionRequest.of(List.of(ZipFiles.parts())).build();
        new ZipProtector().protect(request, new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        });
        assertEquals(List.of(), closed);
        OutputStream full = new OutputStream() {
            private int left = 50_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("no space left");
                }
            }
        };
        IOException e = assertThrows(IOException.class, () -> new ZipProtector().protect(request, full));
        assertEquals("no space left", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.zip"})
    void aPartThatChangesWhileItIsReadIsAnError(String name) {
        Part shrinking = Part.of(name, "text/plain", new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[99]);
            }

            @Override
            public long sizeBytes() {
                return 100;
            }
        });
        assertThrows(IOException.class, () -> Sealed.by(new ZipProtector(), shrinking));
    }

    @Test
    void usesAnAgreedPasswordAndEscrowsIt() throws Exception {
        List<String> escrowed = new ArrayList<>();
        Secret agreed = new Secret("Sakura-2026 fubuki!".toCharArray());
        Sealed sealed = Sealed.by(
                new ZipProtector(),
                ProtectionRequest.of(List.of(ZipFiles.parts()))
                        .password(agreed)
                        .escrow(key -> escrowed.add(new String(
                                ((OpeningKey.Password) key).password().reveal())))
                        .build());
        assertEquals(List.of("Sakura-2026 fubuki!"), escrowed);
        assertEquals("Sakura-2026 fubuki!", sealed.password());
        assertFalse(sealed.form().toString().contains("Sakura"), "a record prints its fields");
    }

    @Test
    void nothingIsWrittenWhenTheEscrowFails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectionRequest request = ProtectionRequest.of(List.of(ZipFiles.parts()))
                .escrow(key -> {
                    throw new GeneralSecurityException("no custodian");
                })
                .build();
        assertThrows(GeneralSecurityException.class, () -> new ZipProtector().protect(request, out));
        assertEquals(0, out.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevenchars", "関所パスワード関所パスワード", "tab\tin the middle"})
    void refusesAnAgreedPasswordThatIsShortOrNotEveryProgramCanType(String password) {
        assertRefused(password);
    }

    @Test
    void refusesAnAgreedPasswordThatProgramsCutOff() {
        assertRefused("x".repeat(100));
    }

    private static void assertRefused(String password) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectionRequest request = ProtectionRequest.of(List.of(ZipFiles.parts()))
                .password(new Secret(password.toCharArray()))
                .build();
        InvalidKeyException e = assertThrows(InvalidKeyException.class, () -> new ZipProtector().protect(request, out));
        assertEquals(0, out.size());
        assertFalse(String.valueOf(e.getMessage()).contains(password));
    }

    @Test
    void twoContainersOfTheSameFilesShareNothing() throws Exception {
        Sealed one = protect();
        Sealed two = protect();
        assertNotEquals(one.password(), two.password());
        int start = 30 + INNER.length() + 11;
        int same = 0;
        for (int i = start; i < start + 4096; i++) {
            same += one.bytes()[i] == two.bytes()[i] ? 1 : 0;
        }
        assertTrue(same < 100, "chance makes 16 of 4096 bytes equal, not " + same);
    }

    @Test
    void compressesTextAndNotWhatIsCompressed() throws Exception {
        int text = Sealed.by(new ZipProtector(), lent("a.csv", ZipFiles.TEXT)).bytes().length;
        int named = Sealed.by(new ZipProtector(), lent("a.xlsx", ZipFiles.TEXT)).bytes().length;
        assertTrue(text < ZipFiles.TEXT.length / 10, "text: " + text);
        assertTrue(named > ZipFiles.TEXT.length, "said to be compressed: " + named);
    }
}
