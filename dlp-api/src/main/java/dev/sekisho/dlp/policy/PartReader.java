package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.CountConditions.Bounds;
import dev.sekisho.dlp.policy.PartConditions.PartSpec;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the conditions on parts. */
final class PartReader {
    private static final List<String> STATUSES =
            Arrays.stream(PartStatus.values()).map(PartStatus::id).toList();
    private static final Bounds ANY_SIZE = new Bounds(0, Long.MAX_VALUE);
    private static final Bounds ONE = new Bounds(1, Long.MAX_VALUE);

    static final List<String> ATTACHMENT =
            List.of("inspection", "reason", "extension", "mediaType", "sizeBytes", "name", "disguised");

    private PartReader() {}

    /** {@code any} or {@code none} with what an attachment is; {@code count}. */
    static @Nullable Condition attachments(YamlValue value, RuleContext context) {
        Map<String, YamlValue> fields = value.fields(List.of("any", "none", "count"));
        YamlValue any = fields.get("any");
        YamlValue none = fields.get("none");
        YamlValue count = fields.get("count");
        if ((any != null && none != null) || (any == null && none == null && count == null)) {
            value.problem("any か none のどちらか 1 つ、または count が必要です", "needs either any or none, or count");
            return null;
        }
        if (none != null && count != null) {
            count.problem("count は any と組み合わせます", "count goes with any");
        }
        YamlValue spec = any == null ? none : any;
        return new PartConditions.Parts(
                spec == null ? spec(PartRole.ATTACHMENT, Map.of()) : attachment(spec, context),
                none != null,
                count == null ? ONE : CountReader.bounds(count, true));
    }

    private static PartSpec attachment(YamlValue value, RuleContext context) {
        Map<String, YamlValue> fields = value.fields(ATTACHMENT);
        if (value.isMap() && value.members().isEmpty()) {
            value.problem("条件が空です", "there is no condition");
        }
        YamlValue names = fields.get("name");
        if (names != null) {
            names.strings().stream().filter(n -> !n.isEmpty()).forEach(context.namePatterns()::add);
        }
        return spec(PartRole.ATTACHMENT, fields);
    }

    /** A list of statuses, or {@code status} and {@code reason}; looks at every part. */
    static Condition inspection(YamlValue value) {
        if (!value.isMap()) {
            return new PartConditions.Parts(spec(null, Map.of("inspection", value)), false, ONE);
        }
        Map<String, YamlValue> fields = value.fields(List.of("status", "reason"));
        YamlValue status = fields.get("status");
        if (status == null) {
            value.problem("status が必要です", "needs status");
            return new PartConditions.Parts(spec(null, Map.of()), false, ONE);
        }
        YamlValue reason = fields.get("reason");
        Map<String, YamlValue> wanted =
                reason == null ? Map.of("inspection", status) : Map.of("inspection", status, "reason", reason);
        return new PartConditions.Parts(spec(null, wanted), false, ONE);
    }

    private static PartSpec spec(@Nullable PartRole role, Map<String, YamlValue> fields) {
        YamlValue inspection = fields.get("inspection");
        YamlValue size = fields.get("sizeBytes");
        YamlValue names = fields.get("name");
        YamlValue disguised = fields.get("disguised");
        return new PartSpec(
                role,
                inspection == null ? Set.of() : statuses(inspection),
                lower(fields.get("reason"), false),
                lower(fields.get("extension"), true),
                List.copyOf(lower(fields.get("mediaType"), false)),
                size == null ? ANY_SIZE : CountReader.bounds(size, true),
                names == null ? Set.of() : Set.copyOf(names.strings()),
                disguised == null ? null : disguised.bool());
    }

    private static Set<PartStatus> statuses(YamlValue value) {
        Set<PartStatus> statuses = EnumSet.noneOf(PartStatus.class);
        for (String id : SimpleReader.words(value, STATUSES)) {
            statuses.add(PartStatus.valueOf(id.toUpperCase(Locale.ROOT)));
        }
        return statuses;
    }

    /** The patterns that a name matches. */
    static Set<String> matching(Set<String> patterns, String name) {
        Set<String> matching = new LinkedHashSet<>();
        for (String pattern : patterns) {
            if (Glob.matches(pattern, name)) {
                matching.add(pattern);
            }
        }
        return matching;
    }

    static Set<String> lower(@Nullable YamlValue value, boolean dropDot) {
        Set<String> words = new LinkedHashSet<>();
        if (value != null) {
            for (String word : value.strings()) {
                String lower = word.toLowerCase(Locale.ROOT);
                words.add(dropDot && lower.startsWith(".") ? lower.substring(1) : lower);
            }
        }
        return words;
    }
}
