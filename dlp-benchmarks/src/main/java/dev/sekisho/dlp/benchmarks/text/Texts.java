package dev.sekisho.dlp.benchmarks.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Texts to inspect: the evaluation sets where {@code -Ddata=DIR} names them, else made up. */
final class Texts {
    private static final int CHARS = 400_000;
    private static final String[] SENTENCES = {
        "本日の会議では来期の予算と人員の配置について話し合いました。", "新しいシステムの導入は来月の半ばから段階的に進める予定です。",
        "資料は共有フォルダーに置いてありますので、ご確認をお願いします。", "この地域では古くから農業と林業が盛んに行われてきた。",
        "東京の本社と大阪の支社のあいだで毎週の打ち合わせを続けている。", "担当の山田さんから連絡があり、工事は予定どおり終わるとのことです。"
    };
    private static final String[] RECORDS = {
        "山田 花子\t東京都千代田区紀尾井町1-3\t03-1234-5678\thanako@example.jp\n",
        "鈴木 一郎\t大阪府大阪市北区梅田2-4-9\t090-1111-2222\tichiro@example.jp\n",
        "佐藤 美咲\t福岡県福岡市博多区博多駅前3-2-1\t080-3333-4444\tmisaki@example.jp\n"
    };

    /** What developers write where there is no detector. */
    private static final List<String> PATTERNS = List.of(
            "\\b[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}\\b",
            "\\b0\\d{1,4}-\\d{1,4}-\\d{4}\\b", "\\b\\d{3}-\\d{4}\\b", "\\b(?:\\d[ -]?){15}\\d\\b", "\\b\\d{12}\\b");

    private Texts() {}

    /** The patterns of the file that {@code -Dpatterns=FILE} names (a name, a tab, a pattern a line), else our own. */
    static List<String> patterns() throws IOException {
        String file = System.getProperty("patterns", "");
        if (file.isEmpty()) {
            return PATTERNS;
        }
        return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }

    static String prose() throws IOException {
        return text(List.of("stockmark", "ud_gsd_ne", "wac"), SENTENCES);
    }

    static String dense() throws IOException {
        return text(List.of("roster_synth"), RECORDS);
    }

    private static String text(List<String> sets, String[] madeUp) throws IOException {
        String data = System.getProperty("data", "");
        if (!data.isEmpty()) {
            StringBuilder all = new StringBuilder();
            for (String set : sets) {
                read(Path.of(data, set + ".jsonl"), all);
            }
            return all.toString();
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        StringBuilder all = new StringBuilder();
        while (all.length() < CHARS) {
            all.append(madeUp[random.nextInt(madeUp.length)]);
            all.append(random.nextInt(6) == 0 ? "\n" : "");
        }
        return all.toString();
    }

    private static void read(Path file, StringBuilder into) throws IOException {
        JsonFactory json = new JsonFactory();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            try (JsonParser parser = json.createParser(line)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean text = parser.currentName().equals("text");
                    parser.nextToken();
                    if (text) {
                        into.append(parser.getText()).append('\n');
                    }
                    parser.skipChildren();
                }
            }
        }
    }
}
