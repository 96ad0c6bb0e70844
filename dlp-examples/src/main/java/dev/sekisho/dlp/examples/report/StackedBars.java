package dev.sekisho.dlp.examples.report;

import dev.sekisho.dlp.policy.Action;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Charts in SVG: bars made of the actions of their transfers. They need no script and print in black and white too. */
final class StackedBars {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 200;
    private static final int LEFT = 52;
    private static final int NAMES = 210;
    private static final int LINE = 24;

    private StackedBars() {}

    /**
     * A bar.
     *
     * @param label what it is
     * @param byAction how many transfers, by the id of the action
     */
    record Bar(String label, Map<String, Long> byAction) {
        long sum() {
            return byAction.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    static String legend(ReportWords words) {
        StringBuilder out = new StringBuilder("<p class=\"legend\">");
        for (Action action : Action.values()) {
            out.append("<svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect width=\"12\" height=\"12\" fill=\"")
                    .append(colour(action))
                    .append("\"/></svg> ")
                    .append(Html.escape(words.action(action.id())))
                    .append("　");
        }
        return out.append("</p>").toString();
    }

    /** Upright bars along time. */
    static String upright(String title, List<Bar> bars) {
        long tick = tick(most(bars));
        long top = (most(bars) + tick - 1) / tick * tick;
        StringBuilder out = begin(title, HEIGHT + 40);
        for (long at = 0; at <= top; at += tick) {
            int y = 10 + HEIGHT - (int) (HEIGHT * at / top);
            out.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                    LEFT,
                    WIDTH,
                    y,
                    y,
                    LEFT - 6,
                    y + 4,
                    ReportWords.number(at)));
        }
        double step = (double) (WIDTH - LEFT) / Math.max(1, bars.size());
        int every = Math.max(1, (int) Math.ceil(84 / step));
        for (int i = 0; i < bars.size(); i++) {
            double x = LEFT + i * step;
            upright(out, bars.get(i), x, Math.max(0.5, step * 0.85), top);
            if (i % every == 0 && (x <= WIDTH - 76 || bars.size() == 1)) {
                out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">", x, HEIGHT + 28))
                        .append(Html.escape(bars.get(i).label()))
                        .append("</text>");
            }
        }
        return out.append("</svg>").toString();
    }

    private static void upright(StringBuilder out, Bar bar, double x, double width, long top) {
        double y = 10 + HEIGHT;
        out.append("<g><title>")
                .append(Html.escape(bar.label() + ": " + bar.sum()))
                .append("</title>");
        for (Action action : Action.values()) {
            long n = bar.byAction().getOrDefault(action.id(), 0L);
            double height = (double) HEIGHT * n / top;
            y -= height;
            if (n > 0) {
                rectangle(out, x, y, width, height, action);
            }
        }
        out.append("</g>");
    }

    /** Lying bars with names. */
    static String lying(String title, List<Bar> bars) {
        long most = most(bars);
        StringBuilder out = begin(title, bars.size() * LINE + 6);
        int y = 3;
        for (Bar bar : bars) {
            out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", NAMES - 8, y + 15))
                    .append(Html.escape(shortened(bar.label())))
                    .append("</text>");
            double x = NAMES;
            for (Action action : Action.values()) {
                long n = bar.byAction().getOrDefault(action.id(), 0L);
                double width = (double) (WIDTH - NAMES - 80) * n / most;
                if (n > 0) {
                    rectangle(out, x, y, width, LINE - 6.0, action);
                }
                x += width;
            }
            out.append(String.format(
                    Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%s</text>", x + 6, y + 15, ReportWords.number(bar.sum())));
            y += LINE;
        }
        return out.append("</svg>").toString();
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= 24
                ? label
                : label.substring(0, label.offsetByCodePoints(0, 23)) + "…";
    }

    private static String colour(Action action) {
        return switch (action) {
            case ALLOW -> "#c9ced6";
            case NOTIFY -> "#9db7d5";
            case WARN -> "#e5c463";
            case ASK_REASON -> "#7a6a9e";
            case DEIDENTIFY -> "#5aa6b5";
            case ENCRYPT -> "#4f8f6b";
            case HOLD -> "#c9772b";
            case BLOCK -> "#8a1c1c";
        };
    }

    /** A round number of which at most five make the highest bar. */
    private static long tick(long most) {
        long tick = 1;
        for (int i = 0; most > 5 * tick; i++) {
            tick = i % 3 == 1 ? tick / 2 * 5 : tick * 2; // 1, 2, 5, 10, 20, 50 …
        }
        return tick;
    }

    private static long most(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToLong(Bar::sum).max().orElse(1));
    }

    private static StringBuilder begin(String title, int height) {
        return new StringBuilder(String.format(
                        Locale.ROOT, "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 %d %d\"><title>", WIDTH, height))
                .append(Html.escape(title))
                .append("</title>");
    }

    private static void rectangle(StringBuilder out, double x, double y, double width, double height, Action action) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x,
                y,
                width,
                height,
                colour(action)));
    }
}
