package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs we did not write. One that is missing fails the test in CI, and elsewhere skips it by name. */
public final class Tool {
    private final String program;

    private Tool(String program) {
        this.program = program;
    }

    public static Tool of(String... names) {
        for (String name : names) {
            if (Files.isExecutable(Path.of("/usr/bin", name))) {
                return new Tool(name);
            }
        }
        assumeTrue(System.getenv("SEKISHO_CI") != null, "skipped: " + names[0] + " is not installed");
        throw new IllegalStateException(names[0] + " is not installed");
    }

    public record Result(int status, String output) {
        @Override
        public String toString() {
            return status + ": " + output;
        }
    }

    public Result run(Path dir, String... arguments) throws IOException, InterruptedException {
        return run(dir, Map.of(), arguments);
    }

    public Result run(Path dir, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(dir.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
