package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapesTest {
    private static final WordShapes SHAPES = WordShapes.load();

    /** Made-up names, so that it is their letters that tell. */
    @ParameterizedTest
    @ValueSource(strings = {"ヴァルドネスキー", "ハインツベルク", "オドネリー", "琉桜奈", "萌々美"})
    void takesForANameWhatIsBuiltLikeOne(String word) {
        assertTrue(look(word) > WordShapes.MOST / 2, () -> word + " " + look(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ホットチャージャー", "データリンクス", "再検証", "高速化"})
    void takesForNoNameWhatIsBuiltLikeAWord(String word) {
        assertTrue(look(word) < WordShapes.MOST / 2, () -> word + " " + look(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ア", "アアアアアアアアアアアアアアアアアアアアアアアアアアアアアアアアアアアア", "山"})
    void staysWithinItsScale(String word) {
        assertTrue(look(word) >= 0 && look(word) <= WordShapes.MOST);
    }

    private static int look(String word) {
        NameSpans s = new NameSpans();
        s.begin(word.toCharArray(), 0, word.length(), 0, word.length());
        return SHAPES.look(s, 0, word.length());
    }
}
