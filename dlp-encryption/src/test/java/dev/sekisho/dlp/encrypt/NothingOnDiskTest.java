package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.pdf.PdfSample;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that can be read is in a temporary file, while a protector works and when its process is killed at it. */
class NothingOnDiskTest {
    private static final String MARKER = "MARKER-OF-PLAIN-TEXT";

    @TempDir
    Path dir;

    private static byte[] attachment(String id) {
        return switch (id) {
            case "zip" -> MARKER.repeat(500_000).getBytes(StandardCharsets.US_ASCII);
            case "pdf" -> PdfSample.make("/" + MARKER + " 1", 2_000_000);
            default -> ("PK\3\4" + MARKER.repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "zip,a.mp4,reading",
        "zip,a.mp4,writing",
        "pdf,a.pdf,reading",
        "pdf,a.pdf,writing",
        "office,a.xlsx,reading",
        "office,a.xlsx,writing"
    })
    void nothingReadableIsLeftByAKilledProcess(String id, String name, String where) throws Exception {
        Path file = Files.write(dir.resolve(name), attachment(id));
        Path temporary = Files.createDirectory(dir.resolve("tmp"));
        Process process = start(id, file, where, temporary);
        try (BufferedReader printed =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            assertEquals("waiting", printed.readLine());
            assertNothingReadable(temporary);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertNothingReadable(temporary);
        if (!id.equals("office")) {
            assertEquals(List.of(), files(temporary));
        }
    }

    private static Process start(String id, Path file, String where, Path temporary) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx256m",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        Unfinished.class.getName(),
                        id,
                        file.toString(),
                        where)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }

    private static void assertNothingReadable(Path folder) throws IOException {
        for (Path file : files(folder)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(MARKER) || bytes.contains("xxxxxxxx"), "plain text in a temporary file");
            assertTrue(
                    Files.getPosixFilePermissions(file).stream()
                            .noneMatch(p -> !p.name().startsWith("OWNER")),
                    "others may read a temporary file");
        }
    }
}
