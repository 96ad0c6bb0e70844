package dev.sekisho.dlp.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keys in SoftHSM, as if it were a smart card. Where its tokens are it reads from the environment of the process, so
 * most of this runs in another one.
 */
class Pkcs11TokenTest {
    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final String PIN = "2026";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aKeyInATokenSignsAndOpens(String algorithm) throws Exception {
        Tool softHsm = Tool.of("softhsm2-util");
        Path configuration = dir.resolve("softhsm2.conf");
        Files.createDirectory(dir.resolve("tokens"));
        Files.writeString(configuration, "directories.tokendir = " + dir.resolve("tokens") + "\n");
        Map<String, String> environment = Map.of("SOFTHSM2_CONF", configuration.toString());
        Tool.Result made = softHsm.run(
                dir, environment, "--init-token", "--free", "--label", "sekisho", "--pin", PIN, "--so-pin", "20262026");
        assertEquals(0, made.status(), made.toString());
        assertEquals("done", run(environment, algorithm).strip());
    }

    private String run(Map<String, String> environment, String algorithm) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TokenProcess.class.getName(),
                        LIBRARY.toString(),
                        PIN,
                        algorithm))
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    @Test
    void aLibraryThatIsNotThereIsAnError() {
        assertThrows(
                IOException.class, () -> Pkcs11Token.open(dir.resolve("none.so"), 0, new Secret(PIN.toCharArray())));
    }
}
