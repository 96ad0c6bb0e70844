package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What papers, schools and town halls publish of people, with made-up people and places. */
class PublishedTextTest {
    private static List<String> found(String text, String... types) {
        Set<String> asked = Set.copyOf(Arrays.asList(types));
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> asked.contains(f.infoType().label()))
                .map(f -> f.infoType().label() + " " + f.revealValue())
                .toList();
    }

    private static List<String> people(String text) {
        return found(text, "PERSON", "PERSON_KANA");
    }

    @Test
    void aFullNameStandsBeforeTheOfficeAndItsBody() {
        assertEquals(List.of("PERSON 田中秀樹"), people("同38分まで、田中秀樹内閣情報官。\n"));
        assertEquals(List.of("PERSON 吉村健一"), people("与党の吉村健一税制調査会長同席。\n"));
        assertEquals(List.of("PERSON 田中健一", "ORG 外務省"), found("委員は田中健一元外務省事務次官ら4人。\n", "PERSON", "ORG"));
        assertEquals(List.of(), people("川崎重工業社長、本田技研工業会長、三井住友銀行頭取が集まった。\n"));
    }

    @Test
    void theHeadOfACityIsCalledByNameUnlessTheCityIs() {
        assertEquals(List.of("PERSON 高谷"), people("定例会見で高谷市長が発表した。\n"));
        assertEquals(List.of(), people("会見で弘前市長が発表した。\n"));
    }

    @Test
    void somebodyOfASchoolIsNamedBehindADot() {
        assertEquals(List.of("PERSON 佐藤有一"), people("青浜マラソンに緑学大・佐藤有一が招待登録\n"));
        assertEquals(List.of(), people("緑学大・経済学部が入る愛知・豊田高の隣、中高・大学生\n"));
    }

    @Test
    void aSurnameInHiraganaStandsASpaceBeforeTheGivenName() {
        assertEquals(List.of("PERSON いとう 健一"), people("いとう 健一様\n"));
        assertEquals(List.of("PERSON さとう 悦子"), people("青浜市議会議員 さとう 悦子\n"));
        assertEquals(List.of("PERSON 健一"), people("それから 健一さんが来た。\n"));
    }

    @Test
    void aGivenNameInKatakanaEndsWithAKanjiBeforeATitle() {
        assertEquals(List.of("PERSON 堀川タツ子"), people("堀川タツ子容疑者は黙っている。\n"));
    }

    @Test
    void aTitleSpeaksForTwoWordsThatFillTheLine() {
        assertEquals(List.of("PERSON 野路 潔", "PERSON 川島 一久"), people("取締役副社長 野路 潔\n常務取締役 川島 一久\n"));
        assertEquals(List.of(), people("取締役 営業 本部\n部長 経理 担当\n"));
    }

    @Test
    void aTitleSpeaksForASurnameAndLettersThatAreNoWord() {
        assertEquals(List.of("PERSON 荘司識士"), people("副会長　荘司識士\n委員長　挨拶報告\n会計　決算報告\n"));
    }

    @Test
    void aSurnameInKatakanaThatNoListKnowsBeginsTheLine() {
        assertEquals(List.of("PERSON ムワンギ ジョセフ"), people("ムワンギ ジョセフ\n"));
        assertEquals(List.of("PERSON ジョセフ"), people("マネージャー ジョセフ\n"));
    }

    @Test
    void namesStandBetweenTheSameSigns() {
        assertEquals(
                List.of("PERSON 手島敬洋", "PERSON 西島健聖", "PERSON 荘司識士", "PERSON 鈴木貴樹"),
                people("【男子】10代=手島敬洋(緑原市)3時間23分▽20代=西島健聖(東京都)2時間36分▽30代=荘司識士(青浜市)2時間37分" + "▽40代=鈴木貴樹(青浜市)2時間38分\n"));
        assertEquals(
                List.of("PERSON 手島敬洋", "PERSON 西島健聖", "PERSON 鈴木貴樹"),
                people("優勝=手島敬洋(緑原市)▽二位=西島健聖(東京都)▽三位=鈴木貴樹(青浜市)▽主催=青浜市役所(本庁)\n"));
    }

    @Test
    void theNumberOfALineIsNoSurname() {
        assertEquals(List.of(), people("主文\n一 本件訴えを却下する。\n二 訴訟費用は原告の負担とする。\n"));
    }

    @Test
    void aCountryOrATeamInBracketsIsNoReading() {
        assertEquals(List.of("PERSON 加藤 善", "PERSON 松平健太"), people("加藤 善さん（カナダ）と松平健太（ファースト）が勝った。\n"));
        assertEquals(List.of("PERSON 小林研", "PERSON_KANA コバヤシケン"), people("小林研（コバヤシケン）\n"));
    }

    @Test
    void theLastLetterOfALongSurnamesGivenNameStandsBeforeATitle() {
        assertEquals(List.of("PERSON 佐々木寿美映"), people("所属する佐々木寿美映社長によると\n"));
    }

    @Test
    void aPlayersGivenNameNeedBeInNoList() {
        assertEquals(List.of("PERSON 松島輝空"), people("前回王者・松島輝空選手は勝った。\n"));
        assertEquals(List.of(), people("福岡大濠選手、川崎工業選手、日本代表選手\n"));
    }

    @Test
    void aFacultyIsNobody() {
        assertEquals(List.of("PERSON 石井　慶造"), people("<span class=\"name\">石井　慶造</span>\t青葉大学　工学研究科<br>\n"));
    }

    @Test
    void theLetterThatTellsTwoApartIsNobody() {
        assertEquals(List.of("PERSON 片山", "PERSON 岡田", "PERSON 亀田"), people("片山主査、岡田(恒)委員、亀田委員\n"));
    }

    @Test
    void whoWritesSaysSoBehindAGreeting() {
        assertEquals(List.of("PERSON 足立 悠", "PERSON 足立"), people("足立 悠\n\nこんにちは、足立です。今日は休みです。\n"));
    }

    @Test
    void cataloguesPutACommaBehindTheSurname() {
        assertEquals(List.of("PERSON 金子, 研太"), people("研究センターの動向\n金子, 研太\n"));
        assertEquals(List.of("PERSON 田中", "PERSON 鈴木"), people("田中, 鈴木\n"));
    }

    @Test
    void anAddressEndsBeforeABracketThatSaysSomething() {
        assertEquals(List.of("ADDRESS 萩町1715番地"), found("*所在地:萩町1715番地(昭和45年、現在地に移転) *児童数142名\n", "ADDRESS"));
    }

    @Test
    void wordsInKatakanaThatEndLikeCancerAreNone() {
        assertEquals(List.of("HEALTH_CONDITION 胃ガン"), found("持病：胃ガン。ローガン氏とドーガン社\n", "HEALTH_CONDITION"));
    }

    @Test
    void anObjectOfAProgramIsNoRowOfHeaders() {
        assertEquals(
                List.of("ORG 株式会社青葉"),
                found(
                        "const firm = [\n  { label: \"社名\", value: \"株式会社青葉\" },\n  { label: \"創業\", value: \"2024年6月\" },\n"
                                + "  { label: \"資本金\", value: \"900万円\" },\n];\n",
                        "ORG"));
    }

    @Test
    void agesStandBehindRelatives() {
        assertEquals(List.of("AGE 82", "AGE 63"), found("妻（82）と住む。友子夫人（63）らが応対した。\n", "AGE"));
    }

    @Test
    void villagesHaveExchangesOfOneDigit() {
        assertEquals(List.of("PHONE 5-3311"), found("問 総務課 ☎5-3311\n電話 1-2345、内線 5-3311、定員2-3311\n", "PHONE"));
    }

    @Test
    void aPlaceBehindItsPostalCodeNeedsNoNumber() {
        assertEquals(List.of("ADDRESS 周南市周南緑地公園内"), found("〒745-0851 周南市周南緑地公園内 TEL 0834-99-8311\n", "ADDRESS"));
        assertEquals(List.of(), found("〒745-0851 周南市\n周南市周南緑地公園内で開く。\n", "ADDRESS"));
    }

    @Test
    void whereSomethingIsIsNotOfTheFirm() {
        assertEquals(
                List.of("ORG 株式会社フォレッタ", "ORG 一般社団法人青葉研究所", "ORG 株式会社宮内"),
                found("株式会社フォレッタ内及び一般社団法人青葉研究所内に置く。株式会社宮内に\n", "ORG"));
    }

    @Test
    void whoHoldsTwoOfficesIsNoUnit() {
        assertEquals(
                List.of("DEPARTMENT 政策課", "JOB_TITLE 課長補佐", "JOB_TITLE 政策担当係長"),
                found("<td>政策課 課長補佐兼政策担当係長</td>\n", "DEPARTMENT", "JOB_TITLE"));
    }
}
