package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages, news and minutes as they stand on the web, with made-up people and places. */
class WebTextTest {
    private static final Set<String> PERSONAL = Set.of("PERSON", "PERSON_KANA", "PHONE", "ADDRESS");

    private static List<String> found(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> PERSONAL.contains(f.infoType().label()))
                .map(WebTextTest::told)
                .toList();
    }

    private static String told(Finding f) {
        return f.infoType().label() + " " + f.revealValue();
    }

    @Test
    void thingsHaveNamesAndReadingsToo() {
        assertEquals(List.of("PERSON 高橋良樹", "PERSON_KANA たかはし よしき"), found("""
                        {"places":[{"name":"青浜市役所","reading":"あおはましやくしょ"},{"name":"花園町","reading":"はなぞのちょう"}],
                        "terms":[{"term":"議案","reading":"ぎあん"}],"committee":{"name":"予算審査特別委員会"},
                        "members":[{"name":"高橋良樹","reading":"たかはし よしき","faction":"緑風会"}]}
                        """));
    }

    @Test
    void aValueBehindALabelIsTakenWhole() {
        assertEquals(List.of("PERSON 工藤勇壼", "PERSON 冷水奈々"), found("指揮: 工藤勇壼、ピアノ: 冷水奈々\n"));
        assertEquals(List.of("PERSON 官里康弘", "PERSON 小道 久仁子"), found("司会：官里康弘、受付：小道 久仁子\n"));
        assertEquals(List.of("PERSON 柳原 緑"), found("院長の柳原 緑です。\n"));
    }

    @Test
    void aTitleIsNotOfTheName() {
        assertEquals(List.of("PERSON 加藤"), found("当時交際していた加藤元死刑囚と知り合った。"));
        assertEquals(List.of("PERSON 松原樹弘"), found("講師は松原樹弘 准教授です。"));
        assertEquals(List.of(), found("広島大学助教授、県立川内純心女子高等学校合唱部、西条市立南中"));
    }

    @Test
    void politiciansWriteTheirSurnamesInHiragana() {
        assertEquals(
                List.of("PERSON ゆきた政春", "PERSON つる伸一郎", "PERSON こんの孝子"),
                found("副委員長に、ゆきた政春委員、つる伸一郎議員、こんの孝子君を指名いたします。"));
        assertEquals(List.of("PERSON 陽菜"), found("また陽菜さんが笑った。"));
    }

    @Test
    void minutesSetNamesToOneWidth() {
        assertEquals(
                List.of("PERSON 山 内 晃", "PERSON 若 林 広 男", "PERSON 田 中 たけし", "PERSON 松 澤 和 昌"),
                found("山 内 晃 君\n若 林 広 男 君\n委 員 長 田 中 たけし 君\n副委員長 松 澤 和 昌 君\n"));
    }

    @Test
    void aReadingInBracketsMayBeThatOfAWord() {
        assertEquals(List.of(), found("個人情報の漏洩（ろうえい）と排泄（はいせつ）の介助、関節（かんせつ）の痛み"));
        assertEquals(List.of("PERSON 新山隼士", "PERSON_KANA しゅんと"), found("職業不詳の新山隼士（しゅんと）容疑者"));
        assertEquals(List.of("PERSON 相沢 悠斗", "PERSON_KANA あいざわ ゆうと"), found("氏名（ふりがな）：相沢 悠斗（あいざわ ゆうと）\n"));
        assertEquals(List.of("PERSON 藤田きよみ", "PERSON 奥野由美子"), found("指揮: 藤田きよみ、ピアノ: 奥野由美子\n"));
    }

    @Test
    void aRemarkBehindAFirmIsNotOfIt() {
        assertEquals(
                List.of("ORG 青葉中央病院"),
                TextInspector.create().inspect("医療機関：青葉中央病院（泌尿）\n氏名：高井 和弘\n").findings().stream()
                        .filter(f -> f.infoType().label().equals("ORG"))
                        .map(WebTextTest::told)
                        .toList());
    }

    @Test
    void membersAreCalledWithAnHonorific() {
        assertEquals(List.of("PERSON 渡辺盛"), found("○委員長(渡辺盛君) これより日程に入ります。"));
        assertEquals(List.of("PERSON 今泉", "PERSON 根本"), found("職・氏名は,市長・今泉君,副市長・根本君,以上であります。"));
    }

    @Test
    void aWordThatAlsoSpellsANameIsNone() {
        assertEquals(List.of(), found("秋 新作バッグの紹介。2024 夏 新作 続々。"));
        assertEquals(List.of(), found("被告は、原告に対し、金一四万四二五二円を支払え。"));
        assertEquals(List.of(), found("そして、当宮司が歴史というテーマで話した。"));
        assertEquals(List.of(), found("宮津市長と面会した。"));
        assertEquals(List.of("PERSON 三四郎", "PERSON 古賀稔彦"), found("平成の三四郎こと\n古賀稔彦"));
    }

    @Test
    void aWordWithSpacesBetweenItsLettersIsNoName() {
        for (String word : List.of("申 請 書", "証　明　書", "重 要", "総　務", "会 員 証", "陳 情 書", "手　順", "拝 啓", "氏　名", "金 額")) {
            assertEquals(List.of(), found(word + "\n\n"), word);
        }
        assertEquals(List.of("PERSON 林 茂"), found("作者　林 茂\n"));
    }

    @Test
    void whoIntroducesThemselvesIsNamedBehindTheirUnit() {
        assertEquals(List.of("PERSON 堤"), found("居宅支援課の堤です。"));
        assertEquals(List.of("PERSON 原"), found("血液浄化センターの原と申します。"));
        assertEquals(List.of(), found("市役所の前です。営業部の新人です。"));
    }

    @Test
    void aTitleBehindANameIsNoneOfIt() {
        assertEquals(List.of("PERSON 小野"), found("上司の小野チーフエンジニアに相談した。"));
        assertEquals(List.of("PERSON 堤 蓮"), found("公務員の堤 蓮被告（43）に懲役3年。"));
        assertEquals(List.of("PERSON 前田 幸一郎"), found("被保険者前田 幸一郎様は会社に勤務。"));
    }

    @Test
    void aShortNameGivenInBracketsIsTheSurnameOfWhoeverStandsBeforeThem() {
        assertEquals(List.of("PERSON 西和田美咲", "PERSON 西和田"), found("西和田美咲氏（以下、西和田）：ここでは"));
    }

    @Test
    void whatASurnameBeginsBehindAndBeforeIsToldByItsPlace() {
        assertEquals(List.of("PERSON 宮本義隆", "PERSON 城克之", "PERSON 右田孝"), found("被告宮本義隆、同城克之、同右田孝は、"));
        assertEquals(List.of("PERSON くすのき しげのり"), found("作家の、くすのき しげのりさんが話した。"));
    }
}
