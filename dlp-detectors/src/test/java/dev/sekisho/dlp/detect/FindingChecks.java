package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.legible.LegibleText;
import dev.sekisho.dlp.text.Fold;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What holds of all findings in a text, whatever the text. */
final class FindingChecks {
    /** Signs by which a table may write a character of a value in another way than it is. */
    private static final String ESCAPES = "\"'\\&<>`\r\n\t |";

    private FindingChecks() {}

    /** The text of a fuzzer's bytes; what is no UTF-8 becomes half a surrogate pair. */
    static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8).replace('\uFFFD', '\uD842');
    }

    /** A number in 0 to {@code most} that the bytes choose. */
    static int choice(byte[] data, int most) {
        int sum = data.length;
        for (byte b : data) {
            sum = sum * 31 + b;
        }
        return (sum & Integer.MAX_VALUE) % (most + 1);
    }

    static void check(String text, TextInspector.Result result) {
        assertEquals(Set.of(), result.failedDetectors());
        assertTrue(result.people() >= 0);
        check(text, result.findings());
    }

    static void check(String text, List<Finding> findings) {
        Location last = new Location("", 0, 0, "", 0, 0);
        for (Finding finding : findings) {
            long start = finding.location().start();
            long end = finding.location().end();
            // Where a cell is written with escapes, all that is found in it has the place of the cell. In a tag between
            // two halves of a value may stand another.
            boolean after = last.end() <= start || finding.location().equals(last) || inTag(text, (int) start);
            assertTrue(after && start < end && end <= text.length(), "out of order or range");
            last = finding.location();
            check(text.substring((int) start, (int) end), finding);
            assertFalse(cutsPair(text, (int) start) || cutsPair(text, (int) end), "half a character");
        }
    }

    private static void check(String raw, Finding finding) {
        String value = finding.revealValue();
        assertFalse(finding.evidence().isEmpty(), "no evidence");
        if (raw.chars().noneMatch(c -> ESCAPES.indexOf(c) >= 0)) {
            assertEquals(Fold.fold(LegibleText.of(raw)), Fold.fold(value));
        }
        assertFalse(finding.masked().contains(value) && value.codePoints().anyMatch(c -> c != '＊'), "not masked");
        String shown = "Finding[" + finding.infoType() + " " + finding.likelihood() + " part "
                + finding.location().partId() + "]";
        assertEquals(shown, finding.toString());
    }

    private static boolean inTag(String text, int index) {
        return text.lastIndexOf('<', index) > text.lastIndexOf('>', index);
    }

    private static boolean cutsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    /** All that is known of findings, to compare them by. */
    static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.location() + " " + f.infoType() + " " + f.likelihood() + " " + f.evidence() + " "
                        + f.revealValue())
                .toList();
    }
}
