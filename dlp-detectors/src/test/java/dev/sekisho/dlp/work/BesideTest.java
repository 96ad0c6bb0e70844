package dev.sekisho.dlp.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employers, occupations and units that nothing but what stands beside them tells. */
class BesideTest {
    private static final TextInspector INSPECTOR = TextInspector.create();
    private static final Set<String> OTHERS = Set.of("PERSON_NAME", "AGE", "SEX", "INCOME_BAND");

    private static String found(String text) {
        return INSPECTOR.inspect(text.replace("\\n", "\n").replace("\\t", "\t")).findings().stream()
                .filter(f -> !OTHERS.contains(f.infoType().id()))
                .map(f -> f.infoType().label() + ":" + f.revealValue())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "佐藤健一（大昭和証券　会長）, ORG:大昭和証券|JOB_TITLE:会長",
        "佐藤健一（クラウドワン・課長）, ORG:クラウドワン|JOB_TITLE:課長",
        "ひまわりタクシー\\n総務部　課長\\n佐藤健一, ORG:ひまわりタクシー|DEPARTMENT:総務部|JOB_TITLE:課長",
        "佐藤健一（相模原市　資産税課）, ORG:相模原市|DEPARTMENT:資産税課",
        "佐藤健一（学校法人青雲学園・商品企画部・主任）, ORG:学校法人青雲学園|DEPARTMENT:商品企画部|JOB_TITLE:主任",
        "佐藤健一（厚生労働省・医政局・主査）, ORG:厚生労働省|DEPARTMENT:医政局|JOB_TITLE:主査",
        "佐藤健一（会社員　係長）, OCCUPATION:会社員|JOB_TITLE:係長",
        "佐藤健一（総務部　係長）, DEPARTMENT:総務部|JOB_TITLE:係長",
        "佐藤健一（東日本　係長）, JOB_TITLE:係長",
        "佐藤健一（外来　主任）, DEPARTMENT:外来|JOB_TITLE:主任",
        "2000年4月　副部長昇格, JOB_TITLE:副部長",
        "加藤米穀店の佐藤さん, ORG:加藤米穀店"
    })
    void theEmployerStandsBeforeAUnitOrTitle(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "佐藤健一（特養）, DEPARTMENT:特養",
        "居宅支援　佐藤　健一, DEPARTMENT:居宅支援",
        "（ショートステイ　佐藤健一）, DEPARTMENT:ショートステイ",
        "お支払い（店頭）, ''",
        "みどり環境課　佐藤健一, DEPARTMENT:みどり環境課",
        "こちら総務課　佐藤健一, DEPARTMENT:総務課",
        "情報理工学部機械工学科　佐藤健一, DEPARTMENT:情報理工学部機械工学科",
        "農林水産省大臣官房秘書課　佐藤健一, ORG:農林水産省|DEPARTMENT:大臣官房秘書課",
        "佐藤健一（2階フロア）, DEPARTMENT:2階フロア",
        "佐藤健一（総務）, ''",
        "営業部主任　佐藤健一, DEPARTMENT:営業部|JOB_TITLE:主任",
        "開発2部マネージャー　佐藤健一, DEPARTMENT:開発2部|JOB_TITLE:マネージャー",
        "営業部長　佐藤健一, JOB_TITLE:営業部長",
        "オフィスマネージャー　佐藤健一, JOB_TITLE:オフィスマネージャー",
        "外来　病棟師長　佐藤健一, DEPARTMENT:外来|JOB_TITLE:病棟師長",
        "経営戦略本部 塗装工程 出荷係　佐藤健一, DEPARTMENT:経営戦略本部 塗装工程 出荷係"
    })
    void aUnitStandsBesideAName(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "佐藤健一氏の勤務先はエルムリンク、職業は会社員です, ORG:エルムリンク|OCCUPATION:会社員",
        "勤務先はAcme Bio Works、総務部, ORG:Acme Bio Works|DEPARTMENT:総務部",
        "勤務先は未定です, ''",
        "勤務先：自営業, OCCUPATION:自営業",
        "お世話になっております。青葉観光の鈴木です。, ORG:青葉観光",
        "お世話になっております。\\n共栄ハウジング営業部の鈴木です。, ORG:共栄ハウジング|DEPARTMENT:営業部",
        "お世話になります、担当の鈴木です。, ''",
        "お世話になります。\\n青葉酒造株式会社 品質管理部の鈴木です。, ORG:青葉酒造株式会社|DEPARTMENT:品質管理部",
        "長男は県立青葉高校に通う, ORG:県立青葉高校",
        "東京地裁　民事部　書記官, ORG:東京地裁|DEPARTMENT:民事部|JOB_TITLE:書記官",
        "ホテルみなと　総務課, ORG:ホテルみなと|DEPARTMENT:総務課",
        "都立図書館　総務課, ORG:都立図書館|DEPARTMENT:総務課",
        "みどり農業協同組合　購買課, ORG:みどり農業協同組合|DEPARTMENT:購買課",
        "就労支援センターゆめ工房へ出向, ORG:就労支援センターゆめ工房",
        "佐藤健一（訪問介護所属）, ''",
        "大阪府警　刑事部　警部補, ORG:大阪府警|DEPARTMENT:刑事部|JOB_TITLE:警部補",
        "警視庁　生活安全部　巡査長, ORG:警視庁|DEPARTMENT:生活安全部|JOB_TITLE:巡査長",
        "在フランス日本国大使館　領事部, ORG:在フランス日本国大使館|DEPARTMENT:領事部",
        "鈴木美咲（青雲学院）, ORG:青雲学院",
        "佐藤健一は医師で、うつ病のため休職中です, OCCUPATION:医師|HEALTH_CONDITION:うつ病"
    })
    void employersAreToldByWhatIsSaidOfThem(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2000年4月　アオバリンクに入社, ORG:アオバリンク",
        "2000年4月　コズミックワン　採用, ORG:コズミックワン",
        "2000年4月　寿司割烹松葉 就職, ORG:寿司割烹松葉",
        "2000年4月　経理課勤務, DEPARTMENT:経理課",
        "2000年4月　新卒採用, ''"
    })
    void theEmployersOfACareerHaveNoParticle(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'佐藤健一:男性:21歳:洋品店経営', OCCUPATION:洋品店経営",
        "'佐藤健一、居酒屋経営、年収500万円', OCCUPATION:居酒屋経営",
        "'佐藤健一/会社員/年収400万円', OCCUPATION:会社員",
        "'佐藤健一、パート・年収120万円', OCCUPATION:パート",
        "'佐藤健一 男性 31歳 職業：学生', OCCUPATION:学生",
        "'佐藤健一（94歳、元就労支援員）', OCCUPATION:就労支援員"
    })
    void anOccupationStandsBesideAnAgeOrIncome(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "職業：会社員[経理]\\n氏名：佐藤健一, OCCUPATION:会社員[経理]",
        "'佐藤健一様 45歳 公務員〔税務〕', OCCUPATION:公務員〔税務〕",
        "'佐藤健一様 45歳 自営業 （小売業）', OCCUPATION:自営業 （小売業）",
        "職業：教員／週3日\\n氏名：佐藤健一, OCCUPATION:教員／週3日",
        "'佐藤健一様 45歳 会社員[年収]500', OCCUPATION:会社員"
    })
    void aRemarkBelongsToTheOccupation(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "製造部 Aチームの佐藤さん, DEPARTMENT:製造部 Aチーム",
        "第一営業部管理課の佐藤さん, DEPARTMENT:第一営業部管理課",
        "つくば研究所　経理部の佐藤さん, DEPARTMENT:つくば研究所　経理部",
        "青葉商事本社 法務部の佐藤さん, ORG:青葉商事|DEPARTMENT:本社 法務部",
        "丸和精機株式会社生産本部の佐藤さん, ORG:丸和精機株式会社|DEPARTMENT:生産本部",
        "(有)田村工業営業本部の佐藤さん, ORG:(有)田村工業|DEPARTMENT:営業本部",
        "丸和精機株式会社九州営業所の佐藤さん, ORG:丸和精機株式会社|DEPARTMENT:九州営業所",
        "佐藤健一（アンドウ・安全衛生課）, ORG:アンドウ|DEPARTMENT:安全衛生課",
        "総務部宛, DEPARTMENT:総務部",
        "患者支援センターの佐藤さん, DEPARTMENT:患者支援センター",
        "青葉支援センターの佐藤さん, ORG:青葉支援センター",
        "金融部フロアマネージャーの佐藤さん, DEPARTMENT:金融部|JOB_TITLE:フロアマネージャー",
        "作成部署：総務部, DEPARTMENT:総務部",
        "起案部門　総務部, DEPARTMENT:総務部",
        "IT関係の仕事, ''"
    })
    void unitsEndAndBeginAtTheirOwnWords(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'id,氏名,department\\n1,佐藤健一,Corporate Planning\\n2,鈴木誠,Supply Chain', DEPARTMENT:Corporate Planning|DEPARTMENT:Supply Chain",
        "'氏名,現職\\n佐藤健一,株式会社青葉商事\\n鈴木誠,みなと工業株式会社\\n高橋翼,㈱北海', ORG:株式会社青葉商事|ORG:みなと工業株式会社|ORG:㈱北海",
        "'氏名,職務\\n佐藤健一,部会長\\n鈴木誠,副支配人\\n高橋翼,主任技師', JOB_TITLE:部会長|JOB_TITLE:副支配人|JOB_TITLE:主任技師",
        "氏名：佐藤健一\\n＜勤務先＞ 大正証券\\n＜職業＞ 会社員, ORG:大正証券|OCCUPATION:会社員"
    })
    void whatAHeaderSaysIsReadWithItsValues(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "職業：会社員（青葉商事）, OCCUPATION:会社員|ORG:青葉商事",
        "職業：公務員・若葉市役所, OCCUPATION:公務員",
        "職業は会社員（若葉病院）です。, OCCUPATION:会社員|ORG:若葉病院",
        "医師（若葉病院）の佐藤さん, OCCUPATION:医師|ORG:若葉病院",
        "会社員（事務）の佐藤さん, OCCUPATION:会社員（事務）",
        "氏名\\t職業\\n佐藤 花子\\t会社員・（株）青葉商事, OCCUPATION:会社員|ORG:（株）青葉商事",
        "氏名\\t職業\\n佐藤 花子\\t看護師（若葉病院勤務）, OCCUPATION:看護師|ORG:若葉病院",
        "氏名\\t職業\\n佐藤 花子\\t記者（青葉新聞　社会部）, OCCUPATION:記者|ORG:青葉新聞|DEPARTMENT:社会部",
        "氏名\\t職業\\n佐藤 花子\\t会社員（事務）, OCCUPATION:会社員（事務）",
        "氏名：佐藤 花子\\n勤務先：（株）青葉商事（総務課）, ORG:（株）青葉商事|DEPARTMENT:総務課"
    })
    void whoEmploysIsNoRemarkOnAnOccupation(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "永和緑化に勤めている。, ORG:永和緑化",
        "紅葉谷縫製　御中, ORG:紅葉谷縫製",
        "外来　看護主任　佐藤 花子, DEPARTMENT:外来|JOB_TITLE:看護主任",
        "教育委員会　主査　佐藤 花子, DEPARTMENT:教育委員会|JOB_TITLE:主査",
        "青葉商事（建築）　代表　佐藤 花子, ORG:青葉商事|INDUSTRY:建築|JOB_TITLE:代表",
        "紅葉谷板金　営業部　佐藤 花子, ORG:紅葉谷板金|DEPARTMENT:営業部"
    })
    void whatSomebodyDoesThereTellsAnOrganisation(String text, String expected) {
        assertEquals(expected, found(text));
    }
}
