package dev.sekisho.dlp.encrypt.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.Sealed;
import dev.sekisho.dlp.encrypt.Tampering;
import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.AesVersion;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipOpenerTest {
    private static final String PASSWORD = "sekisho-2026-fubuki";
    private static final byte[] SHORT = "部外秘".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dir;

    private static Collected open(Content content, OpeningKey key) throws IOException, OpeningException {
        Collected released = new Collected();
        new ZipOpener().open(content, key, released);
        return released;
    }

    private static void assertRefused(Reason reason, ZipOpener opener, Content content, OpeningKey key) {
        Collected released = new Collected();
        OpeningException e =
                assertThrows(OpeningException.class, () -> opener.open(content, key, released), reason.code());
        assertEquals(reason, e.reason());
        assertEquals(List.of(), released.names());
    }

    private static Sealed small() throws Exception {
        return Sealed.by(new ZipProtector(), Part.of("部外秘.txt", "text/plain", Content.of(SHORT)));
    }

    @Test
    void givesTheFilesBackUnderTheirNames() throws Exception {
        Sealed sealed = Sealed.by(new ZipProtector(), ZipFiles.parts());
        assertTrue(new ZipOpener().recognises(sealed.content()));
        Collected released = open(sealed.content(), sealed.key());
        assertEquals(ZipFiles.NAMES, released.names());
        for (int i = 0; i < ZipFiles.NAMES.size(); i++) {
            assertArrayEquals(ZipFiles.bytes(i), released.bytes(i));
        }
    }

    @Test
    void opensWhatAnEarlierVersionMade() throws Exception {
        byte[] bytes;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/frozen/protected-2026-11.zip"))) {
            bytes = in.readAllBytes();
        }
        Collected released = open(Content.of(bytes), Sealed.key("frozen-in-november-2026"));
        assertEquals(List.of("顧客名簿.csv", "図.png"), released.names());
        assertEquals("氏名\n関所 花子\n", new String(released.bytes(0), StandardCharsets.UTF_8));
        assertArrayEquals(new byte[] {1, 2, 3}, released.bytes(1));
    }

    @Test
    void aWrongPasswordAndAnotherKindOfKeyOpenNothing() throws Exception {
        Sealed sealed = small();
        for (int i = 0; i < 20; i++) {
            assertRefused(
                    Reason.WRONG_KEY,
                    new ZipOpener(),
                    sealed.content(),
                    Sealed.key("wrong password " + (char) ('a' + i)));
        }
        assertRefused(Reason.WRONG_KEY, new ZipOpener(), sealed.content(), new OpeningKey.ContentKey(new byte[32]));
    }

    /**
     * A few bytes of the directory say who made the entry and which kind and rights the file had: nothing depends on
     * them.
     */
    @Test
    void everyFlippedByteIsRefusedButThoseThatNobodyReads() throws Exception {
        Sealed sealed = small();
        int central = lastIndexOf(sealed.bytes(), "PK\1\2");
        TreeSet<Integer> open = new TreeSet<>();
        for (int at = 0; at < sealed.bytes().length; at++) {
            Collected released = new Collected();
            if (!Tampering.refusesFlip(new ZipOpener(), sealed, at, released)) {
                open.add(at - central);
                assertEquals(List.of("部外秘.txt"), released.names());
                assertArrayEquals(SHORT, released.bytes(0));
            }
        }
        assertTrue(open.contains(4) && List.of(4, 5, 36, 38, 39, 40, 41).containsAll(open), "opened: " + open);
    }

    private static int lastIndexOf(byte[] bytes, String mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(mark);
    }

    @Test
    void flippedBytesOfALargeFileAreRefused() throws Exception {
        Sealed sealed = Sealed.by(new ZipProtector(), ZipFiles.parts());
        int last = lastIndexOf(sealed.bytes(), "PK\1\2");
        for (int at = 45; at < last; at += 1 + last / 200) {
            assertTrue(Tampering.refusesFlip(new ZipOpener(), sealed, at, new Collected()), "byte " + at);
        }
    }

    @Test
    void everyCutIsRefused() throws Exception {
        Sealed sealed = small();
        for (int length = 0; length < sealed.bytes().length; length++) {
            Tampering.assertRefusesCut(new ZipOpener(), sealed, length);
        }
    }

    @Test
    void anythingBeforeOrBetweenIsRefused() throws Exception {
        Sealed sealed = small();
        byte[] shifted = new byte[sealed.bytes().length + 1];
        System.arraycopy(sealed.bytes(), 0, shifted, 1, sealed.bytes().length);
        assertRefused(Reason.MALFORMED, new ZipOpener(), Content.of(shifted), sealed.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AES128", "AES192", "AES256"})
    void opensSevenZips(String method) throws Exception {
        Files.createDirectory(dir.resolve("folder"));
        Files.write(dir.resolve("名簿.csv"), ZipFiles.TEXT);
        Files.write(dir.resolve("folder/図.png"), ZipFiles.NOISE);
        Files.write(dir.resolve("空.txt"), new byte[0]);
        Tool.Result made = Tool.of("7zz", "7z")
                .run(dir, "a", "-tzip", "-mem=" + method, "-p" + PASSWORD, "a.zip", "名簿.csv", "folder", "空.txt");
        assertEquals(0, made.status(), made.toString());
        Content content = Content.of(dir.resolve("a.zip"));
        assertTrue(new ZipOpener().recognises(content));
        Collected released = open(content, Sealed.key(PASSWORD));
        assertEquals(new TreeSet<>(List.of("名簿.csv", "folder_図.png", "空.txt")), new TreeSet<>(released.names()));
        assertArrayEquals(ZipFiles.TEXT, released.bytes(released.names().indexOf("名簿.csv")));
        assertArrayEquals(ZipFiles.NOISE, released.bytes(released.names().indexOf("folder_図.png")));
        assertRefused(Reason.WRONG_KEY, new ZipOpener(), content, Sealed.key(PASSWORD + "x"));
    }

    @Test
    void opensLibarchives() throws Exception {
        Files.write(dir.resolve("名簿.csv"), ZipFiles.TEXT);
        Tool.Result made = Tool.of("bsdtar")
                .run(
                        dir,
                        "--options",
                        "zip:encryption=aes256",
                        "--passphrase",
                        PASSWORD,
                        "--format",
                        "zip",
                        "-cf",
                        "a.zip",
                        "名簿.csv");
        assertEquals(0, made.status(), made.toString());
        Collected released = open(Content.of(dir.resolve("a.zip")), Sealed.key(PASSWORD));
        assertEquals(List.of("名簿.csv"), released.names());
        assertArrayEquals(ZipFiles.TEXT, released.bytes(0));
    }

    @ParameterizedTest
    @CsvSource({"STORE,ONE", "STORE,TWO", "DEFLATE,ONE", "DEFLATE,TWO"})
    void opensAnotherLibrarys(CompressionMethod compression, AesVersion version) throws Exception {
        ZipParameters parameters = parameters(EncryptionMethod.AES);
        parameters.setCompressionMethod(compression);
        parameters.setAesVersion(version);
        Collected released = open(strangers(parameters, "名簿.csv", "名簿 (2).csv"), Sealed.key(PASSWORD));
        assertEquals(List.of("名簿.csv", "名簿 (2).csv"), released.names());
        assertArrayEquals(SHORT, released.bytes(1));
    }

    private static ZipParameters parameters(EncryptionMethod method) {
        ZipParameters parameters = new ZipParameters();
        parameters.setEncryptFiles(method != EncryptionMethod.NONE);
        parameters.setEncryptionMethod(method);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        return parameters;
    }

    /** Made with a library that writes any name. */
    private Content strangers(ZipParameters parameters, String... names) throws IOException {
        Path file = dir.resolve("stranger.zip");
        try (ZipFile zip = new ZipFile(file.toFile(), PASSWORD.toCharArray())) {
            for (String name : names) {
                parameters.setFileNameInZip(name);
                zip.addStream(new ByteArrayInputStream(SHORT), parameters);
            }
        }
        return Content.of(file);
    }

    @Test
    void makesDangerousNamesPlain() throws Exception {
        Content content = strangers(
                parameters(EncryptionMethod.AES),
                "../../etc/passwd",
                "/etc/shadow",
                "C:\\Windows\\x.dll",
                "..\\..\\up.txt",
                "nul\0l.txt",
                "gnp\u202ecod.exe",
                "CON",
                "com1.txt",
                "dots. . .",
                "...",
                "a?.txt",
                "A*.txt");
        assertEquals(
                List.of(
                        ".._.._etc_passwd",
                        "_etc_shadow",
                        "C__Windows_x.dll",
                        ".._.._up.txt",
                        "nul_l.txt",
                        "gnp_cod.exe",
                        "_CON",
                        "_com1.txt",
                        "dots",
                        "attachment",
                        "a_.txt",
                        "A_ (2).txt"),
                open(content, Sealed.key(PASSWORD)).names());
    }

    @Test
    void refusesTheOldCipherAndWhatIsNotEncrypted() throws Exception {
        for (EncryptionMethod method : List.of(EncryptionMethod.ZIP_STANDARD, EncryptionMethod.NONE)) {
            Content content = strangers(parameters(method), "名簿.csv");
            assertFalse(new ZipOpener().recognises(content));
            assertRefused(Reason.UNSUPPORTED, new ZipOpener(), content, Sealed.key(PASSWORD));
            Files.delete(dir.resolve("stranger.zip"));
        }
    }

    @Test
    void refusesTheWholeWhenOneEntryIsInClear() throws Exception {
        strangers(parameters(EncryptionMethod.AES), "名簿.csv");
        Content content = strangers(parameters(EncryptionMethod.NONE), "read-me.txt");
        assertFalse(new ZipOpener().recognises(content));
        assertRefused(Reason.UNSUPPORTED, new ZipOpener(), content, Sealed.key(PASSWORD));
    }

    @Test
    void anotherFileUnderOurNameComesOutAsItIs() throws Exception {
        ZipParameters parameters = parameters(EncryptionMethod.AES);
        parameters.setCompressionMethod(CompressionMethod.STORE);
        Collected released = open(strangers(parameters, "attachments.zip"), Sealed.key(PASSWORD));
        assertEquals(List.of("attachments.zip"), released.names());
        assertArrayEquals(SHORT, released.bytes(0));
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanAllowed() throws Exception {
        Sealed sealed =
                Sealed.by(new ZipProtector(), Part.of("zeros.txt", "text/plain", Content.of(new byte[3 << 20])));
        assertRefused(Reason.LIMIT, new ZipOpener(1 << 20), sealed.content(), sealed.key());
        assertEquals(3 << 20, open(sealed.content(), sealed.key()).bytes(0).length);
    }

    @Test
    void refusesTooManyEntries() throws Exception {
        Part[] parts = new Part[ZipOpener.MOST_ENTRIES + 1];
        Arrays.fill(parts, Part.of("a", "text/plain", Content.of(new byte[0])));
        assertThrows(IllegalArgumentException.class, () -> Sealed.by(new ZipProtector(), parts));
        Sealed most = Sealed.by(new ZipProtector(), Arrays.copyOf(parts, ZipOpener.MOST_ENTRIES));
        assertEquals(
                ZipOpener.MOST_ENTRIES,
                new TreeSet<>(open(most.content(), most.key()).names()).size());
    }

    @Test
    void anythingElseIsMalformed() throws Exception {
        for (byte[] bytes : List.of(new byte[0], SHORT, new byte[100_000])) {
            assertFalse(new ZipOpener().recognises(Content.of(bytes)));
            assertRefused(Reason.MALFORMED, new ZipOpener(), Content.of(bytes), Sealed.key(PASSWORD));
        }
    }
}
