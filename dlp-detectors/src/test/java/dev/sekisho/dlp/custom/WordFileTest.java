package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {
    private static final Charset CP932 = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("words"), text.getBytes(charset));
    }

    private static List<String> words(WordTableBuilder table) {
        List<String> words = new ArrayList<>();
        table.build().forEach(words::add);
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void readsLinesOfEitherEncodingAndEachWordOnce(String charset) throws IOException {
        Path file = file("髙橋商店\r\n ＡＢＣ \r\n\r\nabc\r\n①番館", Charset.forName(charset));
        assertEquals(List.of("髙橋商店", "abc", "①番館"), words(WordFile.lines(file, null, new WordTableBuilder(false))));
    }

    @Test
    void readsLinesThatEndInEitherWay() throws IOException {
        Path file = file("青葉商店\r若葉商店\r\n紅葉商店\n\r" + "x".repeat(200), StandardCharsets.UTF_8);
        DefinitionException refused = refused(() -> WordFile.lines(file, null, new WordTableBuilder(false)));
        assertEquals("line 5: a word is too long (limit 128 characters)", refused.en());
        Path old = file("青葉商店\r若葉商店\r", StandardCharsets.UTF_8);
        assertEquals(List.of("青葉商店", "若葉商店"), words(WordFile.lines(old, null, new WordTableBuilder(false))));
    }

    @Test
    void readsAColumnOfACsvFile() throws IOException {
        Path file =
                file("\uFEFFid,会社名,備考\n1,\"青葉, 商事\",\"a\nb\"\n2,若葉商会\n3,\"\"\"紅葉\"\"社\",\n", StandardCharsets.UTF_8);
        assertEquals(
                List.of("青葉, 商事", "若葉商会", "\"紅葉\"社"),
                words(WordFile.column(file, null, "会社名", new WordTableBuilder(false))));
    }

    @Test
    void saysWhatIsWrongWithAFileAndTakesNothingOfIt() throws IOException {
        WordTableBuilder table = new WordTableBuilder(false);
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'a', '\n', (byte) 0xFD, (byte) 0xFF});
        assertEquals("file", refused(() -> WordFile.lines(latin, null, table)).option());
        Path cp932 = file("髙橋商店\n", CP932);
        assertEquals(
                "file",
                refused(() -> WordFile.lines(cp932, StandardCharsets.UTF_8, table))
                        .option());
        Path tooLong = file("ok\n" + "x".repeat(129), StandardCharsets.UTF_8);
        assertEquals(
                "line 2: a word is too long (limit 128 characters)",
                refused(() -> WordFile.lines(tooLong, null, table)).en());
        Path csv = file("会社,住所\nx,y\n", StandardCharsets.UTF_8);
        assertEquals(
                "column",
                refused(() -> WordFile.column(csv, null, "会社名", table)).option());
        Path open = file("a,b\n1,\"2\n", StandardCharsets.UTF_8);
        assertEquals(
                "line 2: a quote is not closed or has text after it",
                refused(() -> WordFile.column(open, null, "a", table)).en());
        assertEquals(List.of(), words(table));
    }

    private static DefinitionException refused(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(DefinitionException.class, reading);
    }

    @Test
    void countsLinesAcrossQuotedLineEnds() throws IOException {
        CsvFields csv = new CsvFields(new StringReader("a\r\n\"b\nc\",d\rlast"));
        assertEquals(List.of("a"), csv.read());
        assertEquals(List.of("b\nc", "d"), csv.read());
        assertEquals(2, csv.line());
        assertEquals(List.of("last"), csv.read());
        assertEquals(4, csv.line());
        assertEquals(List.of(), csv.read());
    }
}
