package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and records as the systems of firms, schools and hospitals write them: each person is counted once. */
class PeopleInTablesTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    /** A text and how many people it is about. */
    record Layout(String name, int people, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The corpus: {@code === people name}, and the text up to the next such line. */
    static List<Layout> layouts() {
        List<Layout> layouts = new ArrayList<>();
        for (String part : corpus().split("(?m)^=== ", -1)) {
            if (!part.isBlank()) {
                int space = part.indexOf(' ');
                int line = part.indexOf('\n');
                layouts.add(new Layout(
                        part.substring(space + 1, line),
                        Integer.parseInt(part.substring(0, space)),
                        part.substring(line + 1)));
            }
        }
        return layouts;
    }

    private static String corpus() {
        try (InputStream in =
                Objects.requireNonNull(PeopleInTablesTest.class.getResourceAsStream("people-in-tables.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void eachPersonIsCountedOnce(Layout layout) {
        assertEquals(layout.people(), INSPECTOR.inspect(layout.text()).people());
    }
}
