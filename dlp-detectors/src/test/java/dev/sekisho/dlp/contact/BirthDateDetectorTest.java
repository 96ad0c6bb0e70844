package dev.sekisho.dlp.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateDetectorTest {
    private static final TextInspector INSPECTOR =
            TextInspector.of(List.of(new BirthDateDetector(), new AgeDetector(), new SexDetector()));

    private static List<String> likely(InfoType type, String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> f.infoType().equals(type) && f.likelihood().atLeast(Likelihood.LIKELY))
                .map(Finding::revealValue)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昭和50年1月2日",
                "昭和五十年一月二日",
                "平成元年4月1日",
                "S50.1.2",
                "S50/01/02",
                "昭50.1.2",
                "Ｓ５０．１．２",
                "㍼50年1月2日",
                "1975年1月2日",
                "1975/1/2",
                "1975-01-02",
                "19750102",
                "１９７５年１月２日",
                "令和2年12月31日"
            })
    void readsEveryFormAfterALabel(String date) {
        assertEquals(List.of(date), likely(InfoType.DATE_OF_BIRTH, "生年月日：" + date));
    }

    @ParameterizedTest
    @CsvSource({
        "漫画家。1988年2月29日、大阪府枚方市生まれ。血液型O型, 1988年2月29日",
        "佐藤花子さんは1962年7月8日、札幌市に生まれた。, 1962年7月8日",
        "明治25年3月1日、長野県に生まれる。, 明治25年3月1日",
        "（なつき そうせき、1867年2月9日 - 1916年12月9日）, 1867年2月9日",
        "田中実（昭31・9・10生）, 昭31・9・10",
        "昭和 53 年 4 月 3 日生, 昭和 53 年 4 月 3 日",
        "誕生日は1978. 4. 3です, 1978. 4. 3",
        "一九七八年四月三日、長野県に生まれる。, 一九七八年四月三日",
        "令和3年5月5日出生, 令和3年5月5日",
        "佐藤 78.4.3生, 78.4.3",
        "born on 3 April 1978, 3 April 1978",
        "山田 太郎（やまだ たろう、1909年3月4日 - 1957年11月20日）は, 1909年3月4日",
        "（千九百八十一年五月十五日生）, 千九百八十一年五月十五日",
        "長女　花子　明治参拾五年弐月拾日生, 明治参拾五年弐月拾日",
        "昭和四拾参年壱月弐日東京都千代田区平河町一丁目四番地で出生、同月七日父届出入籍, 昭和四拾参年壱月弐日",
        "昭和33年3月16日山口県長門市に、父一、母キヨの次男として出生, 昭和33年3月16日",
        "1958年3月16日、会社員の父と教師の母の間に生まれた。, 1958年3月16日",
        "被相続人 出生 昭和10年1月2日 死亡 令和5年3月4日, 昭和10年1月2日",
        "生：1958年3月3日／没：2020年5月6日, 1958年3月3日",
        "■生まれ：1966年12月8日, 1966年12月8日",
        "バースデー：2003年3月3日, 2003年3月3日",
        "出生の年月日　昭和43年1月2日, 昭和43年1月2日",
        "birthYmd=19830505, 19830505",
        "1926年3月3日（大正15年）生まれ, 1926年3月3日",
        "1926年（大正15年／昭和元年）3月3日生まれ, 1926年（大正15年／昭和元年）3月3日",
        "昭和33年の3月3日生まれです, 昭和33年の3月3日",
        "弘化2年3月3日生まれ, 弘化2年3月3日",
        "慶応三年一月五日、江戸牛込に生まれる, 慶応三年一月五日",
        "（やまだ たろう、1858年3月16日（安政5年2月2日） - 1926年3月3日）, 1858年3月16日",
        "（やまだ たろう、英: Taro、1958年3月16日 - ）は、日本の政治家, 1958年3月16日",
        "1958年（昭和33年）3月、大阪府生まれ。, 1958年（昭和33年）3月",
    })
    void readsWhatIsToldOfALife(String text, String date) {
        assertEquals(List.of(date), likely(InfoType.DATE_OF_BIRTH, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任期（2001年4月1日 - 2005年3月31日）",
                "1988年2月29日、大阪府で生まれた制度",
                "二千二十年五月一日に施行",
                "一九七八年四月三日に施行",
                "版 10.5.3 生成",
                "1978年4月3日、東京に生まれた雑誌",
                "先生：2024年3月3日",
                "ブランド誕生：2001年3月3日",
                "出生届 令和5年4月1日",
                "2023年3月3日東京で出生数が減少",
                "安政5年2月2日、大火",
            })
    void leavesOtherDaysAlone(String text) {
        assertEquals(List.of(), likely(InfoType.DATE_OF_BIRTH, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "契約日 2020年4月1日",
                "昭和50年1月2日に開業",
                "H27.10.28改訂",
                "生年月日：1975年13月2日",
                "生年月日：2975/1/2",
                "生年月日：昭和65年1月2日",
                "1975年1月2日生産",
                "R2 予算"
            })
    void aDateIsABirthDateOnlyWithALabel(String text) {
        assertEquals(List.of(), likely(InfoType.DATE_OF_BIRTH, text));
    }

    @ParameterizedTest
    @CsvSource({"1975年1月2日生まれの方, 1975年1月2日", "昭和50年1月2日生, 昭和50年1月2日"})
    void aDateBeforeBornIsABirthDate(String text, String date) {
        assertEquals(List.of(date), likely(InfoType.DATE_OF_BIRTH, text));
    }

    @ParameterizedTest
    @CsvSource({"年齢：45歳, 45歳", "満年齢 7才, 7才"})
    void findsAgesBesideALabel(String text, String age) {
        assertEquals(List.of(age), likely(InfoType.AGE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20歳未満の方は", "年齢：145歳"})
    void aNumberOfYearsAloneIsNobodysAge(String text) {
        assertEquals(List.of(), likely(InfoType.AGE, text));
    }

    @ParameterizedTest
    @CsvSource({"性別：男, 男", "性別　女性, 女性", "Sex: 男性, 男性"})
    void findsTheSexBesideALabel(String text, String sex) {
        assertEquals(List.of(sex), likely(InfoType.SEX, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"男女共同参画", "女子大学", "女"})
    void saysNothingOfTheSexWithoutALabel(String text) {
        assertEquals(List.of(), likely(InfoType.SEX, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985", "1985/04", "S60/4", "昭和60年", "H2", "31138", "1-Apr-85", "昭和60年生"})
    void aColumnOfBirthsExplainsWhatIsShort(String date) {
        assertEquals(
                List.of(date.replace("生", ""), "1975-12-03"),
                likely(InfoType.DATE_OF_BIRTH, "氏名,生年月日\n高井 和弘," + date + "\n小川 哲司,1975-12-03\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "13-85", "昭和65年", "9999", "2026年度", "1985/13"})
    void notEveryNumberThereIsABirth(String value) {
        assertEquals(
                List.of("1975-12-03"),
                likely(InfoType.DATE_OF_BIRTH, "氏名,生年月日\n高井 和弘," + value + "\n小川 哲司,1975-12-03\n"));
    }

    @ParameterizedTest
    @CsvSource({"高井 和弘　昭和60年4月生　男, 昭和60年4月", "生年月日: 明・大・㊐昭・平 60年 4月 1日, 60年 4月 1日"})
    void someAreToldByWhatStandsBesideThem(String text, String date) {
        assertEquals(List.of(date), likely(InfoType.DATE_OF_BIRTH, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "佐藤健一（1951年3月5日 - ）は、日本の政治家。|1951年3月5日",
                "高橋美智子（1951年（昭和26年）3月5日 – 2011年1月2日）は、日本の歌手。|1951年（昭和26年）3月5日",
                "伊藤真（昭和37年7月30日～）は弁護士である。|昭和37年7月30日",
                "木下恵（1999年9月9日 - ）は、日本のアイドル。|1999年9月9日",
                "平成2年12月24日に長野市で生まれました。|平成2年12月24日",
                "生まれたのは昭和42年6月9日。|昭和42年6月9日",
                "山田太郎 (b. 1978-04-02)|1978-04-02",
                "Hanako Sato, born 12 May 1981 in Kobe|12 May 1981",
                "D.O.B. 1978-04-02|1978-04-02",
                "生　年　月　日　S53.4.2|S53.4.2",
                "OP「生年月日をお願いいたします」客「1978年4月2日です」|1978年4月2日",
            })
    void someAreToldByTheSentence(String text, String date) {
        assertEquals(List.of(date), likely(InfoType.DATE_OF_BIRTH, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "岸田内閣（2021年10月4日 - 2021年11月10日）は、日本の内閣。",
                "青空テレビ（1998年4月1日 - ）は、日本の放送局。",
                "山田太郎（任期：2021年4月1日 - 2025年3月31日）は会長。",
                "2015年8月9日に誕生した新会社です。",
                "新しいブランドが2015年8月9日に生まれました。",
                "誕生日会はいつですか？\n2024年4月2日です。",
                "reborn April 2, 1978",
            })
    void noThingIsBorn(String text) {
        assertEquals(List.of(), likely(InfoType.DATE_OF_BIRTH, text));
    }

    @Test
    void whatIsSaidOfThingsTooIsPossible() {
        List<Finding> found = INSPECTOR.inspect("長女は2015年8月9日に誕生した。").findings();
        assertEquals(
                List.of(Likelihood.POSSIBLE),
                found.stream().map(Finding::likelihood).toList());
    }
}
