package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the conditions on the actor's standing. */
final class StandingReader {
    /** Far enough ahead for any notice of leaving. */
    private static final long EVER = 100L * 366;

    private StandingReader() {}

    static Condition employment(YamlValue value) {
        return new StandingConditions.OneOf(
                new Message("雇用の形", "employment"), Standing::employment, SimpleReader.lower(value));
    }

    static Condition accessLevel(YamlValue value) {
        return new StandingConditions.OneOf(
                new Message("権限の段階", "access level"), Standing::accessLevel, SimpleReader.lower(value));
    }

    /** {@code true}, {@code false}, or {@code {within: 90d}}. */
    static @Nullable Condition leaver(YamlValue value) {
        if (!value.isMap()) {
            return new StandingConditions.Leaver(value.bool(), EVER);
        }
        Map<String, YamlValue> fields = value.fields(List.of("within"));
        YamlValue within = fields.get("within");
        if (within == null) {
            value.problem("within が必要です", "needs within");
            return null;
        }
        return new StandingConditions.Leaver(true, TimeReader.duration(within).toDays());
    }
}
