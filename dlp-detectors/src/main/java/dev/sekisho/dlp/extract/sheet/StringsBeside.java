package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.Words;
import java.io.IOException;
import java.util.function.IntPredicate;

/**
 * Takes the shared strings that no cell shows, as programs leave them behind, and the readings that stand above others,
 * each behind the text that it is the reading of.
 */
final class StringsBeside implements StringItems.Taker {
    private final Words words;
    private final IntPredicate shown;
    private int number;

    StringsBeside(Words words, IntPredicate shown) {
        this.words = words;
        this.shown = shown;
    }

    @Override
    public void take(CharSequence text, CharSequence reading) throws IOException {
        if (!reading.toString().isBlank()) {
            words.line(text + "（" + reading + "）");
        } else if (!shown.test(number)) {
            words.line(text.toString());
        }
        number++;
    }
}
