package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tests of a policy. */
final class TestReader {
    private final Set<String> ruleIds;
    private final GivenReader given;
    private final Set<String> names = new HashSet<>();

    TestReader(Set<String> ruleIds, Set<String> keywordLists, KnownTypes types, Needs needs) {
        this.ruleIds = ruleIds;
        this.given = new GivenReader(keywordLists, types, needs);
    }

    List<PolicyTest> read(YamlValue value) {
        List<PolicyTest> tests = new ArrayList<>();
        for (YamlValue element : value.elements()) {
            PolicyTest test = test(element);
            if (test != null) {
                tests.add(test);
            }
        }
        return List.copyOf(tests);
    }

    private @Nullable PolicyTest test(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(List.of("name", "given", "expect"));
        YamlValue name = fields.get("name");
        YamlValue facts = fields.get("given");
        YamlValue expect = fields.get("expect");
        if (name == null || facts == null || expect == null) {
            if (value.isMap()) {
                value.problem("name・given・expect が必要です", "needs name, given and expect");
            }
            return null;
        }
        if (!names.add(name.string())) {
            name.problem("テスト名が重複しています", "duplicate name of a test");
        }
        Map<String, YamlValue> wanted = expect.fields(List.of("action", "rules", "quorum", "encrypt", "approvers"));
        YamlValue action = wanted.get("action");
        String word = action == null ? null : action.word(ActionReader.WORDS);
        YamlValue quorum = wanted.get("quorum");
        YamlValue encrypt = wanted.get("encrypt");
        YamlValue approvers = wanted.get("approvers");
        return new PolicyTest(
                name.string(),
                value.line(),
                given.facts(facts),
                word == null ? null : Action.of(word),
                rules(wanted.get("rules")),
                quorum == null ? null : (int) Math.min(quorum.number(1), Integer.MAX_VALUE),
                encrypt == null ? null : encrypt.bool(),
                approvers == null ? null : new LinkedHashSet<>(approvers.strings()));
    }

    /** An empty list means that no rule is to match. */
    private @Nullable Set<String> rules(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (YamlValue element : value.elementsOrNone()) {
            String id = element.string();
            if (!id.isEmpty() && !ruleIds.contains(id)) {
                element.problem("規則「" + id + "」はありません", "no rule '" + id + "'", Hint.nearest(id, ruleIds));
            }
            ids.add(id);
        }
        return ids;
    }
}
