package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.Window;
import dev.sekisho.dlp.history.WindowValue;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the history says in a test. */
final class WindowsReader {
    private WindowsReader() {}

    /**
     * A list of {@code {of, per, within, value}}. The windows that rules ask for and the test does not give are empty.
     */
    static Map<String, WindowValue> read(@Nullable YamlValue value, Set<Window> asked) {
        Map<String, WindowValue> values = new LinkedHashMap<>();
        asked.forEach(window -> values.put(window.id(), WindowValue.exact(0)));
        for (YamlValue element : value == null ? List.<YamlValue>of() : value.elementsOrNone()) {
            Map<String, YamlValue> fields = element.fields(List.of("of", "per", "within", "value"));
            YamlValue within = fields.get("within");
            YamlValue number = fields.get("value");
            if (within == null || number == null) {
                element.problem("within と value が必要です", "needs within and value");
                continue;
            }
            Window window = new Window(
                    AccumulationReader.measure(fields.get("of")),
                    AccumulationReader.dimension(fields.get("per")),
                    AccumulationReader.days(within));
            if (!asked.contains(window)) {
                element.problem("この期間を見る規則がありません", "no rule looks at this window");
            }
            values.put(window.id(), WindowValue.exact(number.number(0)));
        }
        return values;
    }
}
