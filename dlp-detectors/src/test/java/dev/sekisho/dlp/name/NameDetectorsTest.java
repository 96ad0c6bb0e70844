package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameDetectorsTest {
    private static final NameReader READER = new NameReader();

    private static void assertFound(String text, String name, Likelihood least) {
        assertTrue(
                READER.read(text).stream()
                        .anyMatch(n -> n.text().equals(name) && n.likelihood().atLeast(least)),
                () -> text + " " + READER.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "先日、営業部の高橋健一さんから連絡がありました。, 高橋健一",
        "本日は中村　由美子様がお見えになります。, 中村　由美子",
        "担当の髙橋と申します。, 髙橋",
        "作家の村上一郎は東京都に生まれた。, 村上一郎",
        "指揮者のヘルマン・シュミットが来日した。, ヘルマン・シュミット",
        "医師の山口さゆりが診察した。, 山口さゆり",
        "歌手のカナコさんが出演した。, カナコ",
        "挨拶で工藤町長は祭りの歩みを語った。, 工藤",
        "議題は山田町会長より説明された。, 山田",
        "北村学長は公募の意義を語った。, 北村",
        "大野事務次官、吉岡審議官, 吉岡",
        "次の部長には鎌田義広同部次長をあてる。, 鎌田義広",
        "「地域を守りたい」と語る金子洋院長。, 金子洋",
        "衆議院議員高橋信一氏秘書を経て、, 高橋信一",
        "代表は霧山忠夫氏（緑町）。, 霧山忠夫",
        "'被告訴訟代理人弁護士　江坂 健一', 江坂 健一",
        "新会長の天野さんが「みんなで歩きたい」と話した, 天野",
    })
    void findsNamesInSentences(String text, String name) {
        assertFound(text, name, Likelihood.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "　　高木　秀樹君　　　　後藤　祐介君, 高木　秀樹",
        "'担当：永井 経済課長 5-0001', 永井",
        "長く会を支えた塚田旦道氏には感謝状が贈られた。, 塚田旦道",
    })
    void isSureOfAWholeNameWithATitle(String text, String name) {
        assertFound(text, name, Likelihood.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "内田洋行の製品を熊谷市の工場で使う。",
                "山田錦を原料とする酒を三鷹市で販売する。",
                "橋本病とパーキンソン病の治療法を比較した。",
                "第五条　この規程は、文書の保存に関し必要な事項を定める。",
                "コールバック関数はコンポーネントのマウント時に呼ばれます。",
                "2. 副 会 長 ２名",
                "こ の 企 画 を 通 じ︑ 本 村 に お い て も︑ 路 線 の 維 持 を は か る",
            })
    void leavesCompaniesPlacesAndIllnessesAlone(String text) {
        assertEquals(
                List.of(),
                READER.read(text).stream()
                        .filter(n -> n.likelihood().atLeast(Likelihood.LIKELY))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "フリガナ：ヤマモト　サブロウ, ヤマモト　サブロウ",
        "ﾌﾘｶﾞﾅ フリガナ：ﾔﾏﾓﾄ ｻﾌﾞﾛｳ, ﾔﾏﾓﾄ ｻﾌﾞﾛｳ",
        "黒木　武（くろき たける）, くろき たける",
        "小沢健次郎氏（おざわ・けんじろう＝元市長）, おざわ・けんじろう",
        "大阪明人（おおさか あきひと）, おおさか あきひと",
        "◎フリガナ ふるかわ　あつこ, ふるかわ　あつこ",
        "'金子 航 様\nｶﾈｺ ﾜﾀﾙ\n', ｶﾈｺ ﾜﾀﾙ",
        "'【患者】クドウ　ミズホ\n工藤　瑞穂　殿', クドウ　ミズホ",
    })
    void findsReadings(String text, String reading) {
        assertTrue(
                READER.read(text).stream()
                        .anyMatch(n -> n.type().equals(InfoType.PERSON_NAME_KANA)
                                && n.text().equals(reading)
                                && n.likelihood().atLeast(Likelihood.LIKELY)),
                () -> text + " " + READER.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Contact: Ichiro Yamamoto, Ichiro Yamamoto",
        "Best regards / SATOH Junichi, SATOH Junichi",
        "名前 Kohei Ohno です, Kohei Ohno"
    })
    void findsJapaneseNamesInLatinLetters(String text, String name) {
        assertTrue(
                READER.read(text).stream().anyMatch(n -> n.text().equals(name)), () -> text + " " + READER.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Composition API and Data Type", "Open Source Software", "New York Times"})
    void takesNoEnglishPhraseForAJapaneseName(String text) {
        assertEquals(
                List.of(),
                READER.read(text).stream()
                        .filter(n -> n.likelihood().atLeast(Likelihood.LIKELY))
                        .toList());
    }

    @Test
    void takesTheCellOfANameColumnWithoutItsTitle() {
        NameReader.Name name = READER.read(" 一　太一 様", InfoType.PERSON_NAME, Likelihood.VERY_LIKELY)
                .get(0);
        assertEquals("一　太一", name.text());
        assertEquals(Likelihood.VERY_LIKELY, name.likelihood());
    }

    @Test
    void longTextOfNamesOnlyStaysLinearAndInBounds() {
        String text = "山田太郎".repeat(5_000);
        for (NameReader.Name n : READER.read(text)) {
            assertTrue(n.start() >= 0 && n.start() < n.end() && n.end() <= text.length());
        }
    }

    @ParameterizedTest
    @CsvSource({"会議には高橋　光男氏が出席した。, 高橋　光男", "高橋　光男氏, 高橋　光男"})
    void readsASurnameAndAGivenNameBehindASpaceAsOneName(String text, String name) {
        assertEquals(
                List.of(name), READER.read(text).stream().map(n -> n.text()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "大塚弾氏による解説を読んだ。, 大塚弾",
        "足利　尊氏は武将である。, 足利　尊氏",
        "決勝は山田翔子（青葉東高）が制した。, 山田翔子",
        "決勝は山田翔子（青葉東高・島根）が制した。, 山田翔子",
    })
    void tellsANameFromTheTitleAndTheSchoolBehindIt(String text, String name) {
        assertEquals(
                List.of(name), READER.read(text).stream().map(n -> n.text()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"平17.6.22", "伊藤ビル １F", "受付は山本ハイツにて", "A1,山口,12", "35(山口),12"})
    void seesNobodyInErasBuildingsAndPrefectures(String text) {
        assertEquals(List.of(), READER.read(text));
    }
}
