package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fields about people in the layouts and notations in which people write them: all that is listed is found, and nothing
 * that is listed behind a {@code !}.
 */
class WrittenFieldsTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    /** A layout, with what is to be found in it, and what is not: a type, a space and the value. */
    record Layout(String name, String text, List<String> expected, List<String> refused) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The corpus: {@code === name}, the text, {@code ---}, and what is in it. */
    static List<Layout> layouts() {
        List<Layout> layouts = new ArrayList<>();
        for (String part : corpus().split("(?m)^=== ", -1)) {
            if (!part.isBlank()) {
                int line = part.indexOf('\n');
                int rule = part.indexOf("\n---\n");
                List<String> listed = part.substring(rule + 5)
                        .lines()
                        .filter(l -> !l.isBlank())
                        .toList();
                layouts.add(new Layout(
                        part.substring(0, line),
                        part.substring(line + 1, rule + 1),
                        listed.stream().filter(l -> !l.startsWith("!")).toList(),
                        listed.stream()
                                .filter(l -> l.startsWith("!"))
                                .map(l -> l.substring(1))
                                .toList()));
            }
        }
        return layouts;
    }

    private static String corpus() {
        try (InputStream in =
                        Objects.requireNonNull(WrittenFieldsTest.class.getResourceAsStream("written-fields.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder all = new StringBuilder();
            lines.lines().forEach(line -> all.append(line).append('\n'));
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void findsWhatIsWritten(Layout layout) {
        List<String> found = INSPECTOR.inspect(layout.text()).findings().stream()
                .filter(finding -> finding.likelihood().atLeast(Likelihood.POSSIBLE))
                .map(finding -> finding.infoType().label() + " " + value(layout.text(), finding))
                .toList();
        assertTrue(found.containsAll(layout.expected()), () -> "expected " + layout.expected() + " in " + found);
        assertTrue(
                Collections.disjoint(found, layout.refused()),
                () -> "expected nothing of " + layout.refused() + " in " + found);
    }

    private static String value(String text, Finding finding) {
        return text.substring(
                (int) finding.location().start(), (int) finding.location().end());
    }
}
