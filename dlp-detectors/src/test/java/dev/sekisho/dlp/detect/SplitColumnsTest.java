package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that hold one value in several columns: an address, a telephone number, a name. */
class SplitColumnsTest {
    private static final TextInspector INSPECTOR = TextInspector.create();
    private static final String PEOPLE = "people";

    /** A text, how many people it is about and how many findings of some types are in it. */
    record Layout(String name, Map<String, Long> expected, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The corpus: {@code === name}, {@code --- type=count …}, and the text up to the next such line. */
    static List<Layout> layouts() {
        List<Layout> layouts = new ArrayList<>();
        for (String part : corpus().split("(?m)^=== ", -1)) {
            if (!part.isBlank()) {
                String[] lines = part.split("\n", 3);
                Map<String, Long> expected = new LinkedHashMap<>();
                for (String count : lines[1].substring("--- ".length()).split(" ", -1)) {
                    int equals = count.indexOf('=');
                    expected.put(count.substring(0, equals), Long.parseLong(count.substring(equals + 1)));
                }
                layouts.add(new Layout(lines[0], expected, lines[2]));
            }
        }
        return layouts;
    }

    private static String corpus() {
        try (InputStream in = Objects.requireNonNull(SplitColumnsTest.class.getResourceAsStream("split-columns.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void valuesInPiecesAreFoundAndCountedOnce(Layout layout) {
        TextInspector.Result result = INSPECTOR.inspect(layout.text());
        Map<String, Long> found = new LinkedHashMap<>();
        layout.expected().keySet().forEach(type -> found.put(type, 0L));
        found.put(PEOPLE, result.people());
        for (Finding finding : result.findings()) {
            found.computeIfPresent(finding.infoType().id(), (type, count) -> count + 1);
        }
        assertEquals(layout.expected(), found);
    }
}
