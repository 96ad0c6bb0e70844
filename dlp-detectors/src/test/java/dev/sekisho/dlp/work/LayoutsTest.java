package dev.sekisho.dlp.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employers, units, occupations, incomes and industries in forms and tables that say little of where they stand. */
class LayoutsTest {
    private static final TextInspector INSPECTOR = TextInspector.create();
    private static final Set<String> OTHERS = Set.of("PERSON_NAME", "PERSON_NAME_KANA", "AGE", "SEX");

    private static String found(String text) {
        return INSPECTOR.inspect(text.replace("\\n", "\n")).findings().stream()
                .filter(f -> !OTHERS.contains(f.infoType().id()))
                .map(f -> f.infoType().label() + ":" + f.revealValue())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "年齢: 45\\n職業: ロジ担当\\n年収: 500\\n勤務先: マルエイ, OCCUPATION:ロジ担当|INCOME_BAND:500|ORG:マルエイ",
        "会社名 マルエイ／部署 ロジ／氏名 佐藤健一, ORG:マルエイ|DEPARTMENT:ロジ",
        "勤務先 マルエイ 業種 小売 年収 500万円 氏名 佐藤健一, ORG:マルエイ|INDUSTRY:小売|INCOME_BAND:500万円",
        "氏名：佐藤健一\\n勤務先：マルエイ（小売業）, ORG:マルエイ|INDUSTRY:小売業",
        "氏名：佐藤健一\\n勤務先：自営業（美容）, ORG:自営業（美容）",
        "氏名：佐藤健一\\n勤務先：青葉商事（仙台支店）, ORG:青葉商事（仙台支店）",
        "氏名：佐藤健一\\n最終学歴：国立大学法人岩木大学卒, ORG:国立大学法人岩木大学",
        "氏名：佐藤健一\\n医療機関：豊後路医科大学病院（循環器（その他））, ORG:豊後路医科大学病院",
        "NM_KJ = 佐藤健一\\nKAISHA_MEI = マルエイ, ORG:マルエイ"
    })
    void formsAreReadWholeWhateverTheirValuesAreCalled(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'氏名,所属,役職\\n佐藤健一,カスタマーサクセス,課長\\n鈴木美咲,品質保証,係長\\n田中浩,ロジ,主任', "
                + "DEPARTMENT:カスタマーサクセス|JOB_TITLE:課長|DEPARTMENT:品質保証|JOB_TITLE:係長|DEPARTMENT:ロジ|JOB_TITLE:主任",
        "'氏名,勤務先,所属\\n佐藤健一,青葉病院,品質保証\\n鈴木美咲,若葉病院,ロジ', " + "ORG:青葉病院|DEPARTMENT:品質保証|ORG:若葉病院|DEPARTMENT:ロジ",
        "CUST_NM^ANNUAL_INC_NM^EMPLR_NM^INDUST_NM\\n佐藤健一^500^マルエイ^小売\\n鈴木美咲^600^タカラ^物流, "
                + "INCOME_BAND:500|ORG:マルエイ|INDUSTRY:小売|INCOME_BAND:600|ORG:タカラ|INDUSTRY:物流"
    })
    void columnsAreReadWholeWhateverTheirValuesAreCalled(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "担当者: 佐藤 健一\\n会社名: 花のマルエイ\\n部署: ロジ, ORG:花のマルエイ|DEPARTMENT:ロジ",
        "「氏名」 佐藤健一\\n「職業（現在）」 書家, OCCUPATION:書家",
        "'氏名,前職\\n佐藤健一,翻訳家\\n鈴木美咲,刑務官', OCCUPATION:翻訳家|OCCUPATION:刑務官",
        "'氏名,合併症\\n佐藤健一,ピーナッツアレルギー\\n鈴木美咲,慢性胃炎', HEALTH_CONDITION:ピーナッツアレルギー|HEALTH_CONDITION:慢性胃炎",
        "病名：# 痛風　# 貧血\\n氏名：佐藤健一, HEALTH_CONDITION:痛風|HEALTH_CONDITION:貧血",
        "氏名：佐藤健一\\n現病歴：特記すべきことなし, ''"
    })
    void labelsAndHeadersSayWhatStandsUnderThem(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "続柄　氏名　職業　勤務先　年収\\n父　佐藤 健一　会社員　マルエイ　850000円\\n母　佐藤　美咲　パート勤務　タカラ　960000円, "
                + "OCCUPATION:会社員|ORG:マルエイ|INCOME_BAND:850000円|OCCUPATION:パート勤務|ORG:タカラ|INCOME_BAND:960000円",
        "コード　会員氏名　業種　会社名\\n3377　佐藤　健一　ノンバンク　エルム\\n3378　鈴木美咲　信託銀行　マルエイ, "
                + "INDUSTRY:ノンバンク|ORG:エルム|INDUSTRY:信託銀行|ORG:マルエイ",
        "番号　　読み　　　　　氏名（漢字）　性別　病名等　　　　　　　　　　専門科\\n"
                + "62521　ｻﾄｳ ｹﾝｲﾁ　　　佐藤　健一　　男　　線維腺腫　　　　　　　　　小児アレルギー科\\n"
                + "91631　ｽｽﾞｷ ﾐｻｷ　　　鈴木　美咲　　女　　減圧症　　　　　　　　　　眼科・網膜硝子体科\\n"
                + "35803　ﾀﾅｶ ﾋﾛｼ　　　 田中　寛　　　男　　嗅覚障害（コロナ後遺症）　皮膚科, "
                + "HEALTH_CONDITION:線維腺腫|MEDICAL_SPECIALTY:小児アレルギー科|HEALTH_CONDITION:減圧症|MEDICAL_SPECIALTY:眼科・網膜硝子体科"
                + "|HEALTH_CONDITION:嗅覚障害（コロナ後遺症）|MEDICAL_SPECIALTY:皮膚科",
        "'氏名|職業|税込年収\\n佐藤健一|理容師|8,100,000 JPY\\n鈴木美咲|警察官|7,400,000 JPY', "
                + "'OCCUPATION:理容師|INCOME_BAND:8,100,000 JPY|OCCUPATION:警察官|INCOME_BAND:7,400,000 JPY'"
    })
    void wideSpacesPartCellsOfWhichSomeHoldSpaces(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "氏名：佐藤健一　年収550万円　希望額100万円, INCOME_BAND:550万円",
        "'年収500万円、預貯金300万円、住宅ローン残高2,000万円', INCOME_BAND:500万円",
        "年収は500から600万円の間です, INCOME_BAND:500から600万円",
        "1.佐藤健一（男・45歳・会社員・500万円台）, OCCUPATION:会社員|INCOME_BAND:500万円台",
        "■年収　□～300万　□300～500万　■500～700万, INCOME_BAND:500～700万",
        "年収　○400万円未満　●400万円以上600万円未満　○600万円以上, INCOME_BAND:400万円以上600万円未満"
    })
    void ofSeveralAmountsTheIncomeIsTaken(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "基盤技術部担当課長代理　佐藤健一, DEPARTMENT:基盤技術部|JOB_TITLE:担当課長代理",
        "量子計算グループ　リーダー　佐藤健一, DEPARTMENT:量子計算グループ|JOB_TITLE:リーダー",
        "勤め先の北上市立中央図書館では, ORG:北上市立中央図書館",
        "2009年3月　因幡ゴム　株式会社（東京）, ORG:因幡ゴム　株式会社",
        "因幡ゴム　株式会社にて勤務後, ORG:因幡ゴム　株式会社",
        "岩木大学卒の佐藤さん, ORG:岩木大学"
    })
    void valuesEndWhereTheyDo(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({"佐藤健一さん（45歳・きのこ栽培者）, OCCUPATION:きのこ栽培者", "妻の美咲さんは総務事務員。, OCCUPATION:総務事務員", "関東財務局　佐藤健一, ORG:関東財務局"})
    void wordsOfTheOfficialClassificationsAreKnown(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "佐藤健一さん（45歳・男性）\\n職業／書家　年収／1千万円以上\\n業種／映画館\\n趣味／読書, OCCUPATION:書家|INCOME_BAND:1千万円以上|INDUSTRY:映画館",
        "氏名／職業／年収\\n佐藤健一／書家／90万円\\n鈴木美咲／看守／100万円, " + "OCCUPATION:書家|INCOME_BAND:90万円|OCCUPATION:看守|INCOME_BAND:100万円",
        "Q1. お名前\\nA. 佐藤 健一\\nQ2. 業種を教えてください。\\nA. 鉄鋼\\nQ3. 世帯年収はどのくらいですか。\\nA. 収入なし, "
                + "INDUSTRY:鉄鋼|INCOME_BAND:収入なし",
        "ケース番号 世帯主 職業 年収 病名\\n123 佐藤健一 客室係 ¥4.5M 痛風\\n124 鈴木美咲 書家 収入なし 喘息, "
                + "OCCUPATION:客室係|INCOME_BAND:¥4.5M|HEALTH_CONDITION:痛風|OCCUPATION:書家|INCOME_BAND:収入なし|HEALTH_CONDITION:喘息",
        "'氏名,電話\\n外科医長 佐藤 健一,090-1234-5678\\n内科部長 鈴木 美咲,090-1234-5679', "
                + "JOB_TITLE:外科医長|PHONE:090-1234-5678|JOB_TITLE:内科部長|PHONE:090-1234-5679"
    })
    void labelsBeforeStrokesAndAnswersBelowQuestionsAreRead(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "佐藤健一、74歳、石工、南城大学勤務、年収500万円。, OCCUPATION:石工|ORG:南城大学|INCOME_BAND:500万円",
        "佐藤健一、74歳、学芸員、銀行勤務、年収300万円。, OCCUPATION:学芸員|OCCUPATION:銀行勤務|INCOME_BAND:300万円",
        "佐藤健一。2001年南城大学に入学、2010年リテール営業部課長。, ORG:南城大学|DEPARTMENT:リテール営業部|JOB_TITLE:課長"
    })
    void employersFollowOccupationsAndYears(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "氏名：佐藤健一\\n家族歴：父 ノロウイルス感染症、母 風疹, HEALTH_CONDITION:ノロウイルス感染症|HEALTH_CONDITION:風疹",
        "氏名：佐藤健一\\n主な疾患：脳腫瘍・肋骨骨折, HEALTH_CONDITION:脳腫瘍|HEALTH_CONDITION:肋骨骨折",
        "氏名：佐藤健一\\n病名：エビ・カニアレルギー, HEALTH_CONDITION:エビ・カニアレルギー"
    })
    void illnessesAreToldApart(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "佐藤健一　アルファテック施工管理課, ORG:アルファテック|DEPARTMENT:施工管理課",
        "佐藤健一　北浜漁業協同組合総合企画課, ORG:北浜漁業協同組合|DEPARTMENT:総合企画課",
        "株式会社三和人事部　佐藤健一, ORG:株式会社三和|DEPARTMENT:人事部",
        "東陽信用金庫半導体営業部　佐藤健一, ORG:東陽信用金庫|DEPARTMENT:半導体営業部"
    })
    void unitsAreToldFromTheEmployersTheyAreJoinedTo(String text, String expected) {
        assertEquals(expected, found(text));
    }
}
