package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What as many detectors again cost: every detector a second time under another id, so that each name is judged twice,
 * and as many that users wrote beside them.
 */
final class MoreDetectors {
    private static final int LENGTH = 300_000;
    private static final double MOST = 1.2;

    private MoreDetectors() {}

    static void report(PrintStream out) throws IOException {
        out.println("検知器を倍に / twice the detectors: time, once = 1");
        String prose = Linearity.repeat(Texts.prose(), LENGTH);
        String dense = Linearity.repeat(Texts.dense(), LENGTH);
        List<Detector> installed = Doubled.once();
        report(out, "prose, each again / 地の文、同じもの", prose, Doubled.twice(installed));
        report(out, "dense, each again / 名簿やメール、同じもの", dense, Doubled.twice(installed));
        List<Detector> users = new ArrayList<>(installed);
        users.addAll(UsersDetectors.of(installed.size()));
        report(out, "prose, " + installed.size() + " users' / 地の文、利用者の定義", prose, users);
        report(out, "dense, " + installed.size() + " users' / 名簿やメール、利用者の定義", dense, users);
    }

    private static void report(PrintStream out, String what, String text, List<Detector> more) {
        Pace once = new Pace(TextInspector.create(), text);
        Pace twice = new Pace(TextInspector.of(more), text);
        Pace.measure(List.of(once, twice));
        double cost = once.megabytesPerSecond() / twice.megabytesPerSecond();
        String value = String.format("%.2f (%.1f, %.1f)", cost, once.megabytesPerSecond(), twice.megabytesPerSecond());
        LimitsReport.line(out, what + " (MB/s once, twice)", value, "< 1.20", cost < MOST);
    }
}
