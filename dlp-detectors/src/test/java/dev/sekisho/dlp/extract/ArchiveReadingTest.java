package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.PartReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveReadingTest {
    private static final byte[] TEXT = "髙橋一郎 03-1234-5678\n".getBytes(StandardCharsets.UTF_8);
    private static final String ZIP = "application/zip";

    private static byte[] zip(String charset, String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(charset);
            zip.setUseLanguageEncodingFlag(false);
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(bytes);
            zip.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    /** Sets the bit that says "encrypted" in both headers, as in a file whose content nobody here can open. */
    private static byte[] encrypted(byte[] zip) {
        byte[] copy = zip.clone();
        for (int i = 0; i + 10 < copy.length; i++) {
            boolean local = copy[i] == 'P' && copy[i + 1] == 'K' && copy[i + 2] == 3 && copy[i + 3] == 4;
            boolean central = copy[i] == 'P' && copy[i + 1] == 'K' && copy[i + 2] == 1 && copy[i + 3] == 2;
            if (local || central) {
                copy[i + (local ? 6 : 8)] |= 1;
            }
        }
        return copy;
    }

    @Test
    void namesOfWindowsExplorerAreCp932() throws IOException {
        Recorder read = Recorder.read("a.zip", ZIP, zip("windows-31j", "顧客名簿.csv", TEXT));
        assertEquals("顧客名簿.csv", read.reports.get("1.1").name());
        assertEquals("髙橋一郎 03-1234-5678\n", read.text.get("1.1").toString());
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void unmarkedUtf8NamesAreReadToo() throws IOException {
        Recorder read = Recorder.read("a.zip", ZIP, zip("UTF-8", "髙橋様_御見積書.txt", TEXT));
        assertEquals("髙橋様_御見積書.txt", read.reports.get("1.1").name());
    }

    @Test
    void anEncryptedEntryKeepsItsName() throws IOException {
        Recorder read = Recorder.read("a.zip", ZIP, encrypted(zip("windows-31j", "名簿.xlsx", TEXT)));
        PartReport child = read.reports.get("1.1");
        assertEquals("encrypted password-protected", read.outcome("1.1"));
        assertEquals("名簿.xlsx", child.name());
        assertEquals(0, child.chars());
    }

    @Test
    void anEncryptedChildInAPlainZipHasItsOwnStatus() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("secret.zip"));
            zip.write(encrypted(zip("UTF-8", "a.csv", TEXT)));
            zip.putNextEntry(new ZipEntry("open.txt"));
            zip.write(TEXT);
        }
        Recorder read = Recorder.read("a.zip", ZIP, out.toByteArray());
        assertEquals(List.of("1.1.1", "1.1", "1.2", "1"), List.copyOf(read.reports.keySet()));
        assertEquals("encrypted password-protected", read.outcome("1.1.1"));
        assertEquals("full", read.outcome("1.2"));
    }

    private static byte[] nested(int times) throws IOException {
        byte[] bytes = TEXT;
        for (int i = 0; i < times; i++) {
            bytes = zip("UTF-8", i == 0 ? "core.txt" : i + ".zip", bytes);
        }
        return bytes;
    }

    @Test
    void twelveNestedZipsAreReadToTheCore() throws IOException {
        Recorder read = Recorder.read("a.zip", ZIP, nested(12));
        String core = "1" + ".1".repeat(12);
        assertEquals("髙橋一郎 03-1234-5678\n", read.text.get(core).toString());
        assertEquals(13, read.reports.size());
    }

    @Test
    void aHundredNestedZipsEndAtTheDepthLimit() throws IOException {
        Recorder read = Recorder.read("a.zip", ZIP, nested(100));
        assertEquals("limit depth", read.outcome("1" + ".1".repeat(16)));
        assertEquals(17, read.reports.size());
    }

    @Test
    void aBombIsStoppedEarlyAndItsNeighbourIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] block = "0".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
            zip.putNextEntry(new ZipEntry("open.txt"));
            zip.write(TEXT);
        }
        Recorder read = Recorder.read("a.zip", ZIP, out.toByteArray());
        assertEquals("limit ratio", read.outcome("1.1"));
        assertEquals("full", read.outcome("1.2"));
    }

    @Test
    void tooManyEntriesAreALimitOfTheWhole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 50; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(TEXT);
            }
        }
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 20, 10, 5, 100, Duration.ofMinutes(1));
        Recorder read = Recorder.read(limits, "a.zip", ZIP, out.toByteArray());
        assertEquals("limit entries", read.outcome("1"));
        assertEquals("limit entries", read.outcome("1.10"));
        assertEquals("full", read.outcome("1.9"));
    }

    @Test
    void namesThatClimbOrDeceiveDoNoHarm() throws IOException {
        Recorder read = Recorder.read("a.zip", ZIP, zip("UTF-8", "../../etc/\u202Efdp.exe", TEXT));
        assertEquals("../../etc/\uFFFDfdp.exe", read.reports.get("1.1").name());
        assertEquals("full", read.outcome("1.1"));
    }

    @Test
    void whatIsLeftOfACutZipIsRead() throws IOException {
        byte[] whole = zip("windows-31j", "名簿.txt", TEXT);
        Recorder read = Recorder.read("a.zip", ZIP, Arrays.copyOf(whole, whole.length - 30));
        assertEquals("partial truncated", read.outcome("1"));
        assertEquals("髙橋一郎 03-1234-5678\n", read.text.get("1.1").toString());
    }

    @Test
    void aZipCalledCsvIsOpened() throws IOException {
        Recorder read = Recorder.read("名簿.csv", "text/csv", zip("UTF-8", "a.txt", TEXT));
        assertEquals(ZIP, read.reports.get("1").mediaType());
        assertEquals("full", read.outcome("1.1"));
    }

    @Test
    void aPackedTarIsOpenedTwice() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "windows-31j")) {
            TarArchiveEntry entry = new TarArchiveEntry("顧客名簿.txt");
            entry.setSize(TEXT.length);
            tar.putArchiveEntry(entry);
            tar.write(TEXT);
            tar.closeArchiveEntry();
        }
        Recorder read = Recorder.read("a.tgz", "application/gzip", out.toByteArray());
        assertEquals("a.tar", read.reports.get("1.1").name());
        assertEquals("顧客名簿.txt", read.reports.get("1.1.1").name());
        assertEquals("髙橋一郎 03-1234-5678\n", read.text.get("1.1.1").toString());
    }

    @Test
    void aCutZipNeverThrows() throws IOException {
        byte[] whole = nested(3);
        for (int length = 1; length < whole.length; length += 7) {
            Recorder read = Recorder.read("a.zip", ZIP, Arrays.copyOf(whole, length));
            assertTrue(read.reports.containsKey("1"));
        }
    }

    @Test
    void anEntryOfAMissingMethodDoesNotHideTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String name : List.of("xz.txt", "b.txt")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(TEXT);
                zip.closeArchiveEntry();
            }
        }
        byte[] bytes = out.toByteArray();
        setMethodOfFirstEntry(bytes, 95);
        Recorder read = Recorder.read("a.zip", ZIP, bytes);
        assertEquals("unsupported compression-method", read.outcome("1.1"));
        assertEquals(
                new String(TEXT, StandardCharsets.UTF_8), read.text.get("1.2").toString());
    }

    private static void setMethodOfFirstEntry(byte[] zip, int method) {
        zip[8] = (byte) method;
        for (int i = 0; i < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 10] = (byte) method;
                return;
            }
        }
    }
}
