package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Limits;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTest {
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String CSV =
            "氏名,住所,電話番号\r\n髙橋一郎,東京都千代田区霞が関1-2-3,03-1234-5678\r\n﨑山花子,大阪府堺市堺区1－2,090-1234-5678\r\n";

    @Test
    void aCp932CsvIsPushedAsItIs() {
        Recorder read = Recorder.read("名簿.csv", "application/octet-stream", CSV.getBytes(CP932));
        assertEquals(CSV, read.text.get("1").toString());
        assertEquals("full", read.outcome("1"));
        assertEquals("text/csv", read.reports.get("1").mediaType());
        assertEquals(CSV.length(), read.reports.get("1").chars());
    }

    @Test
    void htmlKeepsItsTagsSoThatOffsetsAreRaw() {
        String html = "<html><body><table><tr><td>山田太郎</td></tr></table></body></html>";
        Recorder read = Recorder.read("a.txt", "text/plain", html.getBytes(StandardCharsets.UTF_8));
        assertEquals(html, read.text.get("1").toString());
        assertEquals("text/html", read.reports.get("1").mediaType());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesAreUnsupportedAndNeverClean(long seed) {
        byte[] bytes = new byte[5000];
        new Random(seed).nextBytes(bytes);
        bytes[0] = 0x7A;
        Recorder read = Recorder.read("名簿.xlsx", "text/csv", bytes);
        assertEquals("unsupported unknown-type", read.outcome("1"));
        assertEquals(0, read.reports.get("1").chars());
    }

    @Test
    void nothingIsFullAndEmpty() {
        Recorder read = Recorder.read("a.txt", "text/plain", new byte[0]);
        assertEquals("full empty", read.outcome("1"));
    }

    @Test
    void aBrokenCharacterIsPartial() {
        byte[] bytes = CSV.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;
        Recorder read = Recorder.read("名簿.csv", "text/csv", bytes);
        assertEquals("partial undecodable-bytes", read.outcome("1"));
    }

    @Test
    void tooManyCharactersAreALimitAndCountForThePartsAfter() {
        Limits limits = new Limits(1000, 1000, 10, 10, 3, 100, Duration.ofMinutes(1));
        Recorder read = Recorder.read(limits, "a.txt", "text/plain", "0123456789abc".getBytes(StandardCharsets.UTF_8));
        assertEquals("limit chars", read.outcome("1"));
    }

    @Test
    void aPartBiggerThanAllowedIsALimit() {
        Limits limits = new Limits(1000, 10, 1000, 10, 3, 100, Duration.ofMinutes(1));
        Recorder read = Recorder.read(limits, "a.txt", "text/plain", "0123456789abc".getBytes(StandardCharsets.UTF_8));
        assertEquals("limit part-bytes", read.outcome("1"));
    }

    @Test
    void picturesAreUnsupportedByName() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertEquals(
                "unsupported image", Recorder.read("名簿.csv", "text/csv", png).outcome("1"));
    }
}
