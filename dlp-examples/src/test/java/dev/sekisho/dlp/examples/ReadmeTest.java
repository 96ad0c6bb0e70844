package dev.sekisho.dlp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static String read(String file) throws IOException {
        return Files.readString(Path.of("..").resolve(file), StandardCharsets.UTF_8);
    }

    private static String between(String text, String begin, String end) {
        int start = text.indexOf(begin) + begin.length();
        return text.substring(start, text.indexOf(end, start)).stripTrailing();
    }

    @Test
    void showsTheLinesThatAreCompiled() throws IOException {
        String readme = read("README.md");
        String mail = read("dlp-examples/src/main/java/dev/sekisho/dlp/examples/quickstart/Quickstart.java");
        assertEquals(compiled(mail, "README"), between(readme, "```java\n", "```"));
        String web = read("dlp-examples/src/main/java/dev/sekisho/dlp/examples/web/DownloadCheckpoint.java");
        assertEquals(
                compiled(web, "README-WEB"),
                between(readme.substring(readme.indexOf("## Web applications")), "```java\n", "```"));
    }

    private static String compiled(String code, String mark) {
        return between(code, "// " + mark + ":begin\n", "// " + mark + ":end")
                .stripIndent()
                .stripTrailing();
    }

    @Test
    void namesTheTestCommandThatCiRuns() throws IOException {
        String command = "mvn -B -ntp verify";
        assertTrue(read("README.md").contains("\n" + command + "\n"));
        assertTrue(read(".ci/run").contains("\n" + command + "\n"));
    }
}
