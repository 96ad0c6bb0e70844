package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The values of one type that a text of a test holds; {@code ⏎} stands for a line end. */
final class FoundValues {
    private FoundValues() {}

    static List<String> found(String label, String text) {
        return TextInspector.create().inspect(text.replace("⏎", "\n")).findings().stream()
                .filter(f -> f.infoType().label().equals(label))
                .map(f -> f.revealValue())
                .toList();
    }

    static void holds(String label, String text, String value) {
        List<String> values = found(label, text);
        assertTrue(values.contains(value), () -> text + " " + values);
    }
}
