package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short lists go into the automaton, long ones do not; both find the same. */
class WordDetectorTest {
    private static final InfoType PROJECT = InfoType.custom("PROJECT_NAME", "案件名", "project name", 3);

    private static DetectorBuilder words(int more, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        for (int i = 0; i < more; i++) {
            all.add("埋め草" + i + "号");
        }
        return DetectorBuilder.of("projects", PROJECT).words(all);
    }

    private static List<String> values(String text, Detector detector) {
        return Found.in(text, detector).stream().map(f -> f.split(" ", 3)[1]).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void findsWordsInAnyWidthAndCaseAndWithVoicedMarksApart(int more) {
        Detector d = words(more, "アポロ計画", "Project-X", "ガーベラ", "極").build();
        assertEquals(List.of("ｱﾎﾟﾛ計画"), values("次はｱﾎﾟﾛ計画です", d));
        assertEquals(List.of("ＰＲＯＪＥＣＴ－ｘ"), values("件名：ＰＲＯＪＥＣＴ－ｘの件", d));
        assertEquals(List.of("ｶﾞｰﾍﾞﾗ", "ガーベラ"), values("ｶﾞｰﾍﾞﾗとガーベラ。カーベラ", d));
        assertEquals(List.of("極"), values("その極に立つ", d));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void takesTheLongestOfWordsThatBeginTogether(int more) {
        Detector d = words(more, "青葉", "青葉商事", "青葉商事株式会社", "商事").build();
        assertEquals(List.of("青葉商事株式会社", "青葉商事", "青葉", "商事"), values("青葉商事株式会社、青葉商事様、青葉区の商事会社", d));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void keepsToTheEdgesAskedFor(int more) {
        String text = "アポロン アポロ2 アポロの XPRJ7 PRJ72 PRJ7様 東京都 東京";
        String[] words = {"アポロ", "PRJ7", "東京"};
        assertEquals(
                List.of("アポロ", "アポロ", "PRJ7", "東京", "東京"),
                values(text, words(more, words).build()));
        assertEquals(
                List.of("アポロ", "アポロ", "PRJ7", "東京"),
                values(text, words(more, words).edges(Edges.RUN).build()));
        assertEquals(
                8,
                values(text, words(more, words).edges(Edges.ANYWHERE).build()).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void tellsCapitalsApartWhenAsked(int more) {
        List<String> all = new ArrayList<>(List.of("IT", "Apple"));
        for (int i = 0; i < more; i++) {
            all.add("filler" + i);
        }
        Detector d = DetectorBuilder.of("d", PROJECT).caseSensitive().words(all).build();
        assertEquals(List.of("IT", "Apple"), values("it IT apple Apple APPLE", d));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void findsWordsThatBeginWithSignsOrRareLetters(int more) {
        Detector d = words(more, "#極秘", "Ωmega", "😀計画", "𠮷野家計画", "@here").build();
        assertEquals(List.of("#極秘", "Ωmega", "😀計画", "𠮷野家計画", "@HERE"), values("タグ#極秘 Ωmega 😀計画と𠮷野家計画 @HERE", d));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void leavesOutExcludedValuesAndWhatStandsInThem(int more) {
        Detector d = words(more, "さくら", "山手")
                .exclude(List.of("さくら銀行", "大山手町"))
                .excludePattern("山.")
                .build();
        assertEquals(List.of("さくら"), values("さくら銀行とさくら計画、山手、大山手町", d));
    }

    @Test
    void aHeaderOfSomethingElseDoubtsNoWordThatAUserListed() {
        Detector d = DetectorBuilder.of("units", InfoType.DEPARTMENT)
                .words(List.of("第一工場"))
                .build();
        List<Detector> all = new ArrayList<>(List.of(d));
        ServiceLoader.load(Detector.Provider.class)
                .forEach(provider -> provider.detectors().forEach(all::add));
        String text = "氏名,電話番号,通過ゲート\n田中 太郎,090-1234-5671,第一工場\n佐藤 花子,090-1234-5672,第一工場\n";
        assertEquals(
                2,
                Found.in(text, all).stream()
                        .filter(f -> f.equals(InfoType.DEPARTMENT + " 第一工場 LIKELY"))
                        .count(),
                () -> Found.in(text, all).toString());
    }
}
