package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every identifier of the sheet with labels, in columns, in full width and in pieces, and what looks like it. */
class IdentifierFixtureTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    static List<String> examples() throws IOException {
        try (InputStream in = IdentifierFixtureTest.class.getResourceAsStream("identifiers.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheValueAsLikelyAsTheExampleSays(String example) {
        String[] parts = example.split(" ", 3);
        InfoType type = InfoType.of(parts[0]);
        assertNotNull(type, example);
        String marked = parts[2].replace("\\n", "\n").replace("\\t", "\t");
        List<Finding> found = INSPECTOR.inspect(marked.replace("|", "")).findings().stream()
                .filter(f -> f.infoType().equals(type))
                .toList();
        if (parts[1].equals("NONE")) {
            assertEquals(List.of(), values(found, Likelihood.LIKELY), example);
            return;
        }
        assertEquals(marked(marked), values(found, Likelihood.UNLIKELY), example);
        for (Finding finding : found) {
            assertEquals(Likelihood.valueOf(parts[1]), finding.likelihood(), example);
        }
    }

    private static List<String> values(List<Finding> found, Likelihood least) {
        return found.stream()
                .filter(f -> f.likelihood().atLeast(least))
                .map(Finding::revealValue)
                .toList();
    }

    private static List<String> marked(String text) {
        List<String> values = new ArrayList<>();
        String[] pieces = text.split("\\|", -1);
        for (int i = 1; i < pieces.length; i += 2) {
            values.add(pieces[i]);
        }
        return values;
    }

    @Test
    void everyIdentifierHasExamplesForAndAgainstIt() throws IOException {
        TreeSet<String> positive = new TreeSet<>();
        TreeSet<String> negative = new TreeSet<>();
        for (String example : examples()) {
            String[] parts = example.split(" ", 3);
            (parts[1].equals("NONE") ? negative : positive).add(parts[0]);
        }
        TreeSet<String> all = new TreeSet<>();
        IdentifierFacts.all().forEach(fact -> all.add(fact.type().id()));
        assertEquals(all, positive);
        assertEquals(all, negative);
    }
}
