package dev.sekisho.dlp.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 text as nodes with their places.
 *
 * <p>The text is first walked as events, which needs no recursion: composing nodes recurses, so a text nested too deep
 * must be refused before. Anchors and aliases are refused: such a text reads top to bottom, and a few of them make a
 * billion nodes.
 */
public final class YamlText {
    private static final int MAX_CHARS = 1 << 20;
    private static final int MAX_DEPTH = 40;

    private YamlText() {}

    /**
     * Reads a text.
     *
     * @param text the YAML
     * @param name what to call it in messages
     * @param problems takes what is wrong
     * @return the root, or null after a problem was reported
     */
    public static @Nullable YamlValue parse(String text, String name, YamlProblems problems) {
        Node root = compose(text, name, problems);
        return root == null ? null : new YamlValue(root, problems);
    }

    private static @Nullable Node compose(String text, String name, YamlProblems problems) {
        if (text.length() > MAX_CHARS) {
            problems.add(
                    Optional.empty(),
                    "ファイルが大きすぎます（上限 1,048,576 文字）",
                    "the file is too large (limit 1,048,576 characters)",
                    null);
            return null;
        }
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            if (!walk(parser(text, settings), problems)) {
                return null;
            }
            Optional<Node> root = new Composer(settings, parser(text, settings)).getSingleNode();
            if (root.isEmpty()) {
                problems.add(Optional.empty(), "ファイルが空です", "the file is empty", null);
            }
            return root.orElse(null);
        } catch (YamlEngineException e) {
            report(e, problems);
            return null;
        }
    }

    private static Parser parser(String text, LoadSettings settings) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private static boolean walk(Parser events, YamlProblems problems) {
        int depth = 0;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (depth > MAX_DEPTH) {
                problems.add(event.getStartMark(), "入れ子が深すぎます", "nested too deep", null);
                return false;
            }
            if (event instanceof AliasEvent) {
                problems.add(
                        event.getStartMark(),
                        "エイリアス（*名前）は使えません",
                        "aliases (*name) are not allowed",
                        new Hint("同じ値をもう一度書いてください", "write the value again"));
                return false;
            }
            if (documents > 1) {
                problems.add(event.getStartMark(), "1 ファイルに 1 つの文書だけ書けます", "one document a file", null);
                return false;
            }
        }
        return true;
    }

    private static void report(YamlEngineException e, YamlProblems problems) {
        Optional<Mark> mark = Optional.empty();
        String detail = "unreadable characters";
        if (e instanceof MarkedYamlEngineException marked) {
            mark = marked.getProblemMark().or(marked::getContextMark);
            detail = String.valueOf(marked.getProblem());
        }
        problems.add(mark, "YAML として読めません: " + detail, "not YAML: " + detail, null);
    }
}
