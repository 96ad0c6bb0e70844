package dev.sekisho.dlp.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML node that knows its place. A value of the wrong type is reported and read as an empty one, so that reading
 * goes on to the next mistake. Not thread-safe.
 */
public final class YamlValue {
    private final Node node;
    private final YamlProblems problems;

    YamlValue(Node node, YamlProblems problems) {
        this.node = node;
        this.problems = problems;
    }

    /**
     * Reports a mistake here.
     *
     * @param ja what is wrong, in Japanese
     * @param en what is wrong, in English
     */
    public void problem(String ja, String en) {
        problems.add(node, ja, en, null);
    }

    /**
     * Reports a mistake here.
     *
     * @param ja what is wrong, in Japanese
     * @param en what is wrong, in English
     * @param hint what to write instead, or null
     */
    public void problem(String ja, String en, @Nullable Hint hint) {
        problems.add(node, ja, en, hint);
    }

    /**
     * Whether it is one value, not empty.
     *
     * @return true for a text, number or the like
     */
    public boolean isScalar() {
        return node instanceof ScalarNode && !isNull();
    }

    /**
     * Whether it has keys.
     *
     * @return true for keys with values
     */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /**
     * The line it starts on, from 1.
     *
     * @return the line
     */
    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /**
     * Whether nothing is written.
     *
     * @return true for an empty value
     */
    public boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    /**
     * Whether it is a scalar in quotes.
     *
     * @return true for a text in quotes
     */
    public boolean isQuoted() {
        return node instanceof ScalarNode scalar && !scalar.isPlain();
    }

    /**
     * The text of any scalar; empty after a problem.
     *
     * @return the text without spaces around it
     */
    public String string() {
        if (!isScalar() || ((ScalarNode) node).getValue().isBlank()) {
            problem("文字列が必要です", "expected a text");
            return "";
        }
        return ((ScalarNode) node).getValue().strip();
    }

    /**
     * The text of any scalar, as it is written.
     *
     * @return the text without spaces around it; empty for anything else
     */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /**
     * A whole number of at least a minimum; the minimum after a problem.
     *
     * @param min the least number
     * @return the number
     */
    public long number(long min) {
        try {
            if (isScalar()) {
                long value = Long.parseLong(((ScalarNode) node).getValue());
                if (value >= min) {
                    return value;
                }
            }
        } catch (NumberFormatException e) {
            // reported below, as any other value that is no number
        }
        problem(min + " 以上の整数が必要です", "expected a whole number of at least " + min);
        return min;
    }

    /**
     * True or false; false after a problem.
     *
     * @return the value
     */
    public boolean bool() {
        if (!Tag.BOOL.equals(node.getTag())) {
            problem("true か false が必要です", "expected true or false");
        }
        return isScalar() && "true".equalsIgnoreCase(((ScalarNode) node).getValue());
    }

    /**
     * The elements of a list; a single value stands for a list of one.
     *
     * @return the elements
     */
    public List<YamlValue> elements() {
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> values = new ArrayList<>();
            sequence.getValue().forEach(n -> values.add(new YamlValue(n, problems)));
            if (values.isEmpty()) {
                problem("リストが空です", "the list is empty");
            }
            return values;
        }
        return List.of(this);
    }

    /**
     * As {@link #elements}, and an empty list is fine.
     *
     * @return the elements
     */
    public List<YamlValue> elementsOrNone() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty() ? List.of() : elements();
    }

    /**
     * The elements as texts.
     *
     * @return the texts; empty ones after problems
     */
    public List<String> strings() {
        return elements().stream().map(YamlValue::string).toList();
    }

    /**
     * One of some words; null after a problem.
     *
     * @param allowed the words
     * @return the word
     */
    public @Nullable String word(List<String> allowed) {
        String word = string();
        if (allowed.contains(word)) {
            return word;
        }
        if (!word.isEmpty()) {
            problem("「" + word + "」は使えません", "'" + word + "' is not allowed here", Nearest.hint(word, allowed));
        }
        return null;
    }

    /**
     * The members of a map; unknown and duplicate keys are reported.
     *
     * @param allowed the keys
     * @return the values by key, in the order of the text
     */
    public Map<String, YamlValue> fields(List<String> allowed) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        members().forEach(member -> {
            String key = member.key().string();
            if (!key.isEmpty() && !allowed.contains(key)) {
                member.key().problem("未知のキー「" + key + "」", "unknown key '" + key + "'", Nearest.hint(key, allowed));
            } else if (fields.putIfAbsent(key, member.value()) != null) {
                member.key().problem("キー「" + key + "」が重複しています", "duplicate key '" + key + "'");
            }
        });
        return fields;
    }

    /**
     * The members of a map whose keys are free.
     *
     * @return the members, in the order of the text
     */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple t : map.getValue()) {
                members.add(
                        new Member(new YamlValue(t.getKeyNode(), problems), new YamlValue(t.getValueNode(), problems)));
            }
        } else {
            problem("「キー: 値」の形が必要です", "expected keys with values");
        }
        return members;
    }

    /**
     * A member of a map.
     *
     * @param key the key
     * @param value the value
     */
    public record Member(YamlValue key, YamlValue value) {}
}
