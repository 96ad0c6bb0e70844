package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {
    private static final int PERSON = 7;
    private static final WordClasses CLASSES = WordClasses.load();
    private static final ClassContext CONTEXT = new ClassContext(CLASSES);

    @ParameterizedTest
    @CsvSource({"首相, 大統領", "監督, コーチ", "大阪, 名古屋", "月曜, 火曜"})
    void wordsThatAreUsedAlikeShareACoarseClass(String one, String other) {
        assertNotEquals(0, WordClasses.coarse(of(one)));
        assertEquals(WordClasses.coarse(of(one)), WordClasses.coarse(of(other)));
    }

    @ParameterizedTest
    @CsvSource({"首相, 牛肉", "監督, 湿度", "大阪, 昨日"})
    void wordsThatAreUsedDifferentlyDoNot(String one, String other) {
        assertNotEquals(WordClasses.coarse(of(one)), WordClasses.coarse(of(other)));
    }

    @Test
    void tellsNamesAmongWordsOfKatakana() {
        assertTrue((WordClasses.flags(of("マイケル")) & PERSON) != 0);
        assertEquals(0, WordClasses.flags(of("プリンター")) & PERSON);
    }

    @Test
    void knowsNothingOfAWordThatIsNone() {
        assertEquals(0, of("ぬゑぴ"));
    }

    @Test
    void findsTheLongestWordOnEitherSideOfAPlace() {
        int president = of("大統領");
        int surname = of("山田");
        NameSpans s = spans("の大統領山田");
        assertEquals(president, CONTEXT.endingAt(s, 4));
        assertEquals(surname, CONTEXT.startingAt(s, 4));
    }

    @Test
    void findsNothingBeyondTheText() {
        NameSpans s = spans("山田");
        assertEquals(0, CONTEXT.endingAt(s, 0));
        assertEquals(0, CONTEXT.startingAt(s, 2));
    }

    private static int of(String word) {
        return CONTEXT.of(spans(word), 0, word.length());
    }

    private static NameSpans spans(String text) {
        NameSpans s = new NameSpans();
        s.begin(text.toCharArray(), 0, text.length(), 0, text.length());
        CONTEXT.begin(s);
        return s;
    }
}
