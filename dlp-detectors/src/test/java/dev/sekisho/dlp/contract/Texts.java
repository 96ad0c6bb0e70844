package dev.sekisho.dlp.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts to try detectors with: random ones made of pieces, and the worst ones. Everyone in them is made up. */
final class Texts {
    private static final int WORST = 1 << 17;
    private static final String[] PIECES = {
        "山田太郎",
        "𠮷野",
        "様",
        "東京都千代田区丸の内1-2-3",
        "〒100-0001",
        "TEL",
        "電話番号：",
        "０３－１２３４－５６７８",
        "taro@example.co.jp",
        "昭和50年1月2日",
        "1975/1/2",
        "男",
        "株式会社",
        "ﾔﾏﾀﾞ ﾀﾛｳ",
        "123456789018",
        "4111 1111 1111 1111",
        "医籍登録番号",
        "第123456号",
        "糖尿病",
        "\n",
        "\r\n",
        "\t",
        " ",
        "　",
        "、",
        "。",
        "(",
        ")",
        "-",
        "ー",
        "@",
        "\uD842",
        "\uDFB7",
        "\uFEFF",
        "\u0000",
        "😀"
    };
    private static final String[] WORST_PIECES = {
        "1",
        "12-",
        "あ",
        "ア",
        "漢",
        "田",
        "a",
        "A1",
        "@",
        "a@",
        ".",
        "-",
        "ー",
        "(",
        " ",
        "　",
        "\n",
        "様",
        "1975/1/2 ",
        "\uD842"
    };

    private Texts() {}

    static String random(int seed, List<Example> examples) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(10)) {
                case 0 -> text.append((char) random.nextInt(1 << 16));
                case 1, 2 -> text.append(piece(examples, random));
                default -> text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    /** An example whole or cut. */
    private static String piece(List<Example> examples, Random random) {
        if (examples.isEmpty()) {
            return "";
        }
        String text = examples.get(random.nextInt(examples.size())).text();
        return random.nextBoolean() ? text : text.substring(random.nextInt(text.length() + 1));
    }

    /** The same few characters over and over, without line ends, and each example over and over. */
    static List<String> worst(List<Example> examples) {
        List<String> texts = new ArrayList<>();
        for (String piece : WORST_PIECES) {
            texts.add(piece.repeat(WORST / piece.length()));
        }
        for (Example e : examples) {
            if (!e.text().isEmpty()) {
                texts.add(e.text().repeat(WORST / 4 / e.text().length()));
            }
        }
        return texts;
    }
}
