package dev.sekisho.dlp.encrypt.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.lingala.zip4j.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipProtectorTest {
    private static final String NAME = "顧客名簿_①髙橋㈱𠮷野家～2026.csv";
    private static final String STORED = "名簿.xlsx";

    @TempDir
    Path dir;

    private final byte[] text = "氏名,住所\n関所 花子,長野県長野市\n".repeat(5000).getBytes(StandardCharsets.UTF_8);
    private final byte[] noise = new byte[100_001];

    private Path zip() {
        return dir.resolve("protected.zip");
    }

    private String protect() throws IOException, GeneralSecurityException {
        new Random(7).nextBytes(noise);
        List<Part> parts = List.of(
                Part.of(NAME, "text/csv", Content.of(text)),
                Part.of(STORED, "application/octet-stream", Content.of(noise)),
                Part.of("empty.txt", "text/plain", Content.of(new byte[0])));
        ProtectedForm made;
        try (OutputStream out = Files.newOutputStream(zip())) {
            made = new ZipProtector().protect(ProtectionRequest.of(parts).build(), out);
        }
        assertNotNull(made.password());
        return new String(Objects.requireNonNull(made.password()).reveal());
    }

    private void assertExtracted(Path to) throws IOException {
        assertArrayEquals(text, Files.readAllBytes(to.resolve(NAME)));
        assertArrayEquals(noise, Files.readAllBytes(to.resolve(STORED)));
        assertEquals(0, Files.size(to.resolve("empty.txt")));
    }

    @Test
    void sevenZipOpensItAndRefusesAWrongPassword() throws Exception {
        Tool sevenZip = Tool.of("7z", "7zz");
        String password = protect();
        Tool.Result good = sevenZip.run(dir, "x", "-p" + password, "-oout", zip().toString());
        assertEquals(0, good.status(), good.toString());
        assertExtracted(dir.resolve("out"));
        assertNotEquals(
                0,
                sevenZip.run(dir, "t", "-p" + password + "x", zip().toString()).status());
        assertTrue(sevenZip.run(dir, "l", "-slt", zip().toString()).output().contains("Method = AES-256 Deflate"));
    }

    @Test
    void libarchiveOpensIt() throws Exception {
        Tool bsdtar = Tool.of("bsdtar");
        String password = protect();
        Path out = Files.createDirectory(dir.resolve("out"));
        Tool.Result good = bsdtar.run(out, "-xf", zip().toString(), "--passphrase", password);
        assertEquals(0, good.status(), good.toString());
        assertExtracted(out);
    }

    @Test
    void anotherLibraryOpensIt() throws Exception {
        String password = protect();
        try (ZipFile file = new ZipFile(zip().toFile(), password.toCharArray())) {
            file.extractAll(dir.resolve("out").toString());
        }
        assertExtracted(dir.resolve("out"));
    }

    @Test
    void oneFlippedByteIsRefused() throws Exception {
        Tool sevenZip = Tool.of("7z", "7zz");
        String password = protect();
        byte[] good = Files.readAllBytes(zip());
        int start = 30 + NAME.getBytes(StandardCharsets.UTF_8).length + 11;
        for (int at : new int[] {start, start + 17, start + 18, start + 500, good.length / 2}) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Files.write(zip(), bad);
            Tool.Result result = sevenZip.run(dir, "t", "-p" + password, zip().toString());
            assertNotEquals(0, result.status(), "byte " + at);
        }
    }

    @Test
    void leavesTheCallersBytesAloneAndShowsNothingOfThem() throws Exception {
        byte[] before = text.clone();
        protect();
        assertArrayEquals(before, text);
        String bytes = Files.readString(zip(), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(new String("関所".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void twoContainersOfTheSameFilesShareNothing() throws Exception {
        String first = protect();
        byte[] one = Files.readAllBytes(zip());
        String second = protect();
        byte[] two = Files.readAllBytes(zip());
        assertNotEquals(first, second);
        int start = 30 + NAME.getBytes(StandardCharsets.UTF_8).length + 11;
        int same = 0;
        for (int i = start; i < start + 4096; i++) {
            same += one[i] == two[i] ? 1 : 0;
        }
        assertTrue(same < 100, "chance makes 16 of 4096 bytes equal, not " + same);
    }
}
