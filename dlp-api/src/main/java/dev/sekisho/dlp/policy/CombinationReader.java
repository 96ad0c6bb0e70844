package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.LegalClass;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the conditions on what was found for one and the same person. */
final class CombinationReader {
    /** The classes that make a person's data more than personal; the rest are no ground for a rule of their own. */
    private static final Map<LegalClass, Message> CLASSES = Map.of(
            LegalClass.SPECIAL_CARE, new Message("要配慮個人情報", "special-care"),
            LegalClass.SPECIFIC_PERSONAL_INFORMATION, new Message("特定個人情報", "my-number"),
            LegalClass.IDENTIFICATION_CODE, new Message("個人識別符号", "identification-code"),
            LegalClass.PERSONAL_INFORMATION, new Message("個人情報", "personal"),
            LegalClass.USER_DEFINED, new Message("自社で定義した情報", "user-defined"));

    private CombinationReader() {}

    static String ja(LegalClass legal) {
        return CLASSES.getOrDefault(legal, new Message(legal.name(), legal.name()))
                .ja();
    }

    static String id(LegalClass legal) {
        return CLASSES.getOrDefault(legal, new Message(legal.name(), legal.name()))
                .en();
    }

    /** {@code all} with two info types or more, {@code atLeast}, {@code atMost}. */
    static @Nullable Condition combination(YamlValue value, RuleContext context) {
        Map<String, YamlValue> fields = value.fields(List.of("all", "atLeast", "atMost"));
        YamlValue all = fields.get("all");
        if (all == null) {
            value.problem("all が必要です", "needs all");
            return null;
        }
        return new CombinationConditions.Combination(
                Set.copyOf(context.types().read(all)), CountReader.bounds(fields), context.ignoreUnread());
    }

    /** Legal classes, or {@code class} with {@code atLeast} and {@code atMost}. */
    static @Nullable Condition legal(YamlValue value, RuleContext context) {
        if (!value.isMap()) {
            return new CombinationConditions.Legal(
                    classes(value), CountReader.bounds(Map.of()), context.ignoreUnread());
        }
        Map<String, YamlValue> fields = value.fields(List.of("class", "atLeast", "atMost"));
        YamlValue classes = fields.get("class");
        if (classes == null) {
            value.problem("class が必要です", "needs class");
            return null;
        }
        return new CombinationConditions.Legal(classes(classes), CountReader.bounds(fields), context.ignoreUnread());
    }

    private static List<LegalClass> classes(YamlValue value) {
        Set<String> words = SimpleReader.words(
                value, CLASSES.values().stream().map(Message::en).sorted().toList());
        return CLASSES.entrySet().stream()
                .filter(e -> words.contains(e.getValue().en()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
