package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The schema for editors knows the keys and words that the reader knows, no more and no fewer. JSON is YAML as well.
 */
class SchemaTest {
    private static final Object SCHEMA =
            Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(PolicyTexts.schema()));

    private static Object at(Object tree, String... path) {
        Object at = tree;
        for (String key : path) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(key)) : ((Map<?, ?>) at).get(key);
            assertNotNull(at, key);
        }
        return at;
    }

    static List<List<Object>> keys() {
        List<List<Object>> keys = new ArrayList<>();
        keys.add(List.of(PolicyReader.KEYS, at(SCHEMA, "properties")));
        keys.add(List.of(RuleReader.KEYS, at(SCHEMA, "$defs", "rule", "properties")));
        keys.add(List.of(ConditionReader.KEYS, at(SCHEMA, "$defs", "conditions", "properties")));
        keys.add(List.of(RecipientReader.SPEC, at(SCHEMA, "$defs", "recipient", "anyOf", "1", "properties")));
        Object conditions = at(SCHEMA, "$defs", "conditions", "properties");
        keys.add(List.of(SimpleReader.ACTOR, at(conditions, "actor", "properties")));
        keys.add(List.of(PartReader.ATTACHMENT, at(conditions, "attachments", "properties", "any", "properties")));
        keys.add(List.of(
                RoutineReader.KEYS, at(SCHEMA, "properties", "routines", "additionalProperties", "properties")));
        Object test = at(SCHEMA, "properties", "tests", "items", "properties");
        keys.add(List.of(GivenReader.KEYS, at(test, "given", "properties")));
        return keys;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void knowsTheKeysOfTheReader(List<Object> pair) {
        assertEquals(new TreeSet<>((List<?>) pair.get(0)), new TreeSet<>(((Map<?, ?>) pair.get(1)).keySet()));
    }

    @Test
    void knowsTheWordsOfTheReader() {
        assertEquals(RecipientReader.WORDS, at(SCHEMA, "$defs", "recipient", "anyOf", "0", "enum"));
        Object rule = at(SCHEMA, "$defs", "rule", "properties");
        assertEquals(RuleReader.SEVERITIES, at(rule, "severity", "enum"));
        assertEquals(RuleReader.MODES, at(rule, "mode", "enum"));
        assertEquals(ActionReader.WORDS, at(rule, "then", "anyOf", "0", "enum"));
        List<String> then = new ArrayList<>(ActionReader.WORDS);
        then.addAll(ObligationReader.WORDS);
        assertEquals(
                new TreeSet<>(then),
                new TreeSet<>(((Map<?, ?>) at(rule, "then", "anyOf", "1", "properties")).keySet()));
    }
}
