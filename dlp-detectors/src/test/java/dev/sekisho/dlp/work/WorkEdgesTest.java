package dev.sekisho.dlp.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where organisations, departments and specialties end that stand together without a sign between. */
class WorkEdgesTest {
    private static final TextInspector INSPECTOR = TextInspector.create();
    private static final Set<String> NAMES = Set.of("PERSON_NAME", "PERSON_NAME_KANA");

    private static String found(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> !NAMES.contains(f.infoType().id()))
                .map(f -> f.infoType().label() + ":" + f.revealValue())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "医学部入試課へ異動する。, DEPARTMENT:医学部入試課",
        "5階病棟外来係の田中です。, DEPARTMENT:5階病棟外来係",
        "高崎支店契約業務課の田中です。, DEPARTMENT:高崎支店契約業務課",
        "新規事業部の田中です。, DEPARTMENT:新規事業部",
        "このたび設備保全課 2直へ異動し、, DEPARTMENT:設備保全課 2直",
        "田中 光（横浜工場 AI開発部所属）, DEPARTMENT:横浜工場 AI開発部",
        "派遣コーディネート課在任中は, DEPARTMENT:派遣コーディネート課",
        "千葉物流センター　所長, DEPARTMENT:千葉物流センター|JOB_TITLE:所長",
        "当方品質管理部の田中から, DEPARTMENT:品質管理部",
        "教育部図書館の田中です。, DEPARTMENT:教育部図書館",
        "人事グループの田中です。, DEPARTMENT:人事グループ",
        "市役所市民課の田中です。, DEPARTMENT:市民課",
        "'収益的収入は12億3,456万7,000円となりました。', ''",
        "場所：第2会議室, ''"
    })
    void departmentsAreChainsOfUnits(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "医療法人社団朝日会若葉病院麻酔科に通院中。, ORG:医療法人社団朝日会若葉病院|MEDICAL_SPECIALTY:麻酔科",
        "有限会社瑞穂法律事務所マーケティング本部経理部の田中さん, ORG:有限会社瑞穂法律事務所|DEPARTMENT:マーケティング本部経理部",
        "私立聖マリ女学院の教員, ORG:私立聖マリ女学院|OCCUPATION:教員",
        "1983年4月　アオバリンク入社, ORG:アオバリンク",
        "2001/3　わかば塾　卒業, ORG:わかば塾",
        "渡辺外科胃腸科に通う。, ORG:渡辺外科胃腸科",
        "青葉銀行新宿支店の田中, ORG:青葉銀行|DEPARTMENT:新宿支店",
        "株式会社オルト仙台支店の田中, ORG:株式会社オルト|DEPARTMENT:仙台支店",
        "（株）山本電機福山工場に勤務, ORG:（株）山本電機|DEPARTMENT:福山工場",
        "横浜電子部品工場の田中, DEPARTMENT:横浜電子部品工場",
        "わかば薬局駅前店　薬剤師, ORG:わかば薬局駅前店|OCCUPATION:薬剤師",
        "問診票　医）石橋医院, ORG:医）石橋医院",
        "丸三バスグループの田中です。, ORG:丸三バスグループ",
        "県立中央図書館の田中です。, ORG:県立中央図書館",
        "湘南台学院の田中です。, ORG:湘南台学院",
        "みのり工房の田中です。, ''",
        "青雲台高校の田中です。, ORG:青雲台高校",
        "志望は県立高校です。, ''",
        "優勝・青雲台高校（熊本）, ORG:青雲台高校",
        "青葉国立保健研究所にて研究, ORG:青葉国立保健研究所",
        "青葉県カーリング協会会長の田中です。, ORG:青葉県カーリング協会|JOB_TITLE:会長",
        "湘南台医科大学医学部1975年卒。, ORG:湘南台医科大学",
        "NPO法人ひかりの会理事長・田中 光先生, ORG:NPO法人ひかりの会|JOB_TITLE:理事長",
        "厚生労働省医政局の田中です。, ORG:厚生労働省|DEPARTMENT:医政局",
        "第三中学校事務室の田中です。, ORG:第三中学校|DEPARTMENT:事務室",
        "告知書（団体信用生命保険）, ''"
    })
    void organisationsEndBeforeTheirUnits(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({"4月新卒入社, ''", "榎本は2001年に卒業, ''"})
    void aCareerNeedsADateAndAName(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "おける図書館の利用を定める。, ''",
        "さらに晴海台こども園が開園した。, ORG:晴海台こども園",
        "そのホテルはあったのか。, ''",
        "ブラウザのバージョンを書く, ''",
        "私たちはNPO法人で認証待ちです。, ''",
        "入院していた被告病院の病室, ''",
        "青葉県東部の民家, ''",
        "マンションの一室で, ''",
        "COMPANY, ''",
        "某バラエティ番組で話す, ''"
    })
    void wordsOfASentenceAreNoOrganisations(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({"工学部の田中洋教授が登壇, DEPARTMENT:工学部|JOB_TITLE:教授", "青葉高校の高瀬川隼也選手, ORG:青葉高校"})
    void aTitleOrCallingEndsAtTheNameBeforeIt(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({"元店員とみられる51歳の容疑者, AGE:51歳", "45歳の田中健一を社長に選ぶ, AGE:45歳"})
    void anAgeIsOfWhomReportsTell(String text, String expected) {
        assertEquals(
                expected,
                INSPECTOR.inspect(text).findings().stream()
                        .filter(f -> f.infoType().label().equals("AGE")
                                && f.likelihood().atLeast(Likelihood.POSSIBLE))
                        .map(f -> f.infoType().label() + ":" + f.revealValue())
                        .collect(Collectors.joining("|")));
    }
}
