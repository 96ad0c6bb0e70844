package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.Dimension;
import dev.sekisho.dlp.history.Measure;
import dev.sekisho.dlp.history.Window;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code accumulation}: {@code of}, {@code per}, {@code within}, {@code atLeast}, {@code atMost}. */
final class AccumulationReader {
    private static final List<String> MEASURES =
            Arrays.stream(Measure.values()).map(Measure::id).toList();
    private static final List<String> DIMENSIONS =
            Arrays.stream(Dimension.values()).map(Dimension::id).toList();
    private static final Hint FORM = new Hint("1d から 10y まで: 7d、12m、10y のように書きます", "1d to 10y, such as 7d, 12m or 10y");

    private AccumulationReader() {}

    static @Nullable Condition read(YamlValue value, RuleContext context) {
        Map<String, YamlValue> fields = value.fields(List.of("of", "per", "within", "atLeast", "atMost"));
        YamlValue within = fields.get("within");
        if (within == null || (!fields.containsKey("atLeast") && !fields.containsKey("atMost"))) {
            if (value.isMap()) {
                value.problem("within と atLeast（か atMost）が必要です", "needs within, and atLeast or atMost");
            }
            return null;
        }
        Window window = new Window(measure(fields.get("of")), dimension(fields.get("per")), days(within));
        context.windows().add(window);
        return new AccumulationCondition(window, CountReader.bounds(fields), context.ignoreUnread());
    }

    static Measure measure(@Nullable YamlValue value) {
        String word = value == null ? null : value.word(MEASURES);
        return Arrays.stream(Measure.values())
                .filter(m -> m.id().equals(word))
                .findFirst()
                .orElse(Measure.PEOPLE);
    }

    static Dimension dimension(@Nullable YamlValue value) {
        String word = value == null ? null : value.word(DIMENSIONS);
        return Arrays.stream(Dimension.values())
                .filter(d -> d.id().equals(word))
                .findFirst()
                .orElse(Dimension.ACTOR);
    }

    /** Days, months of 31 days and years of 366: a window is never shorter than it says. */
    static int days(YamlValue value) {
        String text = value.string();
        int each = text.endsWith("d") ? 1 : text.endsWith("m") ? 31 : text.endsWith("y") ? 366 : 0;
        try {
            int n = each == 0 ? 0 : Integer.parseInt(text.substring(0, text.length() - 1));
            int most = each == 366 ? 10 : each == 0 ? 0 : Window.MAX_DAYS / each;
            if (n >= 1 && n <= most) {
                return Math.min(n * each, Window.MAX_DAYS);
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        if (!text.isEmpty()) {
            value.problem("期間の書き方が違います: " + text, "not a window: " + text, FORM);
        }
        return 1;
    }

    static Message unit(Measure measure) {
        return switch (measure) {
            case PEOPLE -> new Message("人", "people");
            case TRANSFERS -> new Message("回", "transfers");
            case BYTES -> new Message("バイト", "bytes");
        };
    }

    static Message per(Dimension dimension) {
        return switch (dimension) {
            case ACTOR -> new Message("この操作者が", "by this actor");
            case RECIPIENT -> new Message("この宛先へ", "to this recipient");
            case DATA_OWNER -> new Message("このデータの持ち主の分が", "of this data owner");
            case CHANNEL -> new Message("このチャネルで", "over this channel");
        };
    }
}
