package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards lose no match and invent none: whatever RE2/J finds alone in the whole text is found behind them. */
class GuardPropertyTest {
    private static final String[] ATOMS = {
        "a",
        "b",
        "1",
        "-",
        "件",
        "第",
        "ア",
        "ab",
        "12",
        "件番",
        "[ab]",
        "[a-z]",
        "\\d",
        "[0-9]",
        "[^a]",
        ".",
        "\\w",
        "\\p{Han}",
        "[ァ-ヺ]",
        "(?:a|件)",
        "(a1|b2|第)",
        "(?i:B)",
        "\\Qa-\\E",
        "\\x{4EF6}",
        "[[:digit:]]",
        "\\pN",
        "\\D"
    };
    private static final String[] COUNTS = {"", "", "", "", "?", "{2}", "{1,3}", "{0,2}", "+", "*", "??", "{2,}"};
    private static final String TEXT = "aabbAB1122--件番第号アイーの。 ";

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static String regex(SplittableRandom random) {
        StringBuilder regex = new StringBuilder();
        int parts = 1 + random.nextInt(5);
        for (int i = 0; i < parts; i++) {
            String atom = ATOMS[random.nextInt(ATOMS.length)];
            boolean single = atom.length() == 1 || ("\\[(".indexOf(atom.charAt(0)) >= 0 && !atom.startsWith("\\Q"));
            regex.append(atom).append(single ? COUNTS[random.nextInt(COUNTS.length)] : "");
            if (random.nextInt(12) == 0) {
                regex.append('|');
            }
        }
        return regex.toString();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(TEXT.charAt(random.nextInt(TEXT.length())));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatThePatternAloneFinds(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String regex = regex(random);
        Detector detector;
        try {
            detector = DetectorBuilder.of("d", InfoType.custom("CODE", "符号", "code", 1))
                    .pattern(regex)
                    .edges(Edges.ANYWHERE)
                    .build();
        } catch (DefinitionException e) {
            assertTrue(Set.of("pattern").contains(e.option()), e.getMessage());
            return;
        }
        TextInspector inspector = TextInspector.of(List.of(detector));
        Pattern alone = Pattern.compile(regex, Pattern.MULTILINE);
        for (int i = 0; i < 8; i++) {
            compare(regex, alone, text(random), inspector);
        }
    }

    private static void compare(String regex, Pattern alone, String text, TextInspector inspector) {
        TextInspector.Result result = inspector.inspect(text);
        assertEquals(Set.of(), result.failedDetectors(), regex);
        List<Finding> found = new ArrayList<>(result.findings());
        for (Finding f : found) {
            assertTrue(alone.matches(f.revealValue()), regex + " does not match what was found");
        }
        Matcher matcher = alone.matcher(text);
        while (matcher.find()) {
            long start = matcher.start();
            long end = matcher.end();
            // Where matches overlap the longest stays, so that its neighbours may be cut differently.
            boolean seen = start == end
                    || found.stream()
                            .anyMatch(f -> f.location().start() <= end
                                    && start <= f.location().end());
            assertTrue(seen, () -> regex + " misses " + start + "-" + end + " in " + text);
        }
    }

    @Test
    void mostPatternsHaveAGuard() {
        long refused = Stream.of("\\d{4}", "[A-Z]{2}\\d+", "(foo|bar).*", "第.{1,20}条", "\\w+@corp", "x?y?z", "[^a]b")
                .filter(regex -> Guard.of(RegexReader.read(regex)) == null)
                .count();
        assertEquals(0, refused);
        assertEquals(null, Guard.of(RegexReader.read(".")));
        assertEquals(null, Guard.of(RegexReader.read("[^a]+")));
    }
}
