package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Every detector registered a second time under another id. */
final class MoreDetectors {
    private static final int LENGTH = 300_000;
    private static final double MOST = 1.2;

    private MoreDetectors() {}

    static void report(PrintStream out) throws IOException {
        out.println("検知器を倍に / twice the detectors: time, once = 1");
        report(out, "prose / 地の文", Linearity.repeat(Texts.prose(), LENGTH));
        report(out, "dense / 名簿やメール", Linearity.repeat(Texts.dense(), LENGTH));
    }

    private static void report(PrintStream out, String what, String text) {
        Pace once = new Pace(TextInspector.create(), text);
        Pace twice = new Pace(TextInspector.of(Doubled.installed()), text);
        Pace.measure(List.of(once, twice));
        double cost = once.megabytesPerSecond() / twice.megabytesPerSecond();
        String value = String.format("%.2f (%.1f, %.1f)", cost, once.megabytesPerSecond(), twice.megabytesPerSecond());
        LimitsReport.line(out, what + " (MB/s once, twice)", value, "< 1.20", cost < MOST);
    }
}
