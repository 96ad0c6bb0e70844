package dev.sekisho.dlp.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
    private static final String VENDOR = "髙橋 﨑山 ① ㈱ ～ － 濵田 德永 ｱｲｳ";
    private static final String[] FAMILY = {
        "髙橋", "﨑山", "佐藤", "鈴木", "田中", "渡邊", "伊藤", "齋藤", "濵田", "小鳥遊", "長谷川", "斉藤", "山﨑"
    };
    private static final String[] GIVEN = {"一郎", "花子", "美咲", "翔太", "さくら", "結衣", "健", "陽菜", "ユウキ", "德子"};
    private static final String[] PLACE = {"東京都千代田区霞が関", "大阪府堺市堺区", "北海道札幌市中央区北三条西", "沖縄県那覇市おもろまち", "京都府京都市上京区烏丸通"};

    private static String line(Random random) {
        String name = FAMILY[random.nextInt(FAMILY.length)] + GIVEN[random.nextInt(GIVEN.length)];
        return switch (random.nextInt(3)) {
            case 0 ->
                name + "," + PLACE[random.nextInt(PLACE.length)] + (1 + random.nextInt(9)) + "－" + random.nextInt(40)
                        + "\r\n";
            case 1 -> name + ",090-" + (1000 + random.nextInt(9000)) + "-" + (1000 + random.nextInt(9000)) + "\n";
            default -> "氏名：" + name + "　住所：" + PLACE[random.nextInt(PLACE.length)] + "①～②\n";
        };
    }

    private static String sample(Random random, Charset charset, int atLeastBytes) {
        StringBuilder text = new StringBuilder();
        while (text.toString().getBytes(charset).length < atLeastBytes) {
            text.append(line(random));
        }
        return text.toString();
    }

    /** As Windows programs write EUC-JP: the full-width minus has the code that Java gives the minus sign. */
    private static byte[] encode(String text, Charset charset) {
        String written =
                charset.equals(TextEncoding.EUC_JP) ? text.replace('－', '−').replace('～', '〜') : text;
        return written.getBytes(charset);
    }

    @ParameterizedTest(name = "{0} of at least {1} bytes")
    @CsvSource({
        "windows-31j,60",
        "windows-31j,200",
        "windows-31j,1000",
        "windows-31j,8000",
        "x-eucJP-Open,60",
        "x-eucJP-Open,200",
        "x-eucJP-Open,1000",
        "x-windows-iso2022jp,60",
        "x-windows-iso2022jp,1000",
        "UTF-8,60",
        "UTF-8,1000",
        "UTF-16LE,60",
        "UTF-16LE,200",
        "UTF-16LE,8000",
        "UTF-16BE,60",
        "UTF-16BE,200",
        "UTF-16BE,8000"
    })
    void recoversNamesAndAddressesExactly(String charsetName, int atLeastBytes) {
        Charset charset = Charset.forName(charsetName);
        Random random = new Random(20261123);
        int exact = 0;
        int samples = atLeastBytes > 1000 ? 50 : 500;
        for (int i = 0; i < samples; i++) {
            String text = sample(random, charset, atLeastBytes);
            exact += DecodedText.of(encode(text, charset), "").text().equals(text) ? 1 : 0;
        }
        assertTrue(exact >= 0.99 * samples, exact + " of " + samples);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"windows-31j", "x-eucJP-Open", "x-windows-iso2022jp", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void vendorCharactersSurvive(String charsetName) {
        DecodedText read = DecodedText.of(encode(VENDOR, Charset.forName(charsetName)), "");
        assertEquals(VENDOR, read.text());
        assertTrue(read.exact());
    }

    @Test
    void readsVendorCharactersInBothOfTheirEucCodes() {
        byte[] twoByte = {(byte) 0xFC, (byte) 0xE2, (byte) 0xB6, (byte) 0xB6};
        byte[] threeByte = {(byte) 0x8F, (byte) 0xF4, (byte) 0xFB, (byte) 0xB6, (byte) 0xB6};
        assertEquals("髙橋", DecodedText.of(twoByte, "euc-jp").text());
        assertEquals("髙橋", DecodedText.of(threeByte, "euc-jp").text());
    }

    @ParameterizedTest(name = "declared {0}")
    @ValueSource(strings = {"Shift_JIS", "UTF-8", "EUC-JP", "no-such-charset", "iso-8859-1"})
    void aWrongDeclarationIsOnlyAHint(String declared) {
        String text = "髙橋一郎 東京都千代田区霞が関1-2-3 電話 03-1234-5678\n﨑山花子 大阪府堺市堺区\n";
        assertEquals(
                text,
                DecodedText.of(text.getBytes(TextEncoding.CP932), declared).text());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Der Müller aß für 5 € Käse", "Le café est fermé à Noël", "El niño comió jalapeños"})
    void westernTextIsNotTakenForJapanese(String text) {
        assertEquals(
                text,
                DecodedText.of(text.getBytes(TextEncoding.WINDOWS_1252), "").text());
    }

    @Test
    void halfWidthKatakanaOfBankFilesIsNotTakenForEuc() {
        String text = "ﾔﾏﾀﾞ ﾀﾛｳ,ﾐﾂﾋﾞｼﾕｰｴﾌｼﾞｴｲ,1234567\r\nｽｽﾞｷ ﾊﾅｺ,ﾐｽﾞﾎ,7654321\r\n";
        assertEquals(text, DecodedText.of(text.getBytes(TextEncoding.CP932), "").text());
    }

    @Test
    void asciiIsNeverTakenForUtf16() {
        assertEquals(
                "Bush hid the facts",
                DecodedText.of("Bush hid the facts".getBytes(StandardCharsets.US_ASCII), "")
                        .text());
    }

    @Test
    void lossIsCounted() {
        byte[] bytes = "氏名：山田太郎。住所：東京都".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        DecodedText read = DecodedText.of(bytes, "utf-8");
        assertFalse(read.exact());
        assertTrue(read.text().endsWith("：山田太郎。住所：東京都"));
    }

    @Test
    void japaneseAfterAMegabyteOfAsciiIsFound() throws IOException {
        String text = "0123456789abcde\n".repeat(70_000) + "髙橋一郎,東京都千代田区霞が関\n".repeat(20);
        TextEncoding found = EncodingDetector.detect(Content.of(text.getBytes(TextEncoding.CP932)), "");
        assertEquals(TextEncoding.CP932, found.charset());
    }

    @Test
    void byteOrderMarksAreLeftOut() {
        List<String> read = new ArrayList<>();
        read.add(DecodedText.of("\uFEFF山田".getBytes(StandardCharsets.UTF_8), "").text());
        read.add(DecodedText.of("\uFEFF山田".getBytes(StandardCharsets.UTF_16LE), "")
                .text());
        read.add(DecodedText.of("\uFEFF山田".getBytes(StandardCharsets.UTF_16BE), "")
                .text());
        assertEquals(List.of("山田", "山田", "山田"), read);
    }

    @Test
    void readsOneCharacterAtATimeAcrossSurrogates() throws IOException {
        byte[] bytes = "𠮷野家で𩸽".getBytes(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        try (DecodingReader reader =
                new DecodingReader(new ByteArrayInputStream(bytes), EncodingDetector.detect(bytes, ""))) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
        }
        assertEquals("𠮷野家で𩸽", text.toString());
    }
}
