package dev.sekisho.dlp.benchmarks.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Prints what must hold whatever the text: time linear in its length, the worst texts, the memory that stays, the first
 * finding of a new process, and the cost of twice the detectors. All detectors on, one thread.
 *
 * <p>Arguments: any of {@code cold}, {@code memory}, {@code linear}, {@code worst}, {@code doubled}; without any, all.
 * The texts come from {@code -Ddata=DIR}, else they are made up. {@code -Dlargest=MB} sets the largest text, 100 if not
 * given.
 */
public final class LimitsReport {
    private LimitsReport() {}

    /**
     * Runs it.
     *
     * @param args what to measure
     * @throws IOException when the texts cannot be read or a process not be started
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wanted = args.length == 0
                ? List.of("cold", "memory", "linear", "worst", "doubled")
                : List.copyOf(Arrays.asList(args));
        for (String what : wanted) {
            switch (what) {
                case "cold" -> ColdStart.report(out);
                case "memory" -> ResidentMemory.report(out);
                case "linear" -> Linearity.report(out, Integer.getInteger("largest", 100));
                case "worst" -> WorstTexts.report(out);
                case "doubled" -> MoreDetectors.report(out);
                default -> throw new IllegalArgumentException("cold, memory, linear, worst or doubled, not " + what);
            }
        }
    }

    /** A line of the report: what, the value, the bar, and whether it is kept. */
    static void line(PrintStream out, String what, String value, String bar, boolean kept) {
        out.printf("%-46s %16s   %-24s %s%n", what, value, bar, kept ? "ok" : "MISSED / 未達");
    }
}
