package dev.sekisho.dlp.detect;

import static dev.sekisho.dlp.detect.FoundValues.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People as newspapers, pages, records and letters tell of them, with made-up people and places. */
class ReportedPeopleTest {
    @ParameterizedTest
    @CsvSource({
        "被害者の小西モモエさん（七七）は無事だった。, 七七",
        "作業員梅木一郎容疑者（二一）を逮捕した。, 二一",
        "父、母、長女（八歳）と三人で暮らす。, 八歳",
        "牛山先生は百歳を迎えた。, 百歳",
        "長男玲於(4)が生まれた。, 4",
        "同乗の長女（2）にけがはなかった。, 2",
        "アルバイト宍倉らら（19）の両容疑者を逮捕した。, 19",
        "肺炎のため逝去（享年91）。, 91",
        "ぼくは1月5日で9さいになりました。, 9さい",
        "江夏 實（72Y）, 72",
    })
    void agesAreFound(String text, String age) {
        assertEquals(List.of(age), found("AGE", text));
    }

    @ParameterizedTest
    @CsvSource({"山頂では三歳馬が草を食べる。", "第一章（二一）を参照。", "料金（締め切り（20）日）", "表（一八）に示す。", "くださいは5回、大さじ2"})
    void otherNumbersAreNoAges(String text) {
        assertEquals(List.of(), found("AGE", text));
    }

    @ParameterizedTest
    @CsvSource({
        "昭和五十九年十二月三日、二戸市浄法寺町の漆職人の家に生まれる。, 昭和五十九年十二月三日",
        "■生年月日：1957 / 06 / 30, 1957 / 06 / 30",
        "江夏 實　S28/3/3（72Y）M, S28/3/3",
    })
    void birthsAreFound(String text, String birth) {
        assertEquals(List.of(birth), found("BIRTHDATE", text));
    }

    @ParameterizedTest
    @CsvSource({
        "花巻の店　電話／0198-48-4000　FAX／0198-48-4001, 0198-48-4001",
        "　　F A X：03-6264-1934, 03-6264-1934",
        "TEL 03-5321-1111/1112, 03-5321-1111",
        "連絡は秋本（48）2231まで, （48）2231",
    })
    void telephonesAreFound(String text, String number) {
        List<String> numbers = found("PHONE", text);
        assertEquals(number, numbers.get(numbers.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"品番（48）2231", "図（48）2231", "MAX：0198-48-40-01", "TEL 03-5321-1111/1112-3", "率/0198-48"})
    void otherNumbersAreNoTelephones(String text) {
        assertEquals(List.of(), found("PHONE", text));
    }

    @ParameterizedTest
    @CsvSource({
        "国分清水1丁目9番50号 小牟禮 様 不在, 国分清水1丁目9番50号",
        "転居　新 栃木県小山市大字横倉新田470-2　旧 小山市城東1-6-36, 栃木県小山市大字横倉新田470-2",
        "本人 佐賀県小城市小城町253-21 桜岡荘1F西 73-0044, 佐賀県小城市小城町253-21 桜岡荘1F西",
        "承継者 佐賀県小城市牛津町柿樋瀬1062番地1 ０９０．９５７６．１１２８, 佐賀県小城市牛津町柿樋瀬1062番地1",
        "共有者　神奈川県藤沢市鵠沼桜が岡三丁目5番7号　持分2分の1, 神奈川県藤沢市鵠沼桜が岡三丁目5番7号",
        "石川県輪島市鳳至町上町28-1　女将　日吉 美也子, 石川県輪島市鳳至町上町28-1",
        "傷病者　儀間 朝勝　　男　　55歳　　住所　浦添市城間三丁目2番10-407号⏎主訴　胸部圧迫感　　既往　HT　DM, 浦添市城間三丁目2番10-407号",
        "〒903-0804　沖縄県那覇市首里石嶺町四丁目三百七十三番地一の五⏎　　　渡嘉敷　卓, 沖縄県那覇市首里石嶺町四丁目三百七十三番地一の五",
        "待ち合わせ場所上大岡西2-9-4, 上大岡西2-9-4",
    })
    void anAddressEndsBeforeWhatIsNoneOfIt(String text, String address) {
        assertEquals(address, found("ADDRESS", text).get(0));
    }

    @ParameterizedTest
    @CsvSource({"平成7年1月17日　兵庫県南部地震。"})
    void aDisasterIsNoAddress(String text) {
        assertEquals(List.of(), found("ADDRESS", text));
    }

    @ParameterizedTest
    @CsvSource({
        "無派閥の神氏らの処遇が焦点。, 神",
        "もう一局は菅七段との顔合わせ。, 菅",
        "記録係は青野九段。, 青野",
        "皮膚科の石先生は休診です。, 石",
        "明日は車田邸に伺う。, 車田",
        "クラスのけんとくんと遊んだ。, けんと",
        "友だちのすずねちゃんと行く。, すずね",
        "孫のさくら子ちゃんが継いだ店。, さくら子",
        "新人のほの香さん、ありがとう。, ほの香",
    })
    void whoIsCalledIsFound(String text, String name) {
        assertEquals(List.of(name), found("PERSON", text));
    }

    @ParameterizedTest
    @CsvSource({
        "奥さんとお孫さんと王様。",
        "神様のお告げ。",
        "うちのお子さん、みなさん、あのお客さん。",
        "国民の多様な意見も。",
        "裁判で原被告が争う。",
        "四月七日　晴",
    })
    void nobodyIsCalled(String text) {
        assertEquals(List.of(), found("PERSON", text));
    }
}
