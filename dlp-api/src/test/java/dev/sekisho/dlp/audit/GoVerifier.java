package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Builds and runs a verifier in Go. Debian's golang-golang-x-mod-dev puts its sources under /usr/share/gocode. */
final class GoVerifier {
    private GoVerifier() {}

    static Path build(String resource, Path dir) throws Exception {
        boolean here = Files.isDirectory(Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb"));
        boolean mustBeHere = System.getenv("SEKISHO_CI") != null;
        assumeTrue(here || mustBeHere, "skipped: golang-golang-x-mod-dev is not installed");
        Path source = dir.resolve("main.go");
        try (var in = Objects.requireNonNull(GoVerifier.class.getResourceAsStream(resource))) {
            Files.copy(in, source);
        }
        Path binary = dir.resolve("verify");
        assertEquals("", output(dir, List.of("go", "build", "-o", binary.toString(), source.toString())));
        return binary;
    }

    static String output(Path dir, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(dir.toFile());
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", "/usr/share/gocode");
        builder.environment().put("GOCACHE", dir.resolve("cache").toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.strip();
    }
}
