package dev.sekisho.dlp.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sekisho.dlp.text.Fold;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Any bytes with any declared charset are decoded, the same in reads of any size; folding keeps places. */
class CharsetFuzzTest {
    private static final String[] DECLARED = {
        "",
        "utf-8",
        "shift_jis",
        "euc-jp",
        "iso-2022-jp",
        "utf-16",
        "utf-16le",
        "utf-32",
        "iso-8859-1",
        "no such",
        "utf-7"
    };

    @FuzzTest(maxDuration = "60s")
    void decodesTheSameInReadsOfAnySize(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        String declared = DECLARED[(data[0] & 0xFF) % DECLARED.length];
        int most = 1 + (data[1] & 0x0F);
        byte[] bytes = Arrays.copyOfRange(data, 2, data.length);
        DecodedText whole = DecodedText.of(bytes, declared);
        assertEquals(whole.encoding(), EncodingDetector.detect(Content.of(bytes), declared));
        try (DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes), whole.encoding())) {
            StringBuilder text = new StringBuilder();
            char[] chars = new char[most];
            for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
                text.append(chars, 0, n);
            }
            assertEquals(whole.text(), text.toString());
            assertEquals(whole.malformed(), reader.malformed());
        }
        String folded = Fold.fold(whole.text());
        assertEquals(whole.text().length(), folded.length());
        assertEquals(folded, Fold.fold(folded));
    }
}
