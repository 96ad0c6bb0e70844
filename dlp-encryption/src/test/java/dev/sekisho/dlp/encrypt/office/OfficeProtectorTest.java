package dev.sekisho.dlp.encrypt.office;

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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeProtectorTest {
    private static final String PASSWORD = "sekisho-2026-fubuki";

    @TempDir
    Path dir;

    /** The form takes any bytes; only their start is looked at, and by others the end record of a ZIP. */
    private static byte[] workbook(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        System.arraycopy("PK\3\4".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        byte[] end = Arrays.copyOf("PK\5\6".getBytes(StandardCharsets.US_ASCII), 22);
        System.arraycopy(end, 0, bytes, length - end.length, end.length);
        return bytes;
    }

    private static Part part(byte[] bytes) {
        return Part.of("顧客名簿.xlsx", "application/octet-stream", Content.of(bytes));
    }

    private static Sealed protect(byte[] bytes) throws Exception {
        return Sealed.by(new OfficeProtector(), part(bytes));
    }

    private static Collected open(byte[] sealed, String password) throws IOException, OpeningException {
        Collected released = new Collected();
        new OfficeOpener().open(Content.of(sealed), Sealed.key(password), released);
        return released;
    }

    private static void assertRefused(Reason reason, byte[] bytes, OpeningKey key) {
        Collected released = new Collected();
        OpeningException e =
                assertThrows(OpeningException.class, () -> new OfficeOpener().open(Content.of(bytes), key, released));
        assertEquals(reason, e.reason());
        assertEquals(List.of(), released.names());
    }

    /** Around the segments of 4,096 bytes, and where small streams end in OLE2. */
    @ParameterizedTest
    @ValueSource(ints = {26, 32, 4095, 4096, 4097, 100_001})
    void anotherProgramDecryptsItByteForByte(int length) throws Exception {
        byte[] plain = workbook(length);
        Sealed sealed = protect(plain);
        Files.write(dir.resolve("protected.xlsx"), sealed.bytes());
        Tool msoffcrypto = Tool.of("msoffcrypto-tool");
        Tool.Result good = msoffcrypto.run(dir, "-p", sealed.password(), "protected.xlsx", "plain.xlsx");
        assertEquals(0, good.status(), good.toString());
        assertArrayEquals(plain, Files.readAllBytes(dir.resolve("plain.xlsx")));
        Tool.Result wrong = msoffcrypto.run(dir, "-p", sealed.password() + "x", "protected.xlsx", "wrong.xlsx");
        assertNotEquals(0, wrong.status(), wrong.toString());
        Collected released = open(sealed.bytes(), sealed.password());
        assertEquals(List.of(""), released.names());
        assertArrayEquals(plain, released.bytes(0));
    }

    @Test
    void asksForTheStrongestParameters() throws Exception {
        Sealed sealed = protect(workbook(5000));
        String bytes = new String(sealed.bytes(), StandardCharsets.ISO_8859_1);
        for (String parameter : List.of(
                "keyBits=\"256\"", "hashAlgorithm=\"SHA512\"", "spinCount=\"100000\"", "cipherAlgorithm=\"AES\"")) {
            assertTrue(bytes.contains(parameter), parameter);
        }
        assertFalse(bytes.contains("SHA1") || bytes.contains("keyBits=\"128\""));
        assertTrue(sealed.form().authenticated());
        assertEquals("protected.xlsx", sealed.form().name());
    }

    @Test
    void escrowsThePasswordAndClosesNothing() throws Exception {
        List<String> seen = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                seen.add("closed");
            }
        };
        byte[] lent = workbook(9000);
        new OfficeProtector()
                .protect(
                        ProtectionRequest.of(List.of(part(lent)))
                                .escrow(key -> seen.add(new String(
                                        ((OpeningKey.Password) key).password().reveal())))
                                .build(),
                        out);
        assertEquals(1, seen.size());
        assertArrayEquals(workbook(9000), open(out.toByteArray(), seen.get(0)).bytes(0));
    }

    @Test
    void aWrongPasswordOpensNothing() throws Exception {
        Sealed sealed = protect(workbook(5000));
        assertRefused(Reason.WRONG_KEY, sealed.bytes(), Sealed.key("wrong password"));
        assertRefused(Reason.WRONG_KEY, sealed.bytes(), new OpeningKey.ContentKey(new byte[32]));
    }

    /** OLE2 has bytes that nothing reads: unused sectors, times of folders. What still opens is what was sealed. */
    @Test
    void aFlippedByteIsRefusedOrChangesNothing() throws Exception {
        byte[] plain = workbook(20_000);
        Sealed sealed = protect(plain);
        int refused = 0;
        int length = sealed.bytes().length;
        for (int at = 0; at < length; at += 397) {
            Collected released = new Collected();
            if (Tampering.refusesFlip(new OfficeOpener(), sealed, at, released)) {
                refused++;
            } else {
                assertArrayEquals(plain, released.bytes(0), "byte " + at);
            }
        }
        assertTrue(refused > plain.length / 397, "refused: " + refused);
    }

    @Test
    void aFlippedByteOfTheCipherTextIsNotAuthentic() throws Exception {
        byte[] plain = workbook(100_000);
        Sealed sealed = protect(plain);
        byte[] changed = sealed.bytes().clone();
        changed[changed.length / 2] ^= 1;
        assertRefused(Reason.NOT_AUTHENTIC, changed, sealed.key());
    }

    @Test
    void everyCutIsRefused() throws Exception {
        Sealed sealed = protect(workbook(20_000));
        int length = sealed.bytes().length;
        byte[] plain = workbook(20_000);
        for (int cut = 0; cut < length; cut += 509) {
            byte[] bytes = Arrays.copyOf(sealed.bytes(), cut);
            Collected released = new Collected();
            try {
                new OfficeOpener().open(Content.of(bytes), sealed.key(), released);
                assertArrayEquals(plain, released.bytes(0), "cut to " + cut + " of " + length);
            } catch (OpeningException e) {
                assertEquals(List.of(), released.names(), "cut to " + cut);
            }
        }
    }

    @Test
    void refusesTheFormWithoutAnAuthenticationCode() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
        encryptor.confirmPassword(PASSWORD);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (OutputStream stream = encryptor.getDataStream(file)) {
                stream.write(workbook(5000));
            }
            file.writeFilesystem(out);
        }
        assertTrue(new OfficeOpener().recognises(Content.of(out.toByteArray())));
        assertRefused(Reason.UNSUPPORTED, out.toByteArray(), Sealed.key(PASSWORD));
    }

    @Test
    void refusesMoreRoundsThanAnyProgramAsksFor() throws Exception {
        Sealed sealed = protect(workbook(5000));
        String bytes = new String(sealed.bytes(), StandardCharsets.ISO_8859_1);
        byte[] costly = bytes.replace("standalone=\"yes\"", "standalone=\"no\"")
                .replace("spinCount=\"100000\"", "spinCount=\"9000000\"")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(sealed.bytes().length, costly.length);
        assertRefused(Reason.LIMIT, costly, sealed.key());
    }

    @Test
    void takesOneOfficeFileThatFitsIntoMemory() throws Exception {
        OfficeProtector protector = new OfficeProtector();
        Part good = part(workbook(100));
        assertTrue(protector.takes(List.of(good)));
        assertFalse(protector.takes(List.of(good, good)), "two");
        assertFalse(protector.takes(List.of(part(protect(workbook(100)).bytes()))), "encrypted already");
        assertFalse(
                protector.takes(List.of(Part.of("a.zip", "application/zip", Content.of(workbook(100))))), "no Office");
        Part large = Part.of("a.xlsx", "application/octet-stream", new Content() {
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
    void opensWhatAnEarlierVersionMade() throws Exception {
        try (InputStream in = OfficeProtectorTest.class.getResourceAsStream("/frozen/protected-2026-11.xlsx")) {
            Collected released = open(in.readAllBytes(), "frozen-in-november-2026");
            assertArrayEquals(workbook(5000), released.bytes(0));
        }
    }
}
