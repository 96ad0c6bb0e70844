package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles the rules of a policy. */
final class RuleReader {
    static final List<String> KEYS = List.of("id", "title", "when", "unless", "then", "severity", "mode", "unread");
    static final List<String> SEVERITIES = List.of("low", "medium", "high");
    static final List<String> MODES = List.of("enforce", "simulate");

    private final Declarations file;
    private final boolean simulate;
    private final Set<String> ids = new HashSet<>(Set.of(UnreadRule.ID, PasswordRule.ID));

    /** What the rules need is added to the file's declarations. */
    RuleReader(Declarations file, boolean simulate) {
        this.file = file;
        this.simulate = simulate;
    }

    List<Rule> read(YamlValue value) {
        List<Rule> rules = new ArrayList<>();
        for (YamlValue element : value.elements()) {
            Rule rule = rule(element);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    private @Nullable Rule rule(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(KEYS);
        YamlValue when = fields.get("when");
        YamlValue then = fields.get("then");
        String id = id(value, fields.get("id"));
        boolean ignoreUnread = unread(fields.get("unread"));
        RuleContext context = new RuleContext(file, id, ignoreUnread);
        List<Condition> conditions = when == null ? List.of() : ConditionReader.read(when, context);
        YamlValue unless = fields.get("unless");
        Condition excepted = unless == null ? null : new Grouping.All(ConditionReader.read(unless, context));
        YamlValue mode = fields.get("mode");
        String word = mode == null ? null : mode.word(MODES);
        Message title = title(fields.get("title"), id);
        YamlValue severity = fields.get("severity");
        String grade = severity == null ? null : severity.word(SEVERITIES);
        if (value.isMap() && when == null) {
            value.problem("when（条件）がありません", "the rule has no when");
        }
        if (then == null) {
            if (value.isMap()) {
                value.problem("then（処置）がありません", "the rule has no then");
            }
            return null;
        }
        ActionReader.Then action = ActionReader.then(then);
        return new Rule(
                id,
                title,
                conditions,
                excepted,
                action.action(),
                action.hold(),
                action.encrypt(),
                action.ask(),
                action.obligations(),
                grade == null ? "medium" : grade,
                !simulate && !"simulate".equals(word),
                new RuleSource(
                        value.line(),
                        when == null ? List.of() : Clause.of(PlainTree.of(when)),
                        unless == null ? List.of() : Clause.of(PlainTree.of(unless)),
                        ignoreUnread));
    }

    private String id(YamlValue rule, @Nullable YamlValue value) {
        if (value == null) {
            if (rule.isMap()) {
                rule.problem("id がありません", "the rule has no id");
            }
            return "?";
        }
        String id = value.string();
        if (!id.isEmpty() && !ids.add(id)) {
            value.problem("id「" + id + "」が重複しています", "duplicate id '" + id + "'");
        }
        return id.isEmpty() ? "?" : id;
    }

    private static boolean unread(@Nullable YamlValue value) {
        return value != null && "ignore".equals(value.word(List.of("match", "ignore")));
    }

    /** A text for both languages, or one for each. */
    private static Message title(@Nullable YamlValue value, String id) {
        if (value == null) {
            return new Message(id, id);
        }
        if (!value.isMap()) {
            return new Message(value.string(), value.string());
        }
        Map<String, YamlValue> fields = value.fields(List.of("ja", "en"));
        YamlValue ja = fields.get("ja");
        YamlValue en = fields.get("en");
        if (ja == null && en == null) {
            value.problem("ja か en が必要です", "needs ja or en");
            return new Message(id, id);
        }
        String japanese = ja == null ? "" : ja.string();
        String english = en == null ? japanese : en.string();
        return new Message(ja == null ? english : japanese, english);
    }
}
