package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The same prose, from 1 KB to 100 MB in one call. Shorter texts are all the pieces of the prose, as one piece holds
 * more names than another.
 */
final class Linearity {
    /** Most characters of Japanese are three bytes. */
    private static final int BYTES = 3;

    private Linearity() {}

    static void report(PrintStream out, int largestMegabytes) throws IOException {
        TextInspector inspector = TextInspector.create();
        String prose = Texts.prose();
        List<Pace> paces = new ArrayList<>();
        for (long bytes = 1000; bytes <= largestMegabytes * 1_000_000L; bytes *= 10) {
            int length = (int) (bytes / BYTES);
            paces.add(new Pace(
                    inspector, length < prose.length() ? pieces(prose, length) : List.of(repeat(prose, length))));
        }
        Pace.measure(paces);
        double fastest =
                paces.stream().mapToDouble(Pace::megabytesPerSecond).max().orElse(0);
        out.println("線形性 / linearity: MB/s");
        double bytes = 100;
        for (Pace pace : paces) {
            bytes *= 10;
            double share = pace.megabytesPerSecond() / fastest;
            LimitsReport.line(
                    out,
                    String.format("%,.3f MB", bytes / 1e6),
                    String.format("%.1f (%.0f %%)", pace.megabytesPerSecond(), 100 * share),
                    ">= 80 % of the fastest",
                    share >= 0.8);
        }
    }

    private static List<String> pieces(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from + length <= text.length(); from += length) {
            pieces.add(text.substring(from, from + length));
        }
        return pieces;
    }

    /** So many characters of a text, which begins again where it is too short. */
    static String repeat(String text, int length) {
        StringBuilder all = new StringBuilder(length);
        while (all.length() < length) {
            all.append(text, 0, Math.min(text.length(), length - all.length()));
        }
        return all.toString();
    }
}
