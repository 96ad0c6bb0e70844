package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.sekisho.dlp.inspect.Detector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Odd values behind every label in every shape of text, the same in each build: no detector fails, the reading ends,
 * and findings do not overlap. A fuzzer seldom comes upon a label and a value that does not suit it.
 */
class GeneratedTextsTest {
    private static final int TEXTS = 4000;
    private static final int LONGEST_NUMBER = 20;
    private static final String[] HEADERS = ("氏名 フリガナ 住所 郵便番号 電話番号 生年月日 年齢 性別 職業 年収 勤務先 部署 役職 業種 診療科 病名 "
                    + "口座番号 旅券番号 メール 氏 名 建物名 市区町村 番地 備考 内線 続柄 会社名 birth_date gender")
            .split(" ");
    private static final String[] PIECES =
            ("1 0 9 - / . ( ) A z @ 山 田 太 郎 ア ー か ㈱ 株 〒 年 月 日 歳 男 女 𠮷 \uD842 \u3000 +81 090 東京 都 港区 "
                            + "１ ① Ⅳ 、 ・ : ： \" ' <b> </b> &amp; = %41 \\u3042 第 部 課 長 様 病 科 医 昭和 S 令 元 百 三 〇 \u200b \u0301 \u3099 "
                            + "| , ; ※ 【 】 「 」 ｱ さん 氏 株式会社 さい 生 丁目 番地 号 市 町 村 階 円")
                    .split(" ");

    private static final List<String> LABELS = labels();
    private static final TextInspector INSPECTOR = TextInspector.create();

    private static List<String> labels() {
        Set<String> labels = new LinkedHashSet<>(List.of(HEADERS));
        for (Detector detector : new BuiltInDetectors().detectors()) {
            detector.triggers().labels().values().forEach(labels::addAll);
        }
        return List.copyOf(labels);
    }

    /** How a label and its value stand. */
    private enum Shape {
        COMMAS(",", ""),
        TABS("\t", ""),
        BARS("|", ""),
        FORM("", "%s：%s\n"),
        SENTENCE("", "%s%s、"),
        JSON("", "\"%s\":\"%s\",");

        private final String separator;
        private final String pair;

        Shape(String separator, String pair) {
            this.separator = separator;
            this.pair = pair;
        }

        String write(Random random) {
            List<String> chosen = new ArrayList<>();
            for (int c = random.nextInt(4); c >= 0; c--) {
                chosen.add(LABELS.get(random.nextInt(LABELS.size())));
            }
            StringBuilder text = new StringBuilder(this == JSON ? "{" : String.join(separator, chosen));
            text.append(separator.isEmpty() ? "" : "\n");
            for (int row = random.nextInt(3); row >= 0; row--) {
                for (String label : chosen) {
                    String value = value(random);
                    text.append(separator.isEmpty() ? String.format(pair, label, value) : value + separator);
                }
                text.append(this == JSON ? "" : "\n");
            }
            return text.append(this == JSON ? "\"\":0}" : "").toString();
        }
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        boolean number = random.nextBoolean();
        for (int i = random.nextInt(number ? LONGEST_NUMBER : 8); i > 0; i--) {
            if (!number) {
                value.append(PIECES[random.nextInt(PIECES.length)]);
            } else if (random.nextInt(5) == 0) {
                value.append(random.nextBoolean() ? '-' : ' ');
            } else {
                value.append((char) ('0' + random.nextInt(10)));
            }
        }
        return value.toString();
    }

    /**
     * Each made a detector fail, but for the first, that was read without end: a column of addresses that holds codes.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "氏名,番地\n山田太郎,100-0001\n佐藤花子,160-0022\n",
                "No,カード番号,個人番号\n1,42,7\n",
                "対象年齢：5-7、",
                "No,生誕\n1,約 1976\n",
                "お電話は電話(5764",
                "{\"職種\":\"・月　三-\"}",
                "tel no\n6131\n\n,㈱　</b>港区\n"
            })
    void thatDidStopAny(String text) {
        FindingChecks.check(text, INSPECTOR.inspect(text));
    }

    @ParameterizedTest
    @EnumSource
    void stopNoDetector(Shape shape) {
        Random random = new Random(shape.name().hashCode());
        for (int i = 0; i < TEXTS; i++) {
            String text = shape.write(random);
            assertDoesNotThrow(() -> FindingChecks.check(text, INSPECTOR.inspect(text)), () -> "[" + text + "]");
        }
    }
}
