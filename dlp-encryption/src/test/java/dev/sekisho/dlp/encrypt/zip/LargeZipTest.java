package dev.sekisho.dlp.encrypt.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts beyond 4 GiB in a heap of 64 MB, there and back, and as 7-Zip sees them. */
class LargeZipTest {
    private static final String PASSWORD = "sekisho-2026-fubuki";

    @TempDir
    Path dir;

    private void roundTrip(long size) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeZip.class.getName(),
                        dir.resolve("protected.zip").toString(),
                        Long.toString(size),
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("opened [" + size + ", " + size + "]\n", printed);
        assertEquals(0, process.waitFor());
        Tool sevenZip = Tool.of("7zz", "7z");
        Tool.Result outer = sevenZip.run(dir, "x", "-p" + PASSWORD, "protected.zip");
        assertEquals(0, outer.status(), outer.toString());
        Files.delete(dir.resolve("protected.zip"));
        Tool.Result inner = sevenZip.run(dir, "t", "attachments.zip");
        assertEquals(0, inner.status(), inner.toString());
        assertTrue(inner.output().contains("Size:       " + 2 * size), inner.toString());
    }

    @Test
    void megabytesGoThereAndBack() throws Exception {
        roundTrip((100L << 20) + 1);
    }

    @Test
    @Tag("long")
    void fiveGibibytesGoThereAndBack() throws Exception {
        roundTrip((5L << 30) + 1);
    }
}
