package dev.sekisho.dlp.legible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTextTest {
    private static final String NAME = "佐藤花子";

    private static String of(String text) {
        return LegibleText.of(text).toString();
    }

    private static String bytes(String before, String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> before + String.format("%02X", bytes[i]))
                .collect(Collectors.joining());
    }

    private static String each(String format, String text) {
        return text.codePoints().mapToObj(c -> String.format(format, c)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&T &amp; co; 20%40代 100%20名 50% =a =\n =3D \\n \\5000\\x C:\\u\\new \\u00 &#x; &#0; &unknown; =?x?= =?utf-8?X?a?=",
                "\\u0022 \\u003c %22 %2C %0A &#60; &quot; \\u{22}",
                "%E4%BD %FF%FE =C0=80 \\xff\\xfe \\ud842 \\ud842x",
                "①の佐藤さん ²"
            })
    void whatIsNoEscapeAndSignsOfFormatsStay(String text) {
        assertEquals(text, of(text));
    }

    @Test
    void legibleTextIsHandedOnAsItIs() {
        String text = "佐藤ハナコ 090-1234-5678";
        assertSame(text, LegibleText.of(text));
    }

    @Test
    void escapesOfProgramsAreRead() {
        assertEquals(NAME, of(each("\\u%04x", NAME)));
        assertEquals(NAME, of(each("\\\\u%04X", NAME)));
        assertEquals(NAME, of(each("\\u{%x}", NAME)));
        assertEquals(NAME, of(each("\\U%08x", NAME)));
        assertEquals("𠮷野", of("\\ud842\\udfb7\\u91ce"));
        assertEquals("U&'" + NAME + "'", of("U&'" + each("\\%04x", NAME) + "'"));
        assertEquals(NAME, of(bytes("\\x", NAME, StandardCharsets.UTF_8)));
        assertEquals("\"" + NAME + "\"", of("\"\\344\\275\\220\\350\\227\\244\\350\\212\\261\\345\\255\\220\""));
    }

    @Test
    void referencesAreReadInAnyText() {
        assertEquals(NAME, of(each("&#%d;", NAME)));
        assertEquals(NAME, of(each("&amp;#x%x;", NAME)));
        assertEquals("090\u20131234\u20115678", of("090&ndash;1234&#8209;5678"));
        assertEquals("a@b.jp", of("a&commat;b&period;jp"));
        assertEquals(NAME, of("佐藤&shy;花&ZeroWidthSpace;子"));
    }

    @Test
    void bytesInAddressesAndFormsAreRead() {
        assertEquals("?n=佐藤 花子&t=1", of("?n=%E4%BD%90%E8%97%A4+%E8%8A%B1%E5%AD%90&t=1"));
        assertEquals("?n=" + NAME, of("?n=" + bytes("%25", NAME, StandardCharsets.UTF_8)));
        assertEquals("?n=" + NAME + "&", of("?n=" + bytes("%", NAME, Charset.forName("windows-31j")) + "&"));
        assertEquals("?n=テスト&", of("?n=%83e%83X%83g&"));
        assertEquals("?n=" + NAME + "&", of("?n=" + bytes("%", NAME, Charset.forName("EUC-JP")) + "&"));
        assertEquals(NAME, of(each("%%u%04X", NAME)));
        assertEquals("m=a@example.jp&b=1980/05/12", of("m=a%40example.jp&b=1980%2F05%2F12"));
    }

    @Test
    void quotedPrintableAndEncodedWordsAreRead() {
        String quoted = bytes("=", NAME, StandardCharsets.UTF_8);
        assertEquals(NAME, of(quoted));
        assertEquals(NAME + "様", of(quoted.substring(0, 15) + "=\r\n" + quoted.substring(15) + "=\n様"));
        String first = Base64.getEncoder().encodeToString("佐藤".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "件名: " + NAME + " です",
                of("件名: =?UTF-8?B?" + first + "?=\r\n =?utf-8?q?" + quoted.substring(18) + "?= です"));
    }

    @Test
    void unseenCharactersAreLeftOut() {
        for (int c :
                new int[] {0xAD, 0x34F, 0x200B, 0x200F, 0x202E, 0x2060, 0x2066, 0xFE0F, 0xFEFF, 0xE0061, 0xE0100}) {
            assertEquals(NAME, of(each("%c" + Character.toString(c), NAME)), Integer.toHexString(c));
        }
    }

    @Test
    void marksAreJoinedToTheirKana() {
        assertEquals("ガギパヴ", of(Normalizer.normalize("ガギパヴ", Normalizer.Form.NFD)));
        assertEquals("ア\u3099", of("ア\u3099"));
    }

    @Test
    void digitsOfMathematicsAreDigits() {
        assertEquals("0909", of("\uD835\uDFCE\uD835\uDFD7\uD835\uDFD8\uD835\uDFFF"));
    }

    @Test
    void placesLeadBackToTheRawText() {
        String raw = "a\u200B\u200B佐\\u85e4 &#x82b1;\u3000カ\u3099x";
        StringBuilder made = new StringBuilder();
        LegibleText text = new LegibleText(made::append);
        text.text(raw);
        text.finish();
        assertEquals("a佐藤 花\u3000ガx", made.toString());
        String[] written = {"a", "佐", "\\u85e4", " ", "&#x82b1;", "\u3000", "カ\u3099", "x"};
        for (int i = 0; i < written.length; i++) {
            Places places = text.places();
            assertEquals(written[i], raw.substring((int) places.start(i), (int) places.end(i + 1)));
        }
        assertEquals("佐\\u85e4", raw.substring((int) text.places().start(1), (int)
                text.places().end(3)));
    }

    @Test
    void textInPiecesReadsLikeTextAtOnce() {
        Random random = new Random(1);
        String[] parts = {
            "佐",
            "カ\u3099",
            "\\u4f50",
            "\\\\u4f50",
            "&#20304;",
            "%E4%BD%90",
            "=E4=BD=90",
            "=\r\n",
            "\u200B",
            "%",
            "\\",
            "&",
            "=",
            "\uDB40\uDD00",
            "=?utf-8?B?5L2Q6Jek?=",
            " ",
            "090-",
            "%8D%B2%93%A1",
            "\\4f50\\85e4"
        };
        for (int n = 0; n < 2_000; n++) {
            StringBuilder raw = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                raw.append(parts[random.nextInt(parts.length)]);
            }
            StringBuilder made = new StringBuilder();
            LegibleText text = new LegibleText(made::append);
            for (int i = 0; i < raw.length(); i++) {
                text.text(raw.substring(i, i + 1));
            }
            text.finish();
            for (int i = 0; i < made.length(); i++) {
                long start = text.places().start(i);
                long end = text.places().end(i + 1);
                assertEquals(true, start < end && end <= raw.length(), "a place outside of the text");
            }
        }
    }

    @Test
    void placesOfLongTextStayKnownWhereTheyAreAskedFor() {
        StringBuilder made = new StringBuilder();
        LegibleText text = new LegibleText(made::append);
        String piece = "\\u4f50\u200B\u85e4".repeat(1000);
        int pieces = 2 * Places.REACH / 2000;
        for (int i = 0; i < pieces; i++) {
            text.text(piece);
        }
        text.finish();
        for (int i = made.length() - Places.REACH / 2; i < made.length(); i++) {
            assertEquals(i / 2 * 8L + (i % 2) * 7L, text.places().start(i));
        }
    }

    @Test
    void manySignsThatBeginNothingAreReadOnce() {
        String text =
                "%E0%".repeat(50_000) + "=?a?b?".repeat(20_000) + "\\\\\\".repeat(50_000) + "&amp;".repeat(20_000);
        assertEquals(text, of(text));
    }
}
