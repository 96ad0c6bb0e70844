package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannerTest {
    private static final InfoType PHONE = InfoType.PHONE_NUMBER;

    @Test
    void findsRunsOfEachKind() {
        assertEquals(List.of("03-1234(5678"), runs(CharRun.DIGITS, "電話０３－１２３４（５６７８、"));
        assertEquals(List.of("2024.1.5", "7"), runs(CharRun.DIGITS, "2024.1.5\t7"));
        assertEquals(List.of("𠮷田", "々"), runs(CharRun.KANJI, "𠮷田は😀々"));
        assertEquals(List.of("ジョン・スミス"), runs(CharRun.KATAKANA, "・ジョン・スミス・"));
        assertEquals(List.of("Abc"), runs(CharRun.LATIN, "1Ａｂｃあ"));
    }

    @Test
    void seesLabelsOnTheLineAndAbove() {
        assertEquals(Likelihood.VERY_LIKELY, phone("電話番号： 0312345678"));
        assertEquals(Likelihood.VERY_LIKELY, phone("【電話番号】\r\n  0312345678"));
        assertEquals(Likelihood.LIKELY, phone("電話番号は下記\n0312345678"));
        assertEquals(Likelihood.LIKELY, phone("電話番号" + "あ".repeat(40) + "0312345678"));
        assertEquals(Likelihood.LIKELY, phone("電話番号 なし 会員番号 0312345678"));
        assertEquals(Likelihood.LIKELY, phone("HOTEL 0312345678"));
        assertEquals(Likelihood.VERY_LIKELY, phone("TEL0312345678"));
    }

    @Test
    void seesWordsThatSpeakAgainst() {
        assertEquals(Likelihood.UNLIKELY, phone("注文 0312345678"));
        assertEquals(Likelihood.UNLIKELY, phone("0312345678円です"));
        assertEquals(Likelihood.LIKELY, phone("注文\n0312345678"));
        assertEquals(Likelihood.LIKELY, phone("0312345678" + "あ".repeat(8) + "円"));
    }

    @Test
    void namesADetectorThatThrowsAndGoesOn() {
        TinyDetector bad = new TinyDetector("bad", Triggers.builder().run(CharRun.DIGITS, 1), (c, out) -> {
            throw new IllegalStateException("secret");
        });
        TinyDetector outside = new TinyDetector(
                "outside",
                Triggers.builder().run(CharRun.DIGITS, 1),
                (c, out) -> out.add(PHONE, -1, 2, Likelihood.LIKELY, Evidence.SHAPE));
        Walk walk = new Scanner(List.of(bad, outside, digits()), List.of()).newWalk();
        assertEquals(1, scan(walk, "x 0312345678").size());
        assertEquals(List.of("bad", "outside"), walk.takeFailures());
        assertEquals(List.of(), walk.takeFailures());
    }

    @Test
    void countsKeywordsOutsideTheirExclusions() {
        Scanner scanner = new Scanner(
                List.of(),
                List.of(
                        new KeywordList("秘", List.of("社外秘", "Secret"), List.of("社外秘密保持")),
                        new KeywordList("他", List.of("社外"), List.of())));
        Walk walk = scanner.newWalk();
        scan(walk, "社外秘、社外秘密保持、ＳＥＣＲＥＴ、secretary");
        assertEquals(List.of(2L, 2L), List.of(walk.keywordCounts()[0], walk.keywordCounts()[1]));
    }

    @Test
    void refusesTwoDetectorsWithOneId() {
        assertThrows(IllegalArgumentException.class, () -> new Scanner(List.of(digits(), digits()), List.of()));
    }

    @Test
    void looksAtNoMoreCharactersThanAreLinear() {
        for (String worst : List.of("1", "あ", "亜", "1 1a")) {
            long small = seen(worst.repeat(40_000 / worst.length()));
            long large = seen(worst.repeat(160_000 / worst.length()));
            assertTrue(large <= small * 4.2, worst + ": " + small + " to " + large);
        }
    }

    private static long seen(String text) {
        TinyDetector kanji =
                TinyDetector.whole("k", InfoType.PERSON_NAME, Triggers.builder().run(CharRun.KANJI, 1));
        TinyDetector digits = digits();
        TinyDetector words =
                TinyDetector.whole("w", InfoType.AGE, Triggers.builder().literals("ああ"));
        TextStream stream = new TextStream(
                new Scanner(List.of(kanji, digits, words), List.of()).newWalk(),
                (chars, from, to, start, hits) -> {},
                (chars, size, from, to, start, hits) -> {});
        stream.accept(text, 0);
        stream.finish();
        return kanji.seen.get() + digits.seen.get() + words.seen.get() + text.length();
    }

    private static TinyDetector digits() {
        return TinyDetector.whole(
                "digits",
                PHONE,
                Triggers.builder()
                        .run(CharRun.DIGITS, 9)
                        .labels(PHONE, "電話番号", "TEL")
                        .labels(InfoType.AGE, "会員番号")
                        .negatives(PHONE, "注文", "円"));
    }

    private static Likelihood phone(String text) {
        List<Hit> hits = scan(new Scanner(List.of((Detector) digits()), List.of()).newWalk(), text);
        assertEquals(1, hits.size());
        return hits.get(0).likelihood();
    }

    private static List<String> runs(CharRun run, String text) {
        Detector detector = TinyDetector.whole("run", PHONE, Triggers.builder().run(run, 1));
        Walk walk = new Scanner(List.of(detector), List.of()).newWalk();
        List<String> found = new ArrayList<>();
        for (Hit hit : scan(walk, text)) {
            found.add(new String(walk.text(), (int) hit.start(), (int) hit.length()));
        }
        return found;
    }

    static List<Hit> scan(Walk walk, String text) {
        List<Hit> hits = new ArrayList<>();
        walk.segment(text.toCharArray(), text.length(), 0, 0, text.length(), hits::add);
        return Overlaps.resolve(hits);
    }
}
