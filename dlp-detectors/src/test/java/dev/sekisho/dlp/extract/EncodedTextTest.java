package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is another file in base64 is read as that file. */
class EncodedTextTest {
    private static final String LIST = "氏名,住所,電話番号\r\n髙橋健太郎,東京都千代田区霞が関1-2-3,03-1234-5678\r\n".repeat(3);

    private static Recorder read(String text) {
        return Recorder.read("list.txt", "text/plain", text.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void aListInLinesOfBase64IsRead(String charset) {
        byte[] bytes = LIST.getBytes(Charset.forName(charset));
        Recorder read = read(Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes) + "\n");
        assertEquals(LIST, read.text.get("1.1").toString());
    }

    @Test
    void aListInOneLineOfBase64IsRead() {
        Recorder read = read(Base64.getEncoder().encodeToString(LIST.getBytes(StandardCharsets.UTF_8)));
        assertEquals(LIST, read.text.get("1.1").toString());
    }

    @Test
    void aListInTheAlphabetOfAddressesIsRead() {
        Recorder read =
                read(Base64.getUrlEncoder().withoutPadding().encodeToString(LIST.getBytes(StandardCharsets.UTF_8)));
        assertEquals(LIST, read.text.get("1.1").toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-----BEGIN DATA-----|-----END DATA-----", "begin-base64 644 list.csv|===="})
    void armourIsNoHindrance(String armour) {
        String[] lines = armour.split("\\|", -1);
        byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
        Recorder read =
                read(lines[0] + "\r\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\r\n" + lines[1] + "\r\n");
        assertEquals(LIST, read.text.get("1.1").toString());
    }

    @Test
    void aPackedFileInBase64IsOpened() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("list.csv"));
            zip.write(LIST.getBytes(StandardCharsets.UTF_8));
        }
        Recorder read = read(Base64.getMimeEncoder().encodeToString(out.toByteArray()));
        assertEquals(LIST, read.text.get("1.1.1").toString());
    }

    @Test
    void whatIsWrittenIsReadAsWell() {
        String text = Base64.getEncoder().encodeToString(LIST.getBytes(StandardCharsets.UTF_8));
        assertEquals(text, read(text).text.get("1").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefghijklmnop\nqrstuvwxyzabcdef\nabcdefghijklmnop\nqrstuvwxyzabcdef\n",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "Yamada\nTaro\nSuzuki\nHanako\nTokyo\nOsaka\nNagoya\nFukuoka\nSapporo\nSendai\n",
                "ThisIsOneVeryLongIdentifierThatNoOneWouldTakeForAnythingElseThanAWordOfAProgramme"
            })
    void wordsAndDigestsAreNoBase64(String text) {
        Recorder read = read(text);
        assertEquals(1, read.reports.size());
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void aFileThatGoesOnAsTextIsText() {
        String text = Base64.getMimeEncoder().encodeToString(LIST.repeat(100).getBytes(StandardCharsets.UTF_8));
        Recorder read = read(text + "\r\nRegards, A.\r\n");
        assertEquals("full", read.outcome("1"));
        assertTrue(read.text.get("1").toString().endsWith("A.\r\n"));
    }
}
