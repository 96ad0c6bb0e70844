package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedSentencesTest {
    private static final MarkedSentences SENTENCES = new MarkedSentences(slot -> slot.equals("SUR") ? "佐藤" : "健一");

    @Test
    void fillsSlotsAndKeepsOffsets() {
        Corpus.Document d = SENTENCES.document("昨日、[[?SUR]]さんと[[山田 太郎]]氏が来た。");
        assertEquals("昨日、佐藤さんと山田 太郎氏が来た。", d.text());
        assertEquals(
                List.of("佐藤", "山田 太郎"),
                d.spans().stream()
                        .map(s -> d.text().substring(s.start(), s.end()))
                        .toList());
    }

    @Test
    void noMarkIsLeftInTheSentences() throws IOException {
        Path folder = folder();
        for (Corpus.Document d : SENTENCES.read(folder, 1)) {
            assertFalse(d.text().contains("[[") || d.text().contains("]]"), d.text());
            assertFalse(d.text().isBlank(), "a blank line");
        }
    }

    private static Path folder() {
        Path own = Path.of("src/data/names");
        return Files.isDirectory(own) ? own : Path.of("dlp-detectors").resolve(own);
    }
}
