package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory does not grow with the size: in a heap of 64 MB. */
class LargeContentTest {
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"cms", "openpgp"})
    void aPartLargerThanTheHeap(String form) throws Exception {
        roundTrip(form, 100 * MEBIBYTE);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"cms", "openpgp"})
    void fiveGibibytes(String form) throws Exception {
        roundTrip(form, 5 * 1024 * MEBIBYTE);
    }

    private void roundTrip(String form, long bytes) throws Exception {
        Path sealed = dir.resolve("sealed");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRoundTrip.class.getName(),
                        form,
                        sealed.toString(),
                        Long.toString(bytes)))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertEquals("done", output.strip());
        assertTrue(Files.size(sealed) > bytes);
        Files.delete(sealed);
    }
}
