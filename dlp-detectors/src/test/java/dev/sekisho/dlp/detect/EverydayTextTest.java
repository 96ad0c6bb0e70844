package dev.sekisho.dlp.detect;

import static dev.sekisho.dlp.detect.FoundValues.found;
import static dev.sekisho.dlp.detect.FoundValues.holds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes, notes, records, lists and letters as people keep them, with made-up people and places. */
class EverydayTextTest {
    @ParameterizedTest
    @CsvSource({
        "○町長（三枝信義君）　遠山議員の質問にお答えします。, 遠山",
        "サービス提供責任者沢渡が聞き取り。, 沢渡",
        "看護師宮原が確認した。, 宮原",
        "長野県出身。⏎上條社長は代表権のある会長に就く。, 上條",
        "登校中の児童が、同区の会社員遠山さん（56）の軽乗用車にはねられた。, 遠山",
        "優子の旦那の健ちゃんがパリに転勤だって！, 健",
        "供述によれば、津金が帰宅途中、被疑者有泉が芦沢 一樹方の窓ガラスを割ったという。, 有泉",
        "第二章では、郡司大尉の千島行きが描かれる。, 郡司",
        "立会人は青野九段、副立会人は神崎健八段。, 青野",
        "漁師の役は東出演じる若者が務める。, 東出",
    })
    void surnamesAreToldByTitlesAndOffices(String text, String name) {
        holds("PERSON", text, name);
    }

    @ParameterizedTest
    @CsvSource({
        "無職の沓掛 隆容疑者（47）, 沓掛 隆",
        "教育功労 赤羽 弘氏、消防功労 唐木 豊氏（大田切）, 唐木 豊",
        "入電者：釜田様（ご契約者釜田 義一様の奥様）, 釜田 義一",
        "早見ゆず／イラストレーター／1995年5月5日生まれ, 早見ゆず",
        "裁判長裁判官　桃　園　　剛, 桃　園　　剛",
        "お届け先は鳴滝 純一様でお間違いないでしょうか。, 鳴滝 純一",
        "正解者：守山、草津 翔、甲賀 しのぶさん（34）, 草津 翔",
        "農業、大ノ木ヨシさん(83)が用水路に転落。, 大ノ木ヨシ",
        "謝辞　本研究にご協力いただいた妹尾 恒博士、実験を手伝っていただいた, 妹尾 恒",
        "１番　井 田　 み づ 江　　２番　脇 本　 治, 井 田　 み づ 江",
    })
    void namesAreTakenWhole(String text, String name) {
        holds("PERSON", text, name);
    }

    @Test
    void theNamesOfAListAreOneEach() {
        String text = "日時：9月3日⏎出席者：樋渡部長、曽根課長、権藤、李（書記）⏎欠席：本庄⏎電話：03-5941-0268⏎";
        assertTrue(found("PERSON", text).containsAll(List.of("樋渡", "曽根", "権藤", "李")), text);
        assertEquals(List.of("波多江", "城戸"), found("PERSON", "広報担当：波多江・城戸⏎TEL：092-731-4419⏎"));
    }

    @Test
    void twoSurnamesInARowAreTwoPeople() {
        assertTrue(found("PERSON", "小出 平山 鈴木あ").containsAll(List.of("小出", "平山")));
        assertTrue(found("PERSON", "営業第一課⏎江口 卯月（エグチ ウヅキ）").contains("江口 卯月"));
    }

    @ParameterizedTest
    @CsvSource({
        "商工観光課 観光係 及川 電話0191-43-2111, 及川",
        "弊社元取締役箕輪 昌平儀　かねてより病気療養中のところ, 箕輪 昌平",
        "出席者　久野理事長、閉会　安彦副委員長, 安彦",
        "次に、7番国分議員の質問を許します。, 国分",
        "会長 大豆生田 隆 0274-62-8811, 大豆生田 隆",
        "人事総務本部 人事課　阿佐美 淳, 阿佐美 淳",
        "弁護人は、田籠被告に殺意はなかったと主張した。, 田籠",
        "大関北桜龍は関脇海ノ山を寄り切った。, 北桜龍",
        "大関北桜龍は関脇海ノ山を寄り切った。, 海ノ山",
    })
    void whatStandsBesideANameIsNoPartOfIt(String text, String name) {
        holds("PERSON", text, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"横綱審議委員会は大関昇進を決めた。", "大関同士の対戦で、関脇以下は小結復帰を目指す。", "貴族院議員に転じた。"})
    void ranksAndHousesAreNobody(String text) {
        assertEquals(List.of(), found("PERSON", text));
    }

