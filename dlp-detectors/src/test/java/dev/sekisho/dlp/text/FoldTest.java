package dev.sekisho.dlp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void foldsWidthsSpacesAndHyphensOneToOne() {
        assertEquals("TEL 03-1234-5678~9\t@", Fold.fold("ＴＥＬ　０３－１２３４−５６７８～９\t＠"));
        assertEquals("a-b-c-d", Fold.fold("a‐b―c─d"));
    }

    @Test
    void leavesVoicedMarksApart() {
        assertEquals("ヤマタ゛・パート", Fold.fold("ﾔﾏﾀﾞ･パート"));
    }

    @Test
    void leavesLineEndsCaseAndSurrogatesAlone() {
        assertEquals("Ab\r\n𠮷ー", Fold.fold("Ab\r\n𠮷ー"));
    }

    @Test
    void foldsTheDigitsOfAllScriptsBeforeTheHanCharacters() {
        for (char c = '0'; c < '\u3400'; c++) {
            if (Character.isDigit(c)) {
                assertEquals('0' + Character.digit(c, 10), Fold.fold(c));
            }
        }
        assertEquals("0123 19", Fold.fold("٠١٢٣ ᱑᱙"));
    }

    @Test
    void foldsRadicalsAndCompatibilityFormsAsUnicodeDoes() {
        for (char c = '\u2F00'; c <= '\u2FDF'; c++) {
            assertEquals(form(c), Fold.fold(c));
        }
        for (char c = '\uF900'; c <= '\uFAFF'; c++) {
            assertEquals(form(c), Fold.fold(c));
        }
        assertEquals("母龟", Fold.fold("⺟⻳"));
    }

    /** The character's compatibility form where it is one code unit. */
    private static char form(char c) {
        String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return form.length() == 1 ? form.charAt(0) : c;
    }
}
