package dev.sekisho.dlp.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CanonicalJsonTest {
    private static final String CHARACTERS = "aあ\u2028\"\\/\n\t\u0000\u007f\u0085\ufeff😀 {}[]:,";

    /** A YAML 1.2 library, of which JSON is a part, is the judge. */
    @Test
    void readsWhatItWritesAsAYamlLibraryDoes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261126);
        for (int i = 0; i < 500; i++) {
            Map<String, Object> value = object(random, 0);
            String json = CanonicalJson.write(value);
            assertEquals(value, CanonicalJson.readObject(json));
            assertEquals(new Load(LoadSettings.builder().build()).loadFromString(json), CanonicalJson.readObject(json));
        }
    }

    private static Map<String, Object> object(RandomGenerator random, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            members.put(string(random), value(random, depth));
        }
        return members;
    }

    private static Object value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth < 4 ? 6 : 4)) {
            case 0 -> string(random);
            case 1 -> random.nextInt();
            case 2 -> random.nextLong() | Long.MIN_VALUE;
            case 3 -> random.nextBoolean();
            case 4 -> object(random, depth + 1);
            default -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth + 1));
                }
                yield list;
            }
        };
    }

    private static String string(RandomGenerator random) {
        StringBuilder out = new StringBuilder();
        int[] characters = CHARACTERS.codePoints().toArray();
        for (int i = random.nextInt(8); i > 0; i--) {
            out.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1]",
                "{\"a\":1}x",
                "{\"a\":01}",
                "{\"a\":-}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"\\u-001\"}",
                "{\"a\":\"open}",
                "{\"a\":99999999999999999999}",
                "{\"a\":null}",
                "{\"a\":1.5}"
            })
    void refusesWhatItDoesNotWrite(String text) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.readObject(text));
    }

    @Test
    void refusesWhatNestsWithoutEnd() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.readObject("{\"a\":".repeat(100_000)));
    }

    @Test
    void sortsKeysAsTheyAreWritten() {
        assertEquals("{\"10\":1,\"2\":2}", CanonicalJson.write(new TreeMap<>(Map.of(2, 2, 10, 1))));
    }
}
