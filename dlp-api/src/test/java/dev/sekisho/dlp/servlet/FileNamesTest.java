package dev.sekisho.dlp.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "attachment; filename=list.csv|list.csv",
                "attachment; filename=\"a;b.csv\"; size=3|a;b.csv",
                "attachment; filename=\"a\\\"b.csv\"|a\"b.csv",
                "inline; FILENAME = \"C:\\\\tmp\\\\list.csv\"|list.csv",
                "attachment|export",
                "attachment; filename=|export",
            })
    void saysHowAnAnswerIsSaved(String disposition, String name) {
        assertEquals(name, FileNames.of(disposition, "/app/export"));
    }

    @Test
    void prefersTheExtendedNameAndReadsItsCharset() {
        assertEquals(
                "名簿.csv", FileNames.of("attachment; filename=x.csv; filename*=UTF-8''%E5%90%8D%E7%B0%BF.csv", "/"));
        assertEquals(
                "名簿.csv", FileNames.of("attachment; filename*=Shift_JIS'ja'%96%BC%95%EB.csv; filename=x.csv", "/"));
        assertEquals("%zz", FileNames.of("attachment; filename*=UTF-8''%zz", "/"));
        assertEquals("a.csv", FileNames.of("attachment; filename*=no-such-charset''a.csv", "/"));
    }

    @Test
    void elseItIsTheEndOfThePath() {
        assertEquals("名簿+.csv", FileNames.of(null, "/app/%E5%90%8D%E7%B0%BF+.csv"));
        assertEquals("", FileNames.of(null, "/app/"));
    }
}
