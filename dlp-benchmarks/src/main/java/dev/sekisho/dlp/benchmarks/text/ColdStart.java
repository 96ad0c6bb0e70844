package dev.sekisho.dlp.benchmarks.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** From the start of a process to its first findings, in milliseconds. */
final class ColdStart {
    private static final int RUNS = 11;
    private static final double MOST = 500;

    private ColdStart() {}

    static void report(PrintStream out) throws IOException {
        double[] empty = new double[RUNS];
        double[] finding = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            empty[i] = run("-version");
            finding[i] = run(FirstFinding.class.getName());
        }
        Arrays.sort(empty);
        Arrays.sort(finding);
        double median = finding[RUNS / 2];
        out.println("起動から最初の検知まで / from the start of the process to the first finding");
        LimitsReport.line(
                out,
                String.format("median of %d (best %.0f; java -version %.0f)", RUNS, finding[0], empty[RUNS / 2]),
                String.format("%.0f ms", median),
                "<= 500 ms",
                median <= MOST);
    }

    private static double run(String main) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), main)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            double taken = (System.nanoTime() - start) / 1e6;
            if (line == null || line.equals("0")) {
                throw new IOException("the process found nothing");
            }
            while (said.readLine() != null) {
                // what it says after its first finding is of no interest, but it must be able to say it
            }
            return taken;
        }
    }
}