    @Test
    void theEraOfADateIsNobody() {
        assertEquals(List.of(), found("PERSON", "理事会 議事録⏎日時　令和6年9月14日（土）14時⏎"));
    }

    @Test
    void aTelephoneNumberInTheColumnOfAddressesIsNone() {
        String form = "お名前　川越　望⏎ご住所　〒350-0043　埼玉県川越市新富町1-9-6⏎お電話　049-226-1132（自宅）　090-2665-9914（携帯）⏎"
                + "緊急連絡先　川越　努（夫）　080-3300-7159⏎";
        assertEquals(List.of("埼玉県川越市新富町1-9-6"), found("ADDRESS", form));
        String order =
                "貴社名：(株)オカベ　ご担当：岡部様⏎ご住所：岡山県倉敷市連島町鶴新田2311-4⏎お届け先：佐藤 弘子 様　086-444-9012⏎" + "岡山県総社市井手1083 メゾン井手201⏎";
        assertEquals(List.of("岡山県倉敷市連島町鶴新田2311-4", "岡山県総社市井手1083 メゾン井手201"), found("ADDRESS", order));
        assertTrue(found("PERSON", order).contains("佐藤 弘子"));
    }

    @ParameterizedTest
    @CsvSource({
        "長男蒼（7歳）と長女凛（4歳）の母です。, 蒼",
        "家族（妻節さん）へ連絡済。, 節",
    })
    void relativesAreCalledByOneLetterToo(String text, String name) {
        holds("PERSON", text, name);
    }

    @ParameterizedTest
    @CsvSource({
        "――主人公の母親役ですね。⏎吉岡　はい。監督とは2度目で。, 吉岡",
        "進路内定⏎石毛　県警　木内　千葉大, 石毛",
        "1日 2火 3水⏎新堂　早　早　休　遅, 新堂",
    })
    void whatStandsBehindASpaceIsNotAlwaysAGivenName(String text, String name) {
        holds("PERSON", text, name);
    }

    @Test
    void aNameInBracketsBehindAFullOneIsATeamOrATown() {
        assertEquals(List.of("金城 颯太"), found("PERSON", "②金城 颯太（石田）11秒10"));
        assertEquals(List.of("寺田明美", "寺田"), found("PERSON", "寺田明美（寺田）⏎琴平野女子大学　機械工学科"));
    }

    @ParameterizedTest
    @CsvSource({
        "副会長生方・都丸、会計剣持、防犯角, 生方",
        "大阪国際の宮部主将は「最高」。セッター笠井、リベロ西崎が光った。, 笠井",
        "あいさつする茨木実行委員長（中央）。, 茨木",
        "ラジオネーム「たぬきち」さん、本名伊勢さんから。, 伊勢",
        "喪主は長男明（あきら）氏。, 明",
        "スミス 花子（スミス ハナコ）, スミス 花子",
    })
    void namesBeginBehindWhoSomebodyIs(String text, String name) {
        holds("PERSON", text, name);
    }

    @Test
    void aDotPartsTwoSurnames() {
        assertEquals(List.of("関", "清野"), found("PERSON", "広報担当：関・清野（携帯：080-2345-6789）"));
    }

    @Test
    void branchesGovernmentsAndElectionsOfTownsAreNobody() {
        assertEquals(List.of("刑部"), found("PERSON", "担当：名古屋支社　営業一課　刑部"));
        assertFalse(found("PERSON", "任期満了に伴う大泉町長選は21日投開票された。").contains("大泉"));
        assertEquals(List.of(), found("PERSON", "大平政権下では反主流派のリーダーとして動いた。"));
        assertEquals(List.of(), found("PERSON", "岡田内閣が総辞職した。"));
        assertEquals(List.of("岡田啓介"), found("PERSON", "岡田啓介内閣総理大臣が辞職した。"));
    }

