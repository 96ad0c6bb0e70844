package dev.sekisho.dlp.encrypt.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.Sealed;
import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeakZipOpenerTest {
    private static final String PASSWORD = "sekisho-2026";
    private static final byte[] LIST = "関所 花子,090-1234-5678\r\n".repeat(5000).getBytes(StandardCharsets.UTF_8);

    private final WeakZipOpener opener = new WeakZipOpener();

    @TempDir
    Path dir;

    private Path list = Path.of("");
    private Path made = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        list = Files.write(dir.resolve("名簿.csv"), LIST);
        made = dir.resolve("made.zip");
    }

    private Collected open(OpeningKey key) throws IOException, OpeningException {
        Collected parts = new Collected();
        opener.open(Content.of(made), key, parts);
        return parts;
    }

    private void assertOpens(String password) throws Exception {
        assertTrue(opener.recognises(Content.of(made)));
        Collected parts = open(Sealed.key(password));
        assertEquals(List.of("名簿.csv"), parts.names());
        assertArrayEquals(LIST, parts.bytes(0));
    }

    private void refused(Reason reason, OpeningKey key) {
        assertEquals(
                reason, assertThrows(OpeningException.class, () -> open(key)).reason());
    }

    private void zip4j(CompressionMethod method, String password) throws IOException {
        ZipParameters parameters = new ZipParameters();
        parameters.setCompressionMethod(method);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.ZIP_STANDARD);
        try (ZipFile zip = new ZipFile(made.toFile(), password.toCharArray())) {
            zip.addFile(list.toFile(), parameters);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STORE", "DEFLATE"})
    void whatZip4jMakesIsLookedInto(CompressionMethod method) throws Exception {
        zip4j(method, PASSWORD);
        assertOpens(PASSWORD);
    }

    @Test
    void what7zipMakesIsLookedInto() throws Exception {
        Tool tool = Tool.of("7zz", "7z");
        tool.run(dir, "a", "-tzip", "-mem=ZipCrypto", "-p" + PASSWORD, made.toString(), list.toString());
        assertOpens(PASSWORD);
        refused(Reason.WRONG_KEY, Sealed.key("other"));
    }

    @Test
    void noWrongPasswordOpensIt() throws Exception {
        zip4j(CompressionMethod.DEFLATE, PASSWORD);
        for (int i = 0; i < 600; i++) { // two of them pass the check byte
            refused(Reason.WRONG_KEY, Sealed.key("wrong-" + i));
        }
        refused(Reason.WRONG_KEY, new OpeningKey.ContentKey(new byte[32]));
    }

    @Test
    void aesIsForTheOther() throws Exception {
        ZipParameters parameters = new ZipParameters();
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        try (ZipFile zip = new ZipFile(made.toFile(), PASSWORD.toCharArray())) {
            zip.addFile(list.toFile(), parameters);
        }
        assertFalse(opener.recognises(Content.of(made)));
        refused(Reason.UNSUPPORTED, Sealed.key(PASSWORD));
        assertFalse(opener.authenticates());
        assertTrue(new ZipOpener().authenticates());
    }

    @Test
    void cutOrStrayBytesAreRefused() throws Exception {
        zip4j(CompressionMethod.STORE, PASSWORD);
        byte[] whole = Files.readAllBytes(made);
        for (int length : new int[] {10, 200, whole.length / 2, whole.length - 1}) {
            Files.write(made, Arrays.copyOf(whole, length));
            assertThrows(OpeningException.class, () -> open(Sealed.key(PASSWORD)));
        }
    }
}
