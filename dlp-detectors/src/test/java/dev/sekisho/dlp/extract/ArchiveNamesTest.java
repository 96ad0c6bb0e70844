package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.ExtraField;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the headers of gzip and tar say beside the bytes that they pack. */
class ArchiveNamesTest {
    private static final String OCTETS = "application/octet-stream";
    private static final String VALUE = "髙橋健太郎";

    private static byte[] gzip(String name, String comment, String text, Charset charset) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setFileNameCharset(charset);
        if (!name.isEmpty()) {
            parameters.setFileName(name);
        }
        if (!comment.isEmpty()) {
            parameters.setComment(comment);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(out, parameters)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void theNameThatGzipKeepsIsThatOfThePart(String charset) throws IOException {
        byte[] bytes = gzip(VALUE + ".csv", "", "x", Charset.forName(charset));
        Recorder read = Recorder.read("a.gz", OCTETS, bytes);
        assertEquals(VALUE + ".csv", read.reports.get("1.1").name());
        assertEquals("x", read.text.get("1.1").toString());
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void theCommentOfGzipIsRead() throws IOException {
        Recorder read = Recorder.read("a.gz", OCTETS, gzip("", VALUE, "x", StandardCharsets.UTF_8));
        assertEquals("comment", read.reports.get("1.2").name());
        assertEquals(VALUE, read.text.get("1.2").toString().strip());
    }

    @Test
    void theExtraFieldsOfGzipAreRead() throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setExtraField(new ExtraField().addSubField("ab", VALUE.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(out, parameters)) {
            gzip.write('x');
        }
        Recorder read = Recorder.read("a.gz", OCTETS, out.toByteArray());
        assertEquals(VALUE, read.text.get("1.2").toString().strip());
    }

    @Test
    void theNamesOfLaterMembersAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(gzip("a", "", "x", StandardCharsets.UTF_8));
        out.writeBytes(gzip(VALUE, "", "y", StandardCharsets.UTF_8));
        Recorder read = Recorder.read("a.gz", OCTETS, out.toByteArray());
        assertEquals("xy", read.text.get("1.1").toString());
        assertTrue(read.text.get("1.2").toString().contains(VALUE), read.text.toString());
    }

    @Test
    void whatStandsBehindGzipIsToldAndZerosAreNot() throws IOException {
        byte[] whole = gzip("", "", "x", StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(whole, whole.length + 512);
        assertEquals("full", Recorder.read("a.gz", OCTETS, padded).outcome("1"));
        padded[padded.length - 1] = 'x';
        Recorder read = Recorder.read("a.gz", OCTETS, padded);
        assertEquals("partial trailing-bytes", read.outcome("1"));
        assertEquals("x", read.text.get("1.1").toString());
    }

    @Test
    void aCutGzipIsTold() throws IOException {
        byte[] whole = gzip(VALUE, VALUE, "x".repeat(1000), StandardCharsets.UTF_8);
        for (int length = 3; length < whole.length; length++) {
            Recorder read = Recorder.read("a.gz", OCTETS, Arrays.copyOf(whole, length));
            assertTrue(read.reports.values().stream().anyMatch(r -> !r.reason().isEmpty()), "cut at " + length);
        }
    }

    private static byte[] tar(TarArchiveEntry entry, String charset, int longNames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, charset)) {
            tar.setLongFileMode(longNames);
            tar.setAddPaxHeadersForNonAsciiNames(longNames == TarArchiveOutputStream.LONGFILE_POSIX);
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static Recorder readTar(TarArchiveEntry entry, String charset, int longNames) throws IOException {
        return Recorder.read("a.tar", OCTETS, tar(entry, charset, longNames));
    }

    @Test
    void theNameOfAFolderIsRead() throws IOException {
        Recorder read = readTar(new TarArchiveEntry(VALUE + "/"), "windows-31j", 0);
        assertTrue(read.text.get("1").toString().contains(VALUE), read.text.toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void theTargetOfALinkIsRead(String charset) throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
        link.setLinkName("home/" + VALUE + ".xlsx");
        Recorder read = readTar(link, charset, 0);
        assertTrue(read.text.get("1").toString().contains(VALUE), read.text.toString());
    }

    @Test
    void theNameOfADeviceIsRead() throws IOException {
        Recorder read = readTar(new TarArchiveEntry(VALUE, TarConstants.LF_FIFO), "UTF-8", 0);
        assertTrue(read.text.get("1").toString().contains(VALUE), read.text.toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX})
    void longNamesAreReadWhole(int mode) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("x".repeat(200) + VALUE + ".txt");
        Recorder read = readTar(entry, "UTF-8", mode);
        assertTrue(read.reports.get("1.1").name().contains(VALUE), read.reports.toString());
    }

    @Test
    void theOwnerOfAFileIsRead() throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("a.txt");
        entry.setUserName(VALUE);
        Recorder read = readTar(entry, "UTF-8", 0);
        assertTrue(read.text.values().stream().anyMatch(t -> t.toString().contains(VALUE)), read.text.toString());
    }

    @Test
    void theCommentOfAPaxHeaderIsRead() throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("a.txt");
        entry.addPaxHeader("comment", VALUE);
        Recorder read = readTar(entry, "UTF-8", TarArchiveOutputStream.LONGFILE_POSIX);
        assertTrue(read.text.values().stream().anyMatch(t -> t.toString().contains(VALUE)), read.text.toString());
    }

    @Test
    void anArchiveBehindATarIsTold() throws IOException {
        byte[] one = tar(new TarArchiveEntry("a.txt"), "UTF-8", 0);
        byte[] two = Arrays.copyOf(one, one.length * 2);
        System.arraycopy(one, 0, two, one.length, one.length);
        assertEquals("full", Recorder.read("a.tar", OCTETS, one).outcome("1"));
        assertEquals(
                "partial trailing-bytes", Recorder.read("a.tar", OCTETS, two).outcome("1"));
    }
}
