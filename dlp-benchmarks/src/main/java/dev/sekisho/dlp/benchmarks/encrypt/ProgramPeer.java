package dev.sekisho.dlp.benchmarks.encrypt;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Another program, by the user and system time of its process.
 *
 * @param name what it is called in a report
 * @param command makes its command line from the plain and the encrypted file
 */
record ProgramPeer(String name, BiFunction<Path, Path, List<String>> command) implements Peer {
    /** The shell waits for the program, then prints what its children took; any program's own output goes nowhere. */
    private static final String SCRIPT = "\"$@\" >/dev/null 2>&1 || exit 1; times";

    /** Whether a program is installed. */
    static boolean installed(String program) {
        return Files.isExecutable(Path.of("/usr/bin", program));
    }

    @Override
    public double encrypt(Path plain, Path encrypted) throws IOException {
        Files.deleteIfExists(encrypted);
        List<String> shell = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash"));
        shell.addAll(command.apply(plain, encrypted));
        Process process = new ProcessBuilder(shell).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(name + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(name);
        }
        String[] children = printed.strip().split("\n", -1)[1].split(" ", -1);
        return seconds(children[0]) + seconds(children[1]);
    }

    /** As bash prints them: {@code 0m1.234s}. */
    private static double seconds(String printed) {
        int minutes = printed.indexOf('m');
        return 60 * Double.parseDouble(printed.substring(0, minutes))
                + Double.parseDouble(printed.substring(minutes + 1, printed.length() - 1));
    }
}
