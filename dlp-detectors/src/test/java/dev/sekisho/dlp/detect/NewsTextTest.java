package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** News of people and lists of institutions as they are printed, with made-up people and places. */
class NewsTextTest {
    private static final Set<String> PERSONAL =
            Set.of("PERSON", "PERSON_KANA", "PHONE", "ADDRESS", "AGE", "BIRTHDATE", "POSTAL_CODE");

    private static List<String> found(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> PERSONAL.contains(f.infoType().label()))
                .map(f -> f.infoType().label() + " " + f.revealValue())
                .toList();
    }

    @Test
    void aFullNameBeforeATitleOrTheHeadOfAUnitIsFound() {
        assertEquals(List.of("PERSON 高野洋一"), found("委員を指名いたします。高野洋一委員にお願いいたします。\n"));
        assertEquals(List.of("PERSON 藤川崇"), found("危機管理監に藤川崇危機管理局長が就任する。\n"));
        assertEquals(List.of("PERSON 喜屋武"), found("上司の喜屋武融資課長との関係は良好。\n"));
        assertEquals(List.of(), found("石川県教育委員会委員、福島県知事、長野県議会議長、本田技研社長、小林製薬会長\n"));
    }

    @Test
    void theReadingOfAGivenNameStandsBehindTheFullName() {
        assertEquals(
                List.of("PERSON 神谷修慈", "PERSON_KANA しゅうじ", "PERSON 村田優香", "PERSON_KANA ゆうか"),
                found("狛浜市立緑野小4年 神谷修慈（しゅうじ）▽青浜市立東小3年 村田優香（ゆうか）\n"));
        assertEquals(List.of("PERSON 手塚均", "PERSON_KANA てつかひとし"), found("総務部長に手塚均（てつかひとし）氏が就く。\n"));
        assertEquals(List.of(), found("抜擢（ばってき）され、会期中（かいきちゅう）に訪れた。\n"));
    }

    @Test
    void theTownAndSchoolInBracketsBehindANameAreNoPeople() {
        assertEquals(List.of("PERSON 宮武優香"), found("優勝＝宮武優香（高松・太田小２）\n"));
    }

    @Test
    void pupilsOfASchoolOfATownAreNoAddress() {
        assertEquals(
                List.of("PERSON 岡本 梨子", "PERSON 小松 愛", "PERSON 高橋 陽菜"),
                found("大臣賞 | 「いっしょに」 | 奈良県 香芝市立二上小学校 5年 岡本 梨子 さん |\n会長賞 | 「社会へ」 | 北海道 旭川市立永山小学校 4年 小松 愛 さん |\n"
                        + "会長賞 | 「家族」 | 岩手県 花巻市立湯口小学校 3年 高橋 陽菜 さん |\n"));
    }

    @Test
    void dotsJoinTheGroupsOfAnyTownsNumber() {
        assertEquals(List.of("PHONE 0852・27・6000"), found("チケット取扱　青浜ホール（0852・27・6000）へ\n"));
        assertEquals(List.of(), found("比は0852・27・600、番地は0999・12・3456、1・2・3の順\n"));
    }

    @Test
    void aTelephoneNumberWithoutItsAreaCodeIsNoPartOfTheAddressBeforeIt() {
        assertEquals(
                List.of(
                        "ADDRESS 東町5丁目4番9号",
                        "PHONE 73-0312",
                        "ADDRESS 大字高尾字前畑88-3",
                        "ADDRESS 西町2丁目1番7号",
                        "PHONE 72-1305"),
                found("施設名　　　　　　定員　　所在地　　　　　　　　電話番号\nみどり幼稚園　　　60　　東町5丁目4番9号　　73-0312\n"
                        + "ひかりこども園　　120　　大字高尾字前畑88-3　72-3341\nさくら保育園　　　90　　西町2丁目1番7号　　72-1305\n"));
        List<String> wrapped = found("議席番号　氏名　ふりがな　会派　当選回数　住所　電話\n"
                + "1　大胡田　稔　おおごだ　みのる　緑風会　2　赤城町溝呂木880-1　56-2331\n"
                + "2　狩野　ゆり　かりの　ゆり　無会派　1　横室410　0279-54-3309\n");
        assertTrue(wrapped.contains("ADDRESS 赤城町溝呂木880-1"), wrapped.toString());
    }

    @Test
    void aPostalCodeBeginsAnAddressBehindItsLabel() {
        assertEquals(
                List.of("POSTAL_CODE 753-8508", "ADDRESS 山口県山口市糸米一丁目9番1号"),
                found("高校コード 35128J\n所在地 753-8508\n\n山口県山口市糸米一丁目9番1号\n"));
        assertEquals(List.of(), found("管理番号 753-8508\n型番 753-8508\n"));
    }

    @Test
    void anAgeStandsBetweenADayOfBirthAndASex() {
        assertEquals(
                List.of(
                        "PERSON 瓜生 千里",
                        "BIRTHDATE 1988/4/2",
                        "AGE 38",
                        "PHONE 080-1322-3344",
                        "PERSON 鬼頭 大輔",
                        "BIRTHDATE 1975/12/19",
                        "AGE 50",
                        "PHONE 090-7355-1188"),
                found("瓜生 千里 1988/4/2 38 女 080-1322-3344\n鬼頭 大輔 1975/12/19 50 男 090-7355-1188\n"));
        assertEquals(List.of(), found("来場者 12/19 50 男 30 女 20\n"));
    }

    @Test
    void whoIsAHundredHasAnAgeInBracketsToo() {
        assertEquals(List.of("PERSON 奥山はる", "AGE 101"), found("奥山はるさん（101）死去\n"));
        assertEquals(List.of("PERSON 奥山はる"), found("奥山はるさん（301）入居\n"));
    }

    @Test
    void severalNamesOfOneLineAreSetToOneWidth() {
        assertEquals(
                List.of(
                        "PERSON 石 黒 直 次",
                        "PERSON 田 代 千代志",
                        "PERSON 高 橋 正 男",
                        "PERSON 千 葉   勇",
                        "PERSON 稲 田   修",
                        "PERSON 堀 川 光 博",
                        "PERSON 境 田 ケイ子"),
                found("副 会 長 石 黒 直 次 田 代 千代志\n委員\n高 橋 正 男 千 葉   勇\n稲 田   修 堀 川 光 博\n境 田 ケイ子\n"));
        assertEquals(List.of("PERSON 出 井　 裕 司", "PERSON 光 本　 正 一"), found("書記　出 井　 裕 司　　書記　光 本　 正 一\n"));
        assertEquals(List.of("PERSON 野 本 たつや", "PERSON 榎 本 あゆみ"), found("野 本 たつや        榎 本 あゆみ\n"));
        assertEquals(List.of("PERSON 谷 信行"), found("キーパーソン：妻　谷 信行\n"));
        assertEquals(List.of(), found("国 語 算 数 理 科\n主 食 副 菜 汁 物\n"));
    }

    @Test
    void aNameIsTakenWholeBeforeItsTitle() {
        assertEquals(List.of("PERSON 石橋保卓"), found("石橋保卓委員が質問した。\n"));
        assertEquals(List.of("PERSON 佐藤健"), found("佐藤健副市長が答えた。\n"));
    }

    @Test
    void surnamesThatComeAgainInARowAreOfSeveral() {
        assertEquals(
                List.of("PERSON 陶山", "PERSON 三枝", "PERSON 陶山", "PERSON 雑賀", "PERSON 三枝"), found("一診　陶山　三枝　陶山　雑賀　三枝\n"));
    }

    @Test
    void namesOfTwoScriptsAndWithAnInitialAreWhole() {
        assertEquals(List.of("PERSON 吉野ルナ"), found("制作・吉野ルナ\n"));
        assertEquals(List.of("PERSON サニブラウン・A・ハキーム"), found("10.22 サニブラウン・A・ハキーム（城西）\n"));
        assertEquals(List.of("PERSON ジョン・F・ケリガン"), found("共和党のジョン・F・ケリガン院内総務は「適任だ」と語った。\n"));
        assertEquals(List.of(), found("プラン・A・B、ビタミン・C、渋谷・A・ビル\n"));
    }

    @Test
    void numbersThatEndTheLinesOfPeopleAreTelephoneNumbers() {
        assertEquals(
                List.of(
                        "PERSON 蓮見　徹",
                        "PHONE 84-3361",
                        "PERSON 印藤　和枝",
                        "PHONE 84-7720",
                        "PERSON 乙幡　瞳",
                        "PHONE 84-1006"),
                found("会長　　蓮見　徹　　1班　84-3361\n副会長　印藤　和枝　　3班　84-7720\n書記　　乙幡　瞳　　2班　84-1006\n"));
        assertEquals(
                List.of("PERSON 蓮見　徹", "PERSON 印藤　和枝", "PERSON 乙幡　瞳"),
                found("部員　　蓮見　徹　　21-0034\n部員　　印藤　和枝　　21-0035\n部員　　乙幡　瞳　　21-0036\n"));
        assertEquals(
                List.of("PERSON 蓮見　徹", "PERSON 印藤　和枝", "PERSON 乙幡　瞳"),
                found("会長　　蓮見　徹　　04-3361\n副会長　印藤　和枝　　2019-2020\n書記　　乙幡　瞳　　第84-1006号\n"));
    }
}
