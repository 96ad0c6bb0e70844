package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files that ask for more than there is end at a limit. */
class HostileFilesTest {
    private static final String OCTETS = "application/octet-stream";

    private static Recorder read(String name, String text) {
        return Recorder.read(name, OCTETS, text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anRtfOfBracesIsNested() {
        assertEquals(
                "failed too-nested",
                read("a.rtf", "{\\rtf1 \\pard x\\par " + "{".repeat(100_000)).outcome("1"));
    }

    @Test
    void anRtfOfOneLongWordIsRead() {
        String text = "{\\rtf1 {\\*\\x " + "a".repeat(3_000_000) + "}\\pard x\\par}";
        assertEquals("full", read("a.rtf", text).outcome("1"));
    }

    @Test
    void moreMailsThanEntriesAreALimit() {
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 20, 10, 5, 100, Duration.ofMinutes(1));
        String mails = "From a\nSubject: x\nTo: b\n\ny\n\n".repeat(50);
        Recorder read = Recorder.read(limits, "a.mbox", OCTETS, mails.getBytes(StandardCharsets.US_ASCII));
        assertEquals("limit entries", read.outcome("1"));
    }

    @Test
    void anEndlessLineInAMailboxIsNoMail() {
        String mails = "From a\nSubject: x\nTo: b\n\ny\n\nFrom " + "b".repeat(1_000_000) + "\nSubject: y\n";
        Recorder read = read("a.mbox", mails);
        assertEquals(3, read.reports.size());
        assertTrue(read.text.get("1.1.1").toString().contains("Subject: y"));
    }

    @Test
    void base64InBase64EndsAtTheDepthLimit() {
        byte[] bytes = "氏名 髙橋健太郎 ".repeat(10).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            bytes = Base64.getEncoder().encode(bytes);
        }
        Recorder read = Recorder.read("a.txt", OCTETS, bytes);
        assertTrue(read.reports.values().stream().anyMatch(r -> r.reason().equals("depth")), read.reports.toString());
    }

    @Test
    void manyMembersOfGzipAreOneFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            try (OutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write('x');
            }
        }
        Recorder read = Recorder.read("a.gz", OCTETS, out.toByteArray());
        assertEquals(20_000, read.text.get("1.1").length());
        assertEquals("full", read.outcome("1"));
    }
}
