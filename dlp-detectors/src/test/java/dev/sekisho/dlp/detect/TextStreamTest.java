package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextStreamTest {
    private static final int SEGMENT = TextStream.SEGMENT;

    private final Scanner scanner = new Scanner(
            List.of(TinyDetector.whole(
                    "digits", InfoType.PHONE_NUMBER, Triggers.builder().run(CharRun.DIGITS, 3))),
            List.of());

    @Test
    void findsAnItemOnceWhereverASegmentEnds() {
        for (int at = SEGMENT - 1100; at < SEGMENT + 40; at += 7) {
            String text = "あ".repeat(at) + "03-1234-5678" + "い".repeat(SEGMENT);
            assertEquals(List.of(at + "-" + (at + 12)), find(text, 10_007), "at " + at);
        }
    }

    @Test
    void handsEveryCharacterOnOnceAndCutsNoPairAndNoItem() {
        String text = ("𠮷".repeat(700) + "\n 123456 \n\n").repeat(200);
        StringBuilder whole = new StringBuilder();
        int[] counts = new int[2];
        TextStream stream = new TextStream(
                scanner.newWalk(),
                (chars, from, to, start, hits) -> {
                    assertEquals(whole.length(), start);
                    assertEquals(false, Character.isLowSurrogate(chars[from]));
                    whole.append(chars, from, to - from);
                    hits.forEach(h -> assertEquals("123456", whole.substring((int) h.start(), (int) h.end())));
                    counts[0] += hits.size();
                    counts[1]++;
                },
                (chars, size, from, to, start, hits) -> {});
        stream.accept(text, 0);
        stream.finish();
        assertEquals(text, whole.toString());
        assertEquals(200, counts[0]);
        assertEquals(true, counts[1] > 3);
    }

    @Test
    void findsTheSameInPiecesOfAnySize() {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < 300_000) {
            text.append("01亜𠮷あ-\n ".charAt(random.nextInt(9)));
        }
        List<String> expected = find(text.toString(), text.length());
        assertEquals(expected, find(text.toString(), 1));
        assertEquals(expected, find(text.toString(), 777));
    }

    private List<String> find(String text, int piece) {
        List<String> found = new ArrayList<>();
        TextStream stream = new TextStream(
                scanner.newWalk(),
                (chars, from, to, start, hits) -> {
                    hits.forEach(h -> found.add(h.start() + "-" + h.end()));
                },
                (chars, size, from, to, start, hits) -> {});
        for (int i = 0; i < text.length(); i += piece) {
            stream.accept(text.substring(i, Math.min(text.length(), i + piece)), i);
        }
        stream.finish();
        return found;
    }
}
