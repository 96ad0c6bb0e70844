package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists as municipalities and registers publish them, with made-up values. */
class RealListsTest {
    private static final Set<String> PERSONAL = Set.of("PERSON", "PERSON_KANA", "PHONE", "ADDRESS", "BIRTHDATE", "AGE");

    private static List<String> found(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> PERSONAL.contains(f.infoType().label()))
                .map(RealListsTest::told)
                .toList();
    }

    private static String told(Finding f) {
        return f.infoType().label() + " " + f.revealValue();
    }

    @Test
    void aTitleBeforeANameInItsCellIsNotOfTheName() {
        assertEquals(
                List.of(
                        "PERSON 高井　和弘",
                        "PHONE 096-999-0166",
                        "PERSON 小川  哲司",
                        "PHONE 096-999-0167",
                        "PERSON 村田拓実",
                        "PHONE 096-999-0168",
                        "PERSON 西之原 健司",
                        "PHONE 096-999-0169"),
                found("代表者,電話番号\n理事長　高井　和弘,096-999-0166\n院長 小川  哲司,096-999-0167\n"
                        + "代表取締役村田拓実,096-999-0168\n西之原 健司 理事長,096-999-0169\n"));
    }

    @Test
    void aTitleBetweenANameAndMoreIsLeftAlone() {
        assertEquals(List.of("PERSON 長谷川 健太", "PERSON 園田 実"), found("氏名,部署\n長谷川 健太,総務部\n園田 実,営業部\n"));
    }

    @Test
    void theReadingsOfFacilitiesAreNobodys() {
        assertEquals(
                List.of("PHONE 096-999-0166", "PHONE 096-999-0167"),
                found("施設名,施設名_カナ,電話番号\n村田クリニック,ムラタクリニック,096-999-0166\n相良病院,サガラビョウイン,096-999-0167\n"));
        assertEquals(
                List.of("PHONE 096-999-0166", "PHONE 096-999-0167"),
                found("name,ruby,tel\n村田高等学校,むらたこうとうがっこう,096-999-0166\n相良学園高校,さがらがくえんこうこう,096-999-0167\n"));
    }

    @Test
    void theReadingBesideAFirmIsTheFirms() {
        assertEquals(
                List.of("PERSON 村田 拓実", "PHONE 096-999-0166", "PERSON 辻 直行", "PHONE 096-999-0167"),
                found("法人名,フリガナ,本店,担当者,電話番号\n相良商店,サガラ,熊本,村田 拓実,096-999-0166\n" + "西之原,ニシノハラ,熊本,辻 直行,096-999-0167\n"));
    }

    @Test
    void theReadingBesideAPersonIsHis() {
        assertEquals(
                List.of("PERSON 村田 拓実", "PERSON_KANA ムラタ タクミ", "PERSON 辻 直行", "PERSON_KANA ツジ ナオユキ"),
                found("会社名,担当者,フリガナ\n相良商店,村田 拓実,ムラタ タクミ\n西之原商店,辻 直行,ツジ ナオユキ\n"));
    }

    @Test
    void numbersWithoutAreaCodeUnderTheirHeaderAreFound() {
        assertEquals(
                List.of("PERSON 村田 拓実", "PHONE 299-0101", "PERSON 辻 直行", "PHONE (299)0102"),
                found("氏名,電話番号\n村田 拓実,299-0101\n辻 直行,(299)0102\n"));
    }

    @Test
    void daysOfPermitsAreNoBirths() {
        assertEquals(
                List.of("PERSON 高井 和弘", "PERSON 小川 哲司", "PERSON 辻 直行"),
                found("名称,代表者,開設日\n中央病院,高井 和弘,昭和60年7月1日\n東医院,小川 哲司,平成17年6月22日\n西医院,辻 直行,平成7年6月22日\n"));
        assertEquals(
                List.of("PERSON 高井 和弘", "PERSON 小川 哲司", "PERSON 辻 直行"),
                found("中央病院,高井 和弘,昭和60年7月1日,昭和60年7月15日\n東医院,小川 哲司,平成7年6月22日,平成7年7月1日\n"
                        + "西医院,辻 直行,平成17年6月22日,平成18年1月4日\n"));
    }

    @Test
    void birthsBesideLaterDaysAreKept() {
        assertEquals(
                List.of(
                        "PERSON 高井 和弘",
                        "BIRTHDATE 1960/7/1",
                        "PERSON 小川 哲司",
                        "BIRTHDATE 1975/6/22",
                        "PERSON 辻 直行",
                        "BIRTHDATE 1988/6/22"),
                found("A1,高井 和弘,1960/7/1,2011/4/1\nA2,小川 哲司,1975/6/22,2012/4/1\nA3,辻 直行,1988/6/22,2020/10/1\n"));
    }

    @Test
    void corporationsAmongNamesOfPeopleAreNoPeople() {
        assertEquals(
                List.of("PERSON 相良　正昭", "PERSON 辻　直行", "PERSON 志村　正則", "PERSON 鈴木　仁志"),
                found("開設者氏名,管理者氏名\n社会福祉法人　聖和会,相良　正昭\n地方職員共済組合,辻　直行\n志村　正則,鈴木　仁志\n"));
    }

    @Test
    void aHeaderOfManyColumnsOfItsOwnIsNoRecord() {
        assertEquals(
                List.of("PERSON 相良　正昭", "PERSON 志村　正則", "PERSON 辻　直行"),
                found("議員氏名,議員個人の紹介ページ,会派,選挙区,任期満了,当選回数,経歴\n相良　正昭,p1,無所属,比例,次回,1,元教員\n"
                        + "志村　正則,p2,無所属,比例,次回,2,元教員\n辻　直行,p3,無所属,比例,次回,3,元教員\n"));
    }

    @Test
    void aBuildingInHalfWidthKanaIsOfTheAddressInASentence() {
        assertEquals(List.of("ADDRESS 熊本市中央区下通99丁目96-20ﾓﾘﾀﾋﾞﾙ1F-A"), found("本店は熊本市中央区下通99丁目96-20ﾓﾘﾀﾋﾞﾙ1F-Aに移転しました。"));
    }

    @Test
    void holidaysAndOpeningsInListsOfFacilitiesAreNobodys() {
        assertEquals(
                List.of("PHONE 087-999-0146", "PHONE 087-999-0147", "PHONE 087-999-0148"),
                found("name,openingDate,telephone,note\n中央病院,1947/4/1,087-999-0146,年末年始（12/29～1/3）休館\n"
                        + "東医院,1986/4/1,087-999-0147,年末年始（12/29～1/3）休館\n西医院,2004/4/1,087-999-0148,松島公園の隣\n"));
    }

    @Test
    void aRepresentativeIsFoundWithoutHisTitle() {
        assertEquals(
                List.of("PERSON 高井　和弘", "PERSON 光井　弘樹"),
                found("establisher,corporateRepresentative\n独立行政法人西部病院機構,理事長　高井　和弘\n医療法人光井会,院長　光井　弘樹\n"));
    }

    @Test
    void aNumberWithADigitTooFewUnderItsHeaderIsFound() {
        assertEquals(
                List.of("PERSON 高井 和弘", "PHONE 026999267", "PERSON 小川 哲司", "PHONE 0604-37-1634"),
                found("氏名,電話番号\n高井 和弘,026999267\n小川 哲司,0604-37-1634\n"));
        assertEquals(List.of("PERSON 高井 和弘", "PERSON 小川 哲司"), found("氏名,電話番号\n高井 和弘,00000000\n小川 哲司,0444468\n"));
    }

    @Test
    void thingsUnderAHeaderForAnyNameAreNobodys() {
        assertEquals(
                List.of(),
                found("type,name,notice,furigana\n資源,空き箱（紙製）,,あ\n資源,厚紙,,あ\n可燃ごみ,油の付着したびん,,あ\n"
                        + "資源,衣類（混紡含む）,,い\n可燃ごみ,木くず,,き\n可燃ごみ,落ち葉,,お\n"));
        assertEquals(
                List.of("PERSON 相良 正昭", "PERSON 蘆田 凜々", "PERSON 辻　直行", "PERSON 志村　正則"),
                found("name,role\n相良 正昭（企画）,lead\n蘆田 凜々,staff\n辻　直行,staff\n志村　正則,staff\n"));
    }

    @Test
    void readingsBesideNamesOfThingsAreNobodys() {
        assertEquals(
                List.of(),
                found(
                        "[{\"name\": \"木の実通り\", \"kana\": \"このみどおり\"}, {\"name\": \"長寿楽荘\", \"kana\": \"ちょうじゅらくそう\"},"
                                + " {\"name\": \"青葉連ダム\", \"kana\": \"あおばれんだむ\"}, {\"name\": \"木の葉坂\", \"kana\": \"このはざか\"},"
                                + " {\"name\": \"落ち葉集め\", \"kana\": \"おちばあつめ\"}, {\"name\": \"片付け方\", \"kana\": \"かたづけかた\"}]\n"));
    }

    @Test
    void anElectionIsNoPerson() {
        assertEquals(
                List.of("PERSON 相良 正昭"),
                found("{\"election\": {\"name\": \"青葉市議会議員一般選挙\"}, \"members\": [{\"name\": \"相良 正昭\"}]}"));
    }

    @Test
    void daysOfOrdersBesideTheirLinesAreNoBirths() {
        assertEquals(
                List.of("PERSON 高井 和弘", "PERSON 高井 和弘", "PERSON 小川 哲司", "PERSON 小川 哲司", "PERSON 辻 直行"),
                found("受注番号,受注日,明細番号,申込者氏名\n8201,2017/12/16,1,高井 和弘\n8201,2017/12/16,2,高井 和弘\n"
                        + "8202,2017/09/10,1,小川 哲司\n8202,2017/09/10,2,小川 哲司\n8203,2017/09/17,1,辻 直行\n"));
    }

    @Test
    void headersOfJoinedTablesAndShortOnesForPartsOfAddressesAreKnown() {
        assertEquals(
                List.of("PERSON 高井", "ADDRESS 青葉市", "ADDRESS 上千俵508", "PERSON 小川", "ADDRESS 青葉市", "ADDRESS 高内144"),
                found("氏名_x,Add1,Add2\n高井,青葉市,上千俵508\n小川,青葉市,高内144\n"));
    }

    @Test
    void peopleInAListWithBlankLinesAreFoundByTheirKey() {
        assertEquals(
                List.of("PERSON 貴家 仁志", "PERSON 鄒 恒毅"),
                found("staff:\n  - name: 貴家 仁志\n    slug: a\n\n  - name: 鄒 恒毅\n    slug: b\n"));
    }

    @Test
    void stringsInDoubleQuotesAreValuesOfARow() {
        assertEquals(
                List.of("PERSON 高井 和弘", "PERSON_KANA タカイ カズヒロ", "ADDRESS 熊本市中央区下通9-96"),
                found("INSERT INTO shop.users (`name`, `kana`, `address`) VALUES (\n"
                        + "\"高井 和弘\",\"タカイ カズヒロ\",\"熊本市中央区下通9-96\"\n);\n"));
    }
}