    @ParameterizedTest
    @CsvSource({
        "Dear Mr. Tanaka⏎Thank you for meeting with us., Tanaka",
        "チャット開始⏎Daniel Kim  9:35⏎LGTM, Daniel Kim",
        "『江戸の文化』（岩浪新書）、Donald Keane, Donald Keane",
        "assigned by Maria Schmidt⏎, Maria Schmidt",
        "comments by John A. Smith, John A. Smith",
        "M2　柏 日向子、Tran Thi Hoa, Tran Thi Hoa",
    })
    void peopleFromAbroadAreWrittenInLatinLetters(String text, String name) {
        holds("PERSON", text, name);
    }

    @ParameterizedTest
    @CsvSource({
        "喪主は次男亮（りょう）さん。, りょう",
        "（歌手、本名松尾良太郎＝まつお・りょうたろう）, まつお・りょうたろう",
        "アソシエイトの尹（ユン）宛にお願いいたします, ユン",
        "通訳の徐 賢珠（ソ・ヒョンジュ）さん, ソ・ヒョンジュ",
    })
    void readingsStandInBracketsBehindPartsOfNames(String text, String kana) {
        holds("PERSON_KANA", text, kana);
    }

    @Test
    void aLetterInBracketsTellsTwoOfOneSurnameApart() {
        assertTrue(found("PERSON", "内科 山﨑 和田 鈴木(康) 齊藤").containsAll(List.of("和田", "鈴木")));
    }

    @Test
    void whoWasNamedOnceIsFoundBySurnameAgain() {
        String text = "俳優の東山 倫子さんです。⏎東山：よろしくお願いします。⏎";
        assertEquals(List.of("東山 倫子", "東山"), found("PERSON", text));
        assertEquals(List.of("東山 倫子"), found("PERSON", "俳優の東山 倫子さんです。東山温泉に泊まる。"));
    }

    @Test
    void readingsOfForeignNamesAndOfListsAreReadings() {
        assertEquals(List.of("陳立群"), found("PERSON", "中国の陳立群（チン・リーチュン）報道官"));
        assertEquals(List.of("チン・リーチュン"), found("PERSON_KANA", "中国の陳立群（チン・リーチュン）報道官"));
        assertEquals(List.of("アイバ ツバサ"), found("PERSON_KANA", "1 相葉 翼 アイバ ツバサ H10.4.2 090-1111-5230"));
        assertEquals(List.of("H10.4.2"), found("BIRTHDATE", "1 相葉 翼 アイバ ツバサ H10.4.2 090-1111-5230"));
        assertEquals(List.of("イワキリマイ"), found("PERSON_KANA", "氏名岩切真衣フリガナイワキリマイ性別女"));
    }

    @Test
    void fieldsWithNothingBetweenAreParted() {
        holds("PERSON", "氏名山城徹平生年月日昭和60年5月14日住所埼玉県草加市松原1-7-22", "山城徹平");
    }

    @Test
    void aLabelInTwoLanguagesIsNoValue() {
        assertEquals(List.of(), found("PERSON", "お名前 / Full name :⏎フリガナ / Kana :⏎ご住所 / Address :⏎"));
    }

    @Test
    void whatStandsWhereALabelShouldIsReadToo() {
        holds("BIRTHDATE", "氏名 阿達 昭二郎⏎（昭和29年6月12日生）電話0256(72)8801⏎住所 新潟市西蒲区巻甲4363⏎", "昭和29年6月12日");
        holds("BIRTHDATE", "Patient: Hanako Sugiyama (DOB: March 5, 1967)⏎Tel: +81-3-5447-2298⏎", "March 5, 1967");
        holds("PERSON", "氏名：佐藤 花子⏎電話：090-1234-5567⏎山田 太郎：了解です⏎", "山田 太郎");
    }

    @ParameterizedTest
    @CsvSource({
        "発生年月日：2026年9月2日",
        "発生日時　令和8年9月2日",
        "衛生日誌 2026年9月2日",
        "生年月日の記入がない場合は無効です。開催日は2026年12月1日です。",
    })
    void otherDaysAreNoBirths(String text) {
        assertEquals(List.of(), found("BIRTHDATE", text));
    }

