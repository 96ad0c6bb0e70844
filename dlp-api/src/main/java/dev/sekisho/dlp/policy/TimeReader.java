package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times, durations and zones. */
final class TimeReader {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Hint FORM =
            new Hint("引用符つきで \"22:00-06:00\" のように書きます", "write it in quotes, such as \"22:00-06:00\"");

    private TimeReader() {}

    /** {@code "22:00-06:00"}, or {@code between} and {@code days}. */
    static @Nullable Condition window(YamlValue value) {
        if (!value.isMap()) {
            return window(value, EnumSet.allOf(DayOfWeek.class));
        }
        Map<String, YamlValue> fields = value.fields(List.of("between", "days"));
        YamlValue given = fields.get("days");
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        if (given != null) {
            days.clear();
            SimpleReader.words(given, DAYS).forEach(day -> days.add(DayOfWeek.of(DAYS.indexOf(day) + 1)));
        }
        YamlValue between = fields.get("between");
        if (between == null) {
            if (given == null) {
                value.problem("between か days が必要です", "needs between or days");
            }
            return new TimeWindow(LocalTime.MIN, LocalTime.MIN, days);
        }
        return window(between, days);
    }

    private static @Nullable Condition window(YamlValue value, Set<DayOfWeek> days) {
        String text = value.string();
        int dash = text.indexOf('-');
        LocalTime start = dash < 0 ? null : time(text.substring(0, dash));
        LocalTime end = dash < 0 ? null : time(text.substring(dash + 1));
        if (start == null || end == null || start.equals(end) || !value.isQuoted()) {
            value.problem("時間帯の書き方が違います", "not a window of time", FORM);
            return null;
        }
        return new TimeWindow(start, end, days);
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return text.length() == 5 ? LocalTime.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 72h}, {@code 30m} or {@code 10d}; an hour after a problem. */
    static Duration duration(YamlValue value) {
        String text = value.string();
        Duration duration = text.isEmpty() ? null : duration(text);
        if (duration == null && !text.isEmpty()) {
            value.problem(
                    "期間の書き方が違います: " + text,
                    "not a duration: " + text,
                    new Hint("30m、72h、10d のように書きます", "write 30m, 72h or 10d"));
        }
        return duration == null ? Duration.ofHours(1) : duration;
    }

    private static @Nullable Duration duration(String text) {
        try {
            long n = Long.parseLong(text.substring(0, text.length() - 1));
            if (n < 1 || n > 100_000) {
                return null;
            }
            return switch (text.charAt(text.length() - 1)) {
                case 'm' -> Duration.ofMinutes(n);
                case 'h' -> Duration.ofHours(n);
                case 'd' -> Duration.ofDays(n);
                default -> null;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static ZoneId zone(YamlValue value) {
        try {
            return ZoneId.of(value.string());
        } catch (DateTimeException e) {
            value.problem("タイムゾーンではありません", "not a time zone", new Hint("Asia/Tokyo のように書きます", "such as Asia/Tokyo"));
            return ZoneId.of("Asia/Tokyo");
        }
    }
}
