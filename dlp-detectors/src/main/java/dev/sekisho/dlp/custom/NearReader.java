package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code near}: rules on words near a value. */
final class NearReader {
    private static final int USUAL_DISTANCE = 30;

    private NearReader() {}

    static List<Near> rules(YamlValue value) {
        List<Near> rules = new ArrayList<>();
        for (YamlValue element : value.elements()) {
            rule(element, rules);
        }
        return rules;
    }

    private static void rule(YamlValue value, List<Near> to) {
        Map<String, YamlValue> fields = value.fields(List.of("words", "where", "within", "effect"));
        YamlValue words = fields.get("words");
        YamlValue effect = fields.get("effect");
        if (words == null || effect == null) {
            if (value.isMap()) {
                value.problem("words と effect が要ります", "needs words and effect");
            }
            return;
        }
        YamlValue where = fields.get("where");
        YamlValue within = fields.get("within");
        Near.Where side = where == null ? Near.Where.AROUND : DetectorReader.constant(where, Near.Where.values());
        Near.Effect what = DetectorReader.constant(effect, Near.Effect.values());
        long distance = within == null ? USUAL_DISTANCE : within.number(1);
        if (within != null && distance > Near.MOST) {
            within.problem("距離は 1～" + Near.MOST + " 文字です", "a distance is from 1 to " + Near.MOST + " characters");
            return;
        }
        List<String> list = words.strings().stream().filter(w -> !w.isEmpty()).toList();
        if (side == null || what == null || list.isEmpty()) {
            return;
        }
        if (list.size() > Near.MOST_WORDS || list.stream().anyMatch(w -> w.length() > WordTable.LONGEST)) {
            words.problem("語は 128 文字まで、10000 語までです", "at most 10000 words of at most 128 characters");
            return;
        }
        to.add(new Near(list, side, (int) distance, what));
    }
}
