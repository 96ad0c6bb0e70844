package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list as long as lists may be: names of shops made of common characters, so that most of them begin alike. */
class MillionWordsTest {
    private static final int MILLION = 1_000_000;
    private static final String HEADS = "青赤白黒金銀大小上下東西南北山川田中本森林海空星月日火水木土春夏秋冬";
    private static final String TAILS = "屋商店社堂軒亭館園舗組庵房舎";
    private static final InfoType SHOP = InfoType.custom("SHOP_NAME", "店名", "shop name", 1);

    @TempDir
    static Path folder;

    private static Path file;

    static String word(int number) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(HEADS.charAt(random.nextInt(HEADS.length())));
        }
        return word.append(TAILS.charAt(number % TAILS.length())).append(number).toString();
    }

    @BeforeAll
    static void writesTheList() throws IOException {
        file = folder.resolve("shops.txt");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < MILLION; i++) {
                out.append(word(i)).append('\n');
            }
        }
    }

    @Test
    void holdsAMillionWordsInLessThanAHundredMegabytes() throws IOException {
        WordTable table =
                WordFile.lines(file, null, new WordTableBuilder(false)).build();
        assertEquals(MILLION, table.size());
        assertTrue(table.bytes() < 100L << 20, "bytes: " + table.bytes());
        for (int i = 0; i < MILLION; i += 101) {
            assertTrue(table.contains(word(i)), "word " + i);
            assertTrue(!table.contains(word(i) + "x") && !table.contains("x" + word(i)), "not word " + i);
        }
    }

    @Test
    void findsEachWordWhereItStandsAndNothingElse() throws IOException {
        Detector detector =
                DetectorBuilder.of("shops", SHOP).wordFile(file, null).build();
        String text = "本日は" + word(7) + "と" + word(999_999) + "へ。" + word(5) + "0は別の店、" + word(3).substring(1) + "も";
        assertEquals(
                List.of("SHOP_NAME " + word(7) + " LIKELY", "SHOP_NAME " + word(999_999) + " LIKELY"),
                Found.in(text, detector));
    }

    @Test
    void refusesOneWordMore() throws IOException {
        Path more = Files.writeString(folder.resolve("more.txt"), "最後の一語");
        WordTableBuilder full = WordFile.lines(file, null, new WordTableBuilder(false));
        DefinitionException e = org.junit.jupiter.api.Assertions.assertThrows(
                DefinitionException.class, () -> WordFile.lines(more, null, full));
        assertEquals("line 1: too many words (limit 1000000)", e.en());
    }
}
