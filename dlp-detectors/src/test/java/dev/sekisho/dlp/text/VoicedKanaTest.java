package dev.sekisho.dlp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class VoicedKanaTest {

    @Test
    void takesEveryKatakanaApartAsUnicodeDoes() {
        for (char c = 0x30A1; c <= 0x30FF; c++) {
            String unicode = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                    .replace('\u3099', '゛')
                    .replace('\u309A', '゜');
            assertEquals("ア" + unicode, VoicedKana.apart("ア" + c));
        }
    }

    @Test
    void leavesOtherTextAlone() {
        String text = "がぱ漢字abc";
        assertSame(text, VoicedKana.apart(text));
    }
}
