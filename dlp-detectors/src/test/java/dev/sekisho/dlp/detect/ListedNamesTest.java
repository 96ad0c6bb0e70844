package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of lists that only the lines or items beside them tell. */
class ListedNamesTest {
    private static List<String> people(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> f.infoType().label().equals("PERSON"))
                .map(f -> f.revealValue())
                .toList();
    }

    @Test
    void aNameStandsWhereTheOthersOfItsListStand() {
        assertEquals(
                List.of("井村塁", "渋谷健太", "前田愛都", "佐伯洋介", "黒神佑馬"),
                people("1 井村塁 右/右 3年\n2 渋谷健太 右/右 2年\n3 前田愛都 右/右 3年\n4 佐伯洋介 右/右 2年\n7 黒神佑馬 右/右 3年\n"));
        assertEquals(
                List.of("佐藤洋", "岩城龍ノ介", "加藤愛己", "池辺由伸", "森松幸亮"),
                people("部長 佐藤洋\n\n捕 岩城龍ノ介(2)\n\n一 加藤愛己(2)\n\n二 池辺由伸(1)\n\n左◎森松幸亮(2)\n"));
    }

    @Test
    void aNameThatWasTakenTooShortIsTakenWhole() {
        assertEquals(
                List.of("村越祐民", "坂下茂樹", "田中甲", "高橋亮平"),
                people("  28,109 村越祐民 無新\n\n  27,725 坂下茂樹 無新\n\n  26,128 田中甲 無新\n\n  20,338 高橋亮平 無新\n"));
    }

    @Test
    void whatElseStandsInTheLinesOfAListIsNobody() {
        assertEquals(
                List.of("佐藤健一", "鈴木花子", "高橋良樹"),
                people("1 佐藤健一 委員\n2 会議室 予約\n3 鈴木花子 委員\n4 山田町 会場\n5 高橋良樹 委員\n6 小計 三名\n"));
        assertEquals(List.of("佐藤健一", "鈴木花子", "高橋良樹"), people("担当 佐藤健一\n場所 中央公園\n担当 鈴木花子\n備品 申込書\n担当 高橋良樹\n時間 午前中\n"));
    }

    @Test
    void theHeadOfALetterIsNobodyBelowOthersLikeIt() {
        String letter = "異動内示　部外秘\n%s\n命　総務部勤務\n\n";
        assertEquals(
                List.of("坂井　悠真", "小泉　麻衣", "高橋　良樹", "鈴木　花子"),
                people(letter.formatted("坂井　悠真")
                        + letter.formatted("小泉　麻衣")
                        + letter.formatted("高橋　良樹")
                        + letter.formatted("鈴木　花子")));
    }

    @Test
    void aNameInARowOfNamesIsOne() {
        assertEquals(List.of("中里", "高野", "志田", "くりはら", "吉岡", "保坂"), people("中里、高野、志田、くりはら、吉岡、保坂の各委員が出席した。\n"));
    }

    @Test
    void whatStandsBesideNamesInARowIsNobody() {
        assertEquals(List.of("佐藤健一", "鈴木花子", "高橋良樹"), people("左から、佐藤健一、鈴木花子、高橋良樹、会議室、ほかの者が写る。\n"));
    }

    @Test
    void rowsOfTownsAndSchoolsAreNotFilledUp() {
        assertFalse(people("刀：正宗、村正、虎徹、菊一文字、童子切安綱、三日月宗近\n").contains("童子切安綱"));
        assertFalse(people("高松、三田、池田、茅野、藤沢、太田、柏、市原の各市\n").contains("藤沢"));
    }

    @Test
    void prefecturesInARowOrBehindASchoolArePlaces() {
        assertEquals(List.of(), people("候補地　福島・山口・宮崎・長崎・岡山\n"));
        assertEquals(List.of("清水空也", "荒谷健太"), people("10.26 清水空也(星稜・石川) 10.44 荒谷健太(東広島・広島)\n"));
        assertEquals(List.of("山口", "宮崎"), people("担当は山口・宮崎です。\n"));
    }
}
