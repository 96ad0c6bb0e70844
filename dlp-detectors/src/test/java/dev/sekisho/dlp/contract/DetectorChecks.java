package dev.sekisho.dlp.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.legible.LegibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The checks of {@link DetectorContract} for one detector. */
final class DetectorChecks {
    private static final int LONG_TEXT = 70_000;

    private final Detector detector;
    private final List<Example> examples;

    DetectorChecks(Detector detector, List<Example> examples) {
        this.detector = detector;
        this.examples = examples;
    }

    private static List<Finding> inspect(Detector detector, String text) {
        TextInspector.Result result =
                TextInspector.of(List.of(new DeclaredOnly(detector))).inspect(text);
        assertEquals(
                Set.of(),
                result.failedDetectors(),
                "it threw, or reported something outside its window, without evidence or of a type not declared");
        // The engine takes whole cells at their header's word, which is not for the detector to answer.
        List<Finding> findings = result.findings().stream()
                .filter(f -> detector.infoTypes().contains(f.infoType()))
                .toList();
        for (Finding f : findings) {
            assertFalse(f.evidence().isEmpty(), "a finding without evidence");
            int start = (int) f.location().start();
            int end = (int) f.location().end();
            assertTrue(start >= 0 && start < end && end <= text.length(), "offsets outside the text");
            assertEquals(together(LegibleText.of(text.substring(start, end))), together(f.revealValue()));
            assertFalse(cutsPair(text, start) || cutsPair(text, end), "offsets within a surrogate pair");
        }
        return findings;
    }

    /** Without what may stand between the characters of one value: line breaks, margins, the edges of boxes. */
    private static String together(CharSequence value) {
        return value.toString().replaceAll("[\\s\u3000>|│┃｜]", "");
    }

    private static boolean cutsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
    }

    private static List<String> values(Detector detector, String text) {
        return inspect(detector, text).stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.POSSIBLE))
                .map(Finding::revealValue)
                .toList();
    }

    void declares() {
        assertFalse(detector.id().isBlank());
        assertFalse(detector.infoTypes().isEmpty(), "it finds nothing");
        Triggers t = detector.triggers();
        assertFalse(t.runs().isEmpty() && t.literals().isEmpty() && t.columns().isEmpty(), "nothing triggers it");
        assertEquals(detector.id(), detector.id());
        assertEquals(detector.infoTypes(), detector.infoTypes());
        assertEquals(t.runs(), detector.triggers().runs());
        assertEquals(t.literals(), detector.triggers().literals());
        assertEquals(t.labels(), detector.triggers().labels());
        assertEquals(t.negatives(), detector.triggers().negatives());
        assertEquals(t.columns(), detector.triggers().columns());
    }

    void findsItsExamples() {
        assertTrue(examples.stream().anyMatch(e -> !e.values().isEmpty()), "no example with a value");
        assertTrue(examples.stream().anyMatch(e -> e.values().isEmpty()), "no example without a value");
        examples.forEach(e -> assertEquals(e.values(), values(detector, e.text()), "in: " + e.text()));
    }

    /** A text is read in pieces: wherever an example stands, the same must be found. */
    void findsTheSameInLongText() {
        for (Example e : examples) {
            for (int padding : new int[] {1000, 64_300, 64_900, 65_100, 65_500, LONG_TEXT}) {
                String text = "、\n".repeat(padding / 2) + "\n" + e.text() + "\n" + "、\n".repeat(500);
                assertEquals(e.values(), values(detector, text), "after " + padding + " characters: " + e.text());
            }
        }
    }

    void bearsAnyText() {
        for (int seed = 0; seed < 300; seed++) {
            inspect(detector, Texts.random(seed, examples));
        }
    }

    void bearsAnyCell() {
        for (InfoType column : detector.triggers().columns()) {
            for (int seed = 0; seed < 100; seed++) {
                String cell = Texts.random(seed, examples);
                for (Likelihood likelihood : Likelihood.values()) {
                    PlainCandidate.cell(cell, column, likelihood).examine(detector);
                }
            }
        }
    }

    void bearsTheWorstTexts() {
        for (String text : Texts.worst(examples)) {
            inspect(detector, text);
        }
    }

    /** The same candidate in other surroundings gives the same detections, and the text stays as it was. */
    void keepsToItsWindow() {
        List<String> unlike = new ArrayList<>();
        Detector watched = new WatchedDetector(detector, unlike);
        examples.forEach(e -> inspect(watched, e.text()));
        for (int seed = 0; seed < 60; seed++) {
            inspect(watched, Texts.random(seed, examples));
        }
        assertEquals(List.of(), unlike);
    }

    void isRepeatable() {
        assertEquals(all(), all());
    }

    void isThreadSafe() throws Exception {
        List<String> expected = all();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> task = this::all;
            for (Future<List<String>> result : threads.invokeAll(List.of(task, task, task, task))) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            for (Finding f : inspect(detector, Texts.random(seed, examples))) {
                all.add(f.infoType() + " " + f.location() + " " + f.likelihood() + " " + f.evidence());
            }
        }
        return all;
    }

    void showsNoValue() {
        Set<String> shown = new HashSet<>(Set.of(detector.toString()));
        examples.forEach(e -> inspect(detector, e.text()).forEach(f -> shown.add(f.toString())));
        for (Example e : examples) {
            e.values()
                    .forEach(value -> assertTrue(shown.stream().noneMatch(s -> s.contains(value)), "a value is shown"));
        }
    }
}