    @ParameterizedTest
    @CsvSource({
        "私は1949年1月2日に台湾の基隆で生まれました。, 1949年1月2日",
        "弟は昭和27年4月1日の生まれです。, 昭和27年4月1日",
        "昭和35年4月8日　仏生寺の長男として生まれる, 昭和35年4月8日",
        "大正14年11月11日に生を享けた。, 大正14年11月11日",
        "重複の疑い: 既存[奈良橋寛/1979-04-22], 1979-04-22",
        "山本 翔　男　平2.2.2, 平2.2.2",
        "No.2/山本 恵/S631231, S631231",
        "三笘 薫平（MF、川崎）97年5月20日、大分県生まれ。, 97年5月20日",
        "堂安（MF）98年6月16日生まれ、兵庫県出身。, 98年6月16日",
    })
    void birthsAreToldInManyWays(String text, String date) {
        holds("BIRTHDATE", text, date);
    }

    @Test
    void aDateOfTodayBehindANameIsNoBirth() {
        assertFalse(found("BIRTHDATE", "受付 山田 太郎 2026/10/03").contains("2026/10/03"));
    }

    @ParameterizedTest
    @CsvSource({
        "本籍 青森県八戸市大字鮫町字日二子石13番地⏎住居 八戸市小中野八丁目2番15号⏎, 青森県八戸市大字鮫町字日二子石13番地",
        "敦賀支店　敦賀市本町2丁目11-20⏎武生営業所　越前市府中1丁目9番地の6　府中センタービル4階⏎, 敦賀市本町2丁目11-20",
        "住所江別市大麻東町23-7 OK, 江別市大麻東町23-7",
        "本社を千葉市美浜区中瀬1の3から船橋市浜町2丁目1番1号へ移転, 千葉市美浜区中瀬1の3",
        "（本社：福岡市中央区天神3-4-8、代表取締役：姫野 拓郎）, 福岡市中央区天神3-4-8",
        "今さいたま市大宮区桜木町1-9のあたり, さいたま市大宮区桜木町1-9",
        "岩手県一関市大東町大原字川内41番地、秋田県横手市平鹿町浅舞字覚町後140, 岩手県一関市大東町大原字川内41番地",
        "横浜市西区みなとみらい2-3-1 クイーンズタワーA 25F／大阪市北区大深町3番1号, 横浜市西区みなとみらい2-3-1 クイーンズタワーA 25F",
        "応募先：福岡市博多区博多駅前3-25-21 博多駅前ビジネスセンター411 株式会社ノヴァ 採用係, 福岡市博多区博多駅前3-25-21 博多駅前ビジネスセンター411",
        "〒105-0011 東京都港区芝公園4-2-8 芝ビル 3F 営業推進部 宛, 東京都港区芝公園4-2-8 芝ビル 3F",
        "港区南青山2の33の20、青山葬儀所で。, 港区南青山2の33の20",
        "北海道名寄市西一条南8丁目14番地、旧住所埼玉県所沢市緑町2-14-5⏎債務者　荒こと李　相勲⏎, 埼玉県所沢市緑町2-14-5",
        "工事場所：諫早市永昌東町20番10号地内, 諫早市永昌東町20番10号",
        "返送は〒651-0087 神戸市中央区御幸通8丁目1番6号神戸国際会館22階まで。, 神戸市中央区御幸通8丁目1番6号神戸国際会館22階",
        "送達場所 富山市堤町通り1丁目1-25 富山堤町ビル2階 神田法律事務所, 富山市堤町通り1丁目1-25 富山堤町ビル2階",
        "令和5年3月1日、札幌市白石区菊水3条2丁目1番7号のA方において, 札幌市白石区菊水3条2丁目1番7号",
    })
    void anAddressEndsWhereAnotherThingBegins(String text, String address) {
        holds("ADDRESS", text, address);
    }

    @ParameterizedTest
    @CsvSource({
        "山田太郎（1958年3月3日～2020年5月6日）, 1958年3月3日",
        "山田太郎（1958.3.3〜）, 1958.3.3",
        "山田太郎様（66歳・昭和33年3月3日）, 昭和33年3月3日",
        "山田太郎 やまだたろう 男 昭和60年5月5日 東京都千代田区, 昭和60年5月5日",
        "世帯主 山田太郎、妻 花子 昭和60年1月1日, 昭和60年1月1日",
        "[10:01] 担当: 確認のため生年月日をお願いします⏎[10:02] 客: 1966/12/8, 1966/12/8",
        "オペレーター（長沼）：生年月日もお伺いできますか。⏎お客様：昭和４１年１２月８日⏎お客様：電話は主人の携帯で, 昭和４１年１２月８日",
    })
    void aDateIsABirthBesideAPerson(String text, String date) {
        holds("BIRTHDATE", text, date);
    }

