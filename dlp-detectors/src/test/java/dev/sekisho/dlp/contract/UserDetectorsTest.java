package dev.sekisho.dlp.contract;

import dev.sekisho.dlp.custom.DetectorBuilder;
import dev.sekisho.dlp.custom.Near;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

/** Users' detectors keep to the contract, by the class that users extend. */
class UserDetectorsTest {
    private static final InfoType CODE = InfoType.custom("PROJECT_CODE", "案件記号", "project code", 2);

    @Nested
    class OfAPattern extends DetectorContract {
        @Override
        protected Detector detector() {
            return DetectorBuilder.of("code", CODE)
                    .pattern("(?:PJ|案件)-?(?P<value>\\d{4,6}[A-Z]?)")
                    .labels("案件番号")
                    .negatives("見本")
                    .near(new Near(List.of("廃番"), Near.Where.AFTER, 12, Near.Effect.REJECT))
                    .build();
        }

        @Override
        protected List<Example> examples() {
            return List.of(
                    Example.of("案件番号：ＰＪ－１２３４Ａを参照", "１２３４Ａ"),
                    Example.of("𠮷野の案件12345、PJ-99999", "12345", "99999"),
                    Example.of("見本 PJ-1234"),
                    Example.of("PJ-1234（廃番）"),
                    Example.of("PJ-12345678"));
        }
    }

    @Nested
    class OfAPatternThatBeginsWithLetters extends DetectorContract {
        @Override
        protected Detector detector() {
            return DetectorBuilder.of("host", CODE)
                    .pattern("[a-z][a-z0-9]*(-[a-z0-9]+)+")
                    .build();
        }

        @Override
        protected List<Example> examples() {
            return List.of(Example.of("機器 web-01-tokyo が停止", "web-01-tokyo"), Example.of("web01 が停止"));
        }
    }

    @Nested
    class OfALongList extends DetectorContract {
        @Override
        protected Detector detector() {
            List<String> words = Stream.concat(
                            Stream.of("青葉商事", "ガーベラ計画", "Project X"),
                            IntStream.range(0, 5000).mapToObj(i -> "漢" + i + "田様あアa-"))
                    .toList();
            return DetectorBuilder.of("names", CODE).words(words).build();
        }

        @Override
        protected List<Example> examples() {
            return List.of(
                    Example.of("青葉商事様とｶﾞｰﾍﾞﾗ計画とPROJECT X", "青葉商事", "ｶﾞｰﾍﾞﾗ計画", "PROJECT X"),
                    Example.of("若葉商事とProject Xi"));
        }
    }

    @Nested
    class OfAShortList extends DetectorContract {
        @Override
        protected Detector detector() {
            return DetectorBuilder.of("names", CODE)
                    .words(List.of("青葉商事", "Project X"))
                    .build();
        }

        @Override
        protected List<Example> examples() {
            return List.of(Example.of("青葉商事様とPROJECT X", "青葉商事", "PROJECT X"), Example.of("若葉商事とProject Xi"));
        }
    }
}
