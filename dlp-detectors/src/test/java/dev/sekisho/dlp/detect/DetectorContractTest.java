package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every registered detector keeps to. */
class DetectorContractTest {
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

    static List<Detector> detectors() {
        return Engine.withInstalled(List.of());
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        detectors().forEach(d -> assertTrue(ids.add(d.id()), d.id()));
        assertFalse(ids.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void declaresWhatItFindsAndWhatTriggersIt(Detector detector) {
        Triggers t = detector.triggers();
        assertNotNull(detector.id());
        assertFalse(detector.infoTypes().isEmpty(), detector.id());
        assertFalse(
                t.runs().isEmpty() && t.literals().isEmpty() && t.columns().isEmpty(), detector.id() + " never looks");
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void examinesAnyTextWithoutFailingAndReportsWhatItDeclared(Detector detector) {
        Walk walk = new Scanner(List.of(detector), List.of()).newWalk();
        for (int seed = 0; seed < 400; seed++) {
            String text = text(seed);
            for (Hit hit : ScannerTest.scan(walk, text)) {
                assertTrue(detector.infoTypes().contains(hit.type()), detector.id() + " found " + hit.type());
                assertTrue(hit.start() >= 0 && hit.end() <= text.length());
                assertFalse(cutsPair(text, (int) hit.start()) || cutsPair(text, (int) hit.end()));
            }
            assertEquals(List.of(), walk.takeFailures(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void examinesAnyCellWithoutFailing(Detector detector) {
        Scanner scanner = new Scanner(List.of(detector), List.of());
        Walk walk = scanner.newWalk();
        Cells cells = new Cells(scanner, walk);
        for (InfoType column : detector.triggers().columns()) {
            for (int seed = 0; seed < 100; seed++) {
                String cell = seed == 0
                        ? ""
                        : text(seed).substring(0, Math.min(40, text(seed).length()));
                for (var likelihood : dev.sekisho.dlp.inspect.Likelihood.values()) {
                    cells.examine(cell, column, likelihood);
                    assertEquals(List.of(), walk.takeFailures(), "seed " + seed + " in a column of " + column);
                }
            }
        }
    }

    @Test
    void fourThreadsFindTheSame() throws Exception {
        TextInspector inspector = TextInspector.create();
        List<String> expected = found(inspector);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> task = () -> found(inspector);
            for (Future<List<String>> result : threads.invokeAll(List.of(task, task, task, task))) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertFalse(expected.isEmpty());
    }

    private static List<String> found(TextInspector inspector) {
        List<String> all = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            TextInspector.Result result = inspector.inspect(text(seed));
            for (Finding f : result.findings()) {
                all.add(f.infoType() + " " + f.location() + " " + f.likelihood() + " " + f.evidence());
            }
        }
        return all;
    }

    private static boolean cutsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(10) == 0) {
                text.append((char) random.nextInt(1 << 16));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