    @ParameterizedTest
    @CsvSource({
        "社長 山田太郎（2015年4月1日～）",
        "社長 山田太郎（1990.4.1～1995.3.31）",
        "ラーメン店主（45歳）2023年3月3日開店",
    })
    void aTermOfOfficeIsNoLife(String text) {
        assertEquals(List.of(), found("BIRTHDATE", text));
    }

    @Test
    void whatACallerSaysIsNoName() {
        assertEquals(List.of(), found("PERSON", "係：生年月日もお伺いできますか。⏎お客様：昭和41年12月8日⏎お客様：電話は主人の携帯で"));
    }

    @ParameterizedTest
    @CsvSource({
        "現場は同市本町2丁目の市道, 本町2丁目",
        "同町大字小川12番地の山林, 大字小川12番地",
        "会場　大字小川字前田12番地の1, 大字小川字前田12番地の1",
        "送付先は緑町三丁目4番5号です, 緑町三丁目4番5号",
        "○○小学校　緑町3-4-5　22-1111, 緑町3-4-5",
        "神戸市長田区駒ヶ林町一丁目2番　許 秀英（昭和60年1月5日生）, 神戸市長田区駒ヶ林町一丁目2番",
        "神戸市長田区駒ヶ林町1丁目2番　日生ビル3階, 神戸市長田区駒ヶ林町1丁目2番　日生ビル3階",
    })
    void aTownIsToldWithoutItsCity(String text, String address) {
        holds("ADDRESS", text, address);
    }

    @ParameterizedTest
    @CsvSource({
        "担任 入江 → 秋本（48-2231）→ 荒巻（48-0917）, 48-0917",
        "防犯灯の故障は中神（23-4417）まで, 23-4417",
        "消防署 22-0119　役場 22-2111(代)　診療所 22-3030, 22-2111",
        "連絡先 緑町公民館 48-2231, 48-2231",
        "お電話は市外局番0595、21-4111へ。, 21-4111",
        "電話（市外局番03）5321-1111, 5321-1111",
        "電話（48）2231, （48）2231",
        "電話 (48) 2231, (48) 2231",
    })
    void aNumberOfTheTownIsTold(String text, String number) {
        holds("PHONE", text, number);
    }

    @ParameterizedTest
    @CsvSource({"病院（20-3000床）", "昭和（20-2024）", "役場 22-2111件", "全編（22-3000円）", "品番（48-2231）"})
    void whatIsCountedIsNoNumberOfTheTown(String text) {
        assertEquals(List.of(), found("PHONE", text));
    }

    @ParameterizedTest
    @CsvSource({
        "きのうは、あかりちゃんとゆうたくんがブランコで遊びました, ゆうた",
        "5/1 向井／5/2 古賀（向井不在のため）／5/7 古賀→完了, 向井",
        "研究室の大谷氏、同期の陳 偉君、後輩の辻さんに, 陳 偉",
        "後任に吉川 孝専務（58）が昇格。, 吉川 孝",
    })
    void nobodyIsCutOrLostBeforeATitle(String text, String name) {
        holds("PERSON", text, name);
    }

    @Test
    void sendersOfAChatStandBetweenTabs() {
        String chat = "2024/09/03(火)\n18:31\t山ノ内 恵\t明日の保護者会\n18:32\t美咲\tはい\n18:40\t休憩\tなし\n";
        assertEquals(List.of("山ノ内 恵", "美咲"), found("PERSON", chat));
    }

    @ParameterizedTest
    @CsvSource({
        "山田　太郎（ヤマダ・タロウ）, ヤマダ・タロウ",
        "山田 太郎 [やまだ たろう], やまだ たろう",
        "山田太郎　やまだ たろう, やまだ たろう",
        "乾（いぬい）さん, いぬい",
    })
    void aReadingStandsBesideItsName(String text, String reading) {
        holds("PERSON_KANA", text, reading);
    }

    @Test
    void aScoreIsNoAddress() {
        assertEquals(List.of(), found("ADDRESS", "広島4-3阪神、横浜2-1中日。"));
    }
}
