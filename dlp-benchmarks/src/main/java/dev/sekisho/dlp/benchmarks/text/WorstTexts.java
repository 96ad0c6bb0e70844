package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of one kind of character, and prose without line ends, beside prose as it is. */
final class WorstTexts {
    private static final int LENGTH = 300_000;
    private static final int FIRST_KANJI = 0x4e00;
    private static final int KANJI = 0x9fa0 - FIRST_KANJI;
    private static final int PRIME = 7919;

    private WorstTexts() {}

    static void report(PrintStream out) throws IOException {
        TextInspector inspector = TextInspector.create();
        Map<String, Pace> paces = new LinkedHashMap<>();
        texts().forEach((name, text) -> paces.put(name, new Pace(inspector, text)));
        Pace.measure(new ArrayList<>(paces.values()));
        double normal = paces.values().iterator().next().megabytesPerSecond();
        out.println("最悪の入力 / worst texts: MB/s");
        paces.forEach((name, pace) -> LimitsReport.line(
                out,
                name,
                String.format("%.1f (%.2f)", pace.megabytesPerSecond(), pace.megabytesPerSecond() / normal),
                ">= 0.20 of prose",
                pace.megabytesPerSecond() >= normal / 5));
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        String prose = Linearity.repeat(Texts.prose(), LENGTH);
        texts.put("prose / 地の文", prose);
        texts.put("no line ends / 改行なし", prose.replace("\n", ""));
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("digits / 数字", "1");
        pieces.put("digits and hyphens / 数字とハイフン", "12-");
        pieces.put("digits and spaces / 数字と空白", "1234 5678 9012 ");
        pieces.put("full-width digits / 全角数字", "０９０１２３");
        pieces.put("@", "@");
        pieces.put("a@", "a@");
        pieces.put("one kanji / 漢字 1 字", "漢");
        pieces.put("surnames / 姓", String.join("", surnames()));
        pieces.put("surnames with 様 / 姓と様", String.join("様", surnames()));
        pieces.put("hiragana / ひらがな", "さとうすずきたなか");
        pieces.put("katakana / カタカナ", "サトウスズキタナカ");
        pieces.put("half-width katakana / 半角カナ", "ｻﾄｳｽｽﾞｷﾀﾅｶ");
        pieces.put("prefecture / 都道府県", "東京都港区");
        pieces.put("labels / 見出し語", "氏名：電話：住所：");
        pieces.put("Latin words / 英単語", "Yamada Taro ");
        pieces.put("commas / 区切り", ",");
        pieces.put("spaces / 空白", "　");
        pieces.put("line ends / 改行", "\n");
        pieces.put("boxes / 一字一枠", "|0");
        pieces.put("a letter and a space / 一字空き", "佐 ");
        pieces.put("a letter a line / 一字一行", "佐\n");
        pieces.put("wrapped names / 行で切れた姓名", "あ".repeat(34) + "佐藤花\n子様、");
        pieces.put("wrapped numbers / 行で切れた番号", "あ".repeat(32) + "電話03-3456-\n7890です");
        pieces.put("places on lines / 行ごとの地名", "東京都新宿区\n");
        pieces.put("labels of phones / 電話の見出し", "電話 52-");
        pieces.put("data URLs / データ URL", "data:text/plain;base64,");
        pieces.put("labels on one line / 一行の見出し語", "姓名 ");
        pieces.put("labels with a sign / 記号つき見出し語", ",医師名==");
        pieces.put("comments without end / 閉じないコメント", "\n<!--");
        pieces.put("cut percent signs / 途中で切れた % 表記", "%E3%81--");
        pieces.forEach((name, piece) -> texts.put(name, Linearity.repeat(piece, LENGTH)));
        texts.put("all kanji / あらゆる漢字", kanji());
        return texts;
    }

    private static List<String> surnames() {
        return List.of("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田", "森");
    }

    private static String kanji() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append((char) (FIRST_KANJI + (int) ((long) i * PRIME % KANJI)));
        }
        return text.toString();
    }
}
