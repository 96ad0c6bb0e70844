package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.yaml.YamlProblems;
import dev.sekisho.dlp.yaml.YamlText;
import dev.sekisho.dlp.yaml.YamlValue;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole policy, or tells every mistake in it. */
final class PolicyReader {
    static final List<String> KEYS = List.of(
            "apiVersion",
            "policy",
            "version",
            "mode",
            "timezone",
            "organization",
            "unreadable",
            "issuedPassword",
            "lists",
            "keywords",
            "routines",
            "rules",
            "tests");
    private static final List<String> UNREADABLE = List.of("allow", "warn", "hold", "block");

    private final YamlProblems problems = new YamlProblems();
    private final KnownTypes types;

    PolicyReader(Collection<InfoType> furtherTypes) {
        this.types = new KnownTypes(furtherTypes);
    }

    Policy read(String text, String name) throws PolicyException {
        YamlValue root = YamlText.parse(text, name, problems);
        PolicyException.throwIfAny(name, problems);
        if (root == null) {
            throw new IllegalStateException("no document and no problem");
        }
        Policy policy = policy(root, text);
        PolicyException.throwIfAny(name, problems);
        return policy;
    }

    private Policy policy(YamlValue root, String text) {
        Map<String, YamlValue> top = root.fields(KEYS);
        YamlValue api = needed(root, top, "apiVersion");
        if (api != null) {
            api.word(List.of("sekisho/v1"));
        }
        YamlValue id = needed(root, top, "policy");
        YamlValue version = needed(root, top, "version");
        YamlValue mode = top.get("mode");
        boolean simulate = mode != null && "simulate".equals(mode.word(RuleReader.MODES));
        Map<String, AddressList> lists = ListReader.lists(top.get("lists"));
        Map<String, KeywordList> keywords = ListReader.keywords(top.get("keywords"));
        YamlValue rules = needed(root, top, "rules");
        Domains organization = organization(top);
        Map<String, Routine> routines = RoutineReader.routines(top.get("routines"), types);
        Needs needs = new Needs();
        Declarations file = new Declarations(lists, types, keywords, routines, organization, needs);
        List<Rule> compiled = rules == null ? List.of() : new RuleReader(file, simulate).read(rules);
        Set<String> except = new HashSet<>();
        UnreadRule unread = unreadable(top.get("unreadable"), except, !simulate);
        Input.Settings settings = new Input.Settings(zone(top), organization, Set.copyOf(except));
        YamlValue issued = top.get("issuedPassword");
        Action onPassword = issued == null ? Action.BLOCK : ActionReader.action(issued, List.of("hold", "block"));
        PasswordRule password = new PasswordRule(onPassword, !simulate);
        YamlValue tests = top.get("tests");
        Set<String> ids = new HashSet<>(Set.of(UnreadRule.ID, PasswordRule.ID));
        compiled.forEach(rule -> ids.add(rule.id()));
        return new Policy(
                id == null ? "" : id.string(),
                version == null ? "" : version.string(),
                text,
                List.copyOf(keywords.values()),
                types.further(),
                needs,
                PlainTree.of(root),
                new Evaluator(settings, compiled, unread, password, simulate),
                tests == null ? List.of() : new TestReader(ids, keywords.keySet(), types, needs).read(tests));
    }

    private static @Nullable YamlValue needed(YamlValue root, Map<String, YamlValue> top, String key) {
        YamlValue value = top.get(key);
        if (value == null && root.isMap()) {
            root.problem(key + " がありません", "no " + key);
        }
        return value;
    }

    private static ZoneId zone(Map<String, YamlValue> top) {
        YamlValue zone = top.get("timezone");
        return zone == null ? ZoneId.of("Asia/Tokyo") : TimeReader.zone(zone);
    }

    private static Domains organization(Map<String, YamlValue> top) {
        YamlValue organization = top.get("organization");
        if (organization == null) {
            return Domains.of(Set.of());
        }
        YamlValue domains = organization.fields(List.of("domains")).get("domains");
        if (domains == null && organization.isMap()) {
            organization.problem("domains がありません", "no domains");
        }
        return Domains.of(ListReader.domains(domains, true));
    }

    /** An action, or {@code action} with reasons that are excepted. */
    private static UnreadRule unreadable(@Nullable YamlValue value, Set<String> except, boolean enforced) {
        if (value == null) {
            return new UnreadRule(Action.HOLD, enforced);
        }
        if (!value.isMap()) {
            return new UnreadRule(ActionReader.action(value, UNREADABLE), enforced);
        }
        Map<String, YamlValue> fields = value.fields(List.of("action", "except"));
        YamlValue reasons = fields.get("except");
        if (reasons != null) {
            except.addAll(reasons.strings());
        }
        YamlValue action = fields.get("action");
        return new UnreadRule(action == null ? Action.HOLD : ActionReader.action(action, UNREADABLE), enforced);
    }
}
