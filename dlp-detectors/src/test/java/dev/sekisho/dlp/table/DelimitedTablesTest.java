package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTablesTest {

    @Test
    void aCsvIsTypedByItsHeader() {
        assertEquals(
                List.of(
                        "TABLE ",
                        "HEADER 1 | 会員番号 | 氏名 | フリガナ | 生年月日（西暦） | ご住所 | 電話番号 ※必須 | 備考",
                        "RECORD 2 | A1 | 山田　太郎<PERSON> | ヤマダ タロウ<PERSON_KANA> | 1970/1/2<BIRTHDATE> | 東京都港区芝1-2-3<ADDRESS> | 03-1234-5678<PHONE> | 要確認",
                        "END"),
                Tables.read(
                        "会員番号,氏名,フリガナ,生年月日（西暦）,ご住所,電話番号 ※必須,備考\nA1,山田　太郎,ヤマダ タロウ,1970/1/2,東京都港区芝1-2-3,03-1234-5678,要確認\n"));
    }

    @Test
    void quotedCellsMayHoldQuotesCommasAndLineBreaks() {
        assertEquals(
                List.of(
                        "TABLE ",
                        "HEADER 1 | 氏名 | 住所",
                        "RECORD 2 | 山田太郎<PERSON> | 東京都港区芝1-2,\n3階<ADDRESS>",
                        "RECORD 3 | 佐藤\"次郎\"<PERSON>[佐藤\"\"次郎\"\"] | 大阪市北区1<ADDRESS>",
                        "END"),
                Tables.read("\"氏名\",\"住所\"\r\n\"山田太郎\",\"東京都港区芝1-2,\n3階\"\r\n\"佐藤\"\"次郎\"\"\",\"大阪市北区1\"\r\n"));
    }

    @Test
    void withoutHeaderTheValuesTypeTheColumns() {
        assertEquals(
                List.of(
                                "1 | A100 | 佐藤　花子<PERSON> | サトウハナコ<PERSON_KANA> | S50.1.2<BIRTHDATE> | 女<SEX> | 埼玉県所沢市並木1-2<ADDRESS> | 090-1111-2222<PHONE> | hanako@example.jp<EMAIL>",
                                "2 | A101 | 高橋　健 | 平成3年4月5日<BIRTHDATE> | 男<SEX> | 北海道札幌市北区北七条西１丁目<ADDRESS> | ０４－２９９９－１１１１<PHONE> | k@example.com<EMAIL>",
                                "3 | A102 | 一　希美<PERSON> | ニノマエノゾミ<PERSON_KANA> | 19881130<BIRTHDATE> | 女<SEX> | 京都府京都市北区1-1<ADDRESS> | 080-3333-4444<PHONE> | n@example.org<EMAIL>")
                        .stream()
                        .map(l -> l.replace("高橋　健 |", "高橋　健<PERSON> |"))
                        .toList(),
                Tables.records("A100\t佐藤　花子\tサトウハナコ\tS50.1.2\t女\t埼玉県所沢市並木1-2\t090-1111-2222\thanako@example.jp\n"
                        + "A101\t高橋　健\t\t平成3年4月5日\t男\t北海道札幌市北区北七条西１丁目\t０４－２９９９－１１１１\tk@example.com\n"
                        + "A102\t一　希美\tニノマエノゾミ\t19881130\t女\t京都府京都市北区1-1\t080-3333-4444\tn@example.org\n"));
    }

    @Test
    void sumsTitlesAndRepeatedHeadersAreNoRecords() {
        String csv =
                "顧客名簿,,\n作成日,2026/11/1,\n氏名;,電話番号,住所\n山田太郎,03-1111-2222,東京都港区1\n小計,1名,\n,,\n氏名;,電話番号,住所\n佐藤花子,03-3333-4444,東京都北区2\n合　計,2名,\n以上,,\n";
        assertEquals(
                List.of(
                        "4 | 山田太郎<PERSON> | 03-1111-2222<PHONE> | 東京都港区1<ADDRESS>",
                        "8 | 佐藤花子<PERSON> | 03-3333-4444<PHONE> | 東京都北区2<ADDRESS>"),
                Tables.records(csv));
    }

    @Test
    void headersOverTwoRowsAreReadTogether() {
        assertEquals(
                List.of("3 | 山田太郎<PERSON> | 東京都港区1-2<ADDRESS> | 03-1234-5678<PHONE>"),
                Tables.records("氏名,連絡先,\n,住所,電話番号\n山田太郎,東京都港区1-2,03-1234-5678\n"));
    }

    @Test
    void aTableTurnedOnItsSideHasARecordInEachColumn() {
        assertEquals(
                List.of(
                        "1 | 山田太郎<PERSON> | 東京都港区1-2<ADDRESS> | 03-1234-5678<PHONE>",
                        "2 | 佐藤花子<PERSON> | 大阪市北区3-4<ADDRESS> | 06-1234-5678<PHONE>"),
                Tables.read("氏名,山田太郎,佐藤花子\n住所,東京都港区1-2,大阪市北区3-4\n電話番号,03-1234-5678,06-1234-5678\n").stream()
                        .filter(line -> line.startsWith("RECORD"))
                        .map(line -> line.substring(7))
                        .toList());
    }

    @Test
    void companiesAmongNamesAreNoPeople() {
        assertEquals(
                List.of(
                        "2 | 株式会社山田商事<ORG> | 03-1234-5678<PHONE>",
                        "3 | 山田　有合<PERSON> | 03-1234-5679<PHONE>",
                        "4 | (有) 佐藤<ORG> | 03-1234-5670<PHONE>",
                        "5 | 佐藤建設㈱ 鈴木一郎 | 03-1234-5671<PHONE>"),
                Tables.records("氏名,電話\n株式会社山田商事,03-1234-5678\n山田　有合,03-1234-5679\n(有) 佐藤,03-1234-5670\n"
                        + "佐藤建設㈱ 鈴木一郎,03-1234-5671\n"));
    }

    @Test
    void oneRowAndItsSumAreNoTableTurnedOnItsSide() {
        assertEquals(List.of("2 | 山田太郎<PERSON> | 東京都港区1<ADDRESS>"), Tables.records("氏名,住所\n山田太郎,東京都港区1\n合計,1名\n"));
    }

    @Test
    void phonesWithoutTheirZeroAreAPhoneColumn() {
        assertEquals(
                List.of("1 | 中川輔菜<PERSON> | 9055220731<PHONE>", "2 | 和田慎治<PERSON> | 120208313<PHONE>"),
                Tables.records("中川輔菜,9055220731\n和田慎治,120208313\n"));
    }

    @Test
    void aColumnOfDaysOfBusinessIsNoColumnOfBirthDates() {
        String csv = "佐藤花子,2024/1/5,03-1111-2222\n鈴木一郎,2024/2/7,03-1111-2223\n高橋健,2024/3/9,03-1111-2224\n";
        assertTrue(Tables.records(csv).stream().noneMatch(r -> r.contains("BIRTHDATE")));
    }

    @Test
    void pipesSemicolonsAndSpacesSeparateToo() {
        String row = "1 | 山田 太郎<PERSON> | t@example.jp<EMAIL>".substring(1);
        assertEquals(List.of("3" + row), Tables.records("| 氏名 | メール |\n|---|---|\n| 山田 太郎 | t@example.jp |\n"));
        assertEquals(List.of("2" + row), Tables.records("氏名;メール\n山田 太郎;t@example.jp\n"));
        assertEquals(List.of("2" + row), Tables.records("氏名　　　メール\n山田 太郎  t@example.jp\n"));
    }

    @Test
    void emptyCellsOfAlignedTablesLeaveTheOtherCellsWhereTheyBelong() {
        assertEquals(
                List.of(
                        "2 | 山田 太郎<PERSON> | ヤマダ タロウ<PERSON_KANA> | 1970/1/2<BIRTHDATE> | 男<SEX>",
                        "3 | 佐藤 花子<PERSON> | 1980/3/4<BIRTHDATE> | 女<SEX>"),
                Tables.records("氏名  フリガナ  生年月日  性別\n山田 太郎  ヤマダ タロウ  1970/1/2  男\n佐藤 花子  1980/3/4  女\n"));
    }

    @Test
    void oneColumnOfNamesIsATable() {
        assertEquals(List.of("2 | 山田太郎<PERSON>", "3 | ジョン・スミス<PERSON>"), Tables.records("担当者名\n山田太郎\nジョン・スミス\n"));
        assertEquals(List.of("1 | 石田怜実<PERSON>", "2 | 望月智恵<PERSON>"), Tables.records("石田怜実\n望月智恵\n"));
    }

    @Test
    void familyAndGivenNamesAreParts() {
        assertEquals(
                List.of("2 | 山田<PERSON FAMILY> | 太郎<PERSON GIVEN> | 鈴木医師<PERSON OTHER>"),
                Tables.records("姓,名,主治医氏名\n山田,太郎,鈴木医師\n"));
    }

    @Test
    void aTableInAMailStandsBetweenPlainText() {
        String mail = "お世話になっております。\n名簿をお送りします。\n\n氏名,電話番号\n山田太郎,03-1234-5678\n佐藤花子,03-1234-5679\n\nよろしくお願いいたします。\n";
        assertEquals(
                List.of(
                        "PLAIN お世話になっております。\n名簿をお送りします。\n\n",
                        "TABLE ",
                        "HEADER 1 | 氏名 | 電話番号",
                        "RECORD 2 | 山田太郎<PERSON> | 03-1234-5678<PHONE>",
                        "RECORD 3 | 佐藤花子<PERSON> | 03-1234-5679<PHONE>",
                        "END",
                        "PLAIN \nよろしくお願いいたします。\n"),
                Tables.read(mail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金沢市は7月から展示の事業を始める。予算額は105,000円。\n三鷹市は3月から事業を始める。予算額は267,000円。\n",
                "熊谷営業所\t36,864\t99,328\t17.8%\n深谷営業所\t29,472\t77,185\t34.5%\n",
                "品名,数量,単価\n鉛筆,10,50\n消しゴム,3,80\n",
                "export default {\n  name: 'Veronica',\n  company: 'Veridian',\n}\n",
            })
    void textWithoutPeopleIsNoTableOfPeople(String text) {
        assertEquals(
                text,
                String.join(
                        "",
                        Tables.read(text).stream()
                                .map(l -> l.replaceFirst("^PLAIN ", ""))
                                .toList()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTablesComeBackCellByCell(long seed) {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder("氏名,住所,メモ\n");
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            String name = "山田" + "太郎花子一二三".charAt(random.nextInt(7));
            String address = "東京都港区芝" + random.nextInt(100) + (random.nextBoolean() ? "\n" : ",") + "3階";
            String memo = random.nextInt(3) == 0
                    ? ""
                    : "x".repeat(1 + random.nextInt(200)) + (random.nextBoolean() ? "\"" : "y");
            csv.append(name)
                    .append(",\"")
                    .append(address)
                    .append("\",\"")
                    .append(memo.replace("\"", "\"\""))
                    .append("\"\n");
            expected.append(i + 2)
                    .append(" | ")
                    .append(name)
                    .append("<PERSON> | ")
                    .append(address)
                    .append("<ADDRESS>");
            if (!memo.isEmpty()) {
                String raw = memo.replace("\"", "\"\"");
                expected.append(" | ").append(memo).append(raw.equals(memo) ? "" : "[" + raw + "]");
            }
            expected.append('\n');
        }
        assertEquals(expected.toString(), String.join("\n", Tables.records(csv.toString())) + "\n");
        assertEquals(Tables.read(csv.toString()), Tables.read(csv.toString(), random));
    }

    @Test
    void theReadingOfANameInARowOfItsOwnBelongsToThePersonBesideIt() {
        assertEquals(
                List.of(
                        "2 | 1 | 山田太郎<PERSON> | 03-1234-5678<PHONE> | ヤマダ タロウ<PERSON_KANA>",
                        "4 | 2 | 佐藤花子<PERSON> | 03-1234-5679<PHONE> | サトウ ハナコ<PERSON_KANA>"),
                Tables.records("No,氏名,電話\n1,山田太郎,03-1234-5678\n,ヤマダ タロウ,\n2,佐藤花子,03-1234-5679\n,サトウ ハナコ,\n"));
        assertEquals(
                List.of(
                        "2 | ヤマダ タロウ<PERSON_KANA> | 1 | 山田太郎<PERSON> | 03-1234-5678<PHONE>",
                        "4 | サトウ ハナコ<PERSON_KANA> | 2 | 佐藤花子<PERSON> | 03-1234-5679<PHONE>"),
                Tables.records("No,氏名,電話\n,ヤマダ タロウ,\n1,山田太郎,03-1234-5678\n,サトウ ハナコ,\n2,佐藤花子,03-1234-5679\n"));
    }

    @Test
    void twoRowsOfHeadersMayBeThoseOfTwoRowsAPerson() {
        assertEquals(
                List.of(
                        "3 | 1 | 山田太郎<PERSON> | 03-1234-5678<PHONE> | ヤマダ タロウ<PERSON_KANA> | 1975/4/2<BIRTHDATE>",
                        "5 | 2 | 佐藤花子<PERSON> | 03-1234-5679<PHONE> | サトウ ハナコ<PERSON_KANA> | 1982/5/3<BIRTHDATE>"),
                Tables.records("No,氏名,電話\n,フリガナ,生年月日\n1,山田太郎,03-1234-5678\n,ヤマダ タロウ,1975/4/2\n"
                        + "2,佐藤花子,03-1234-5679\n,サトウ ハナコ,1982/5/3\n"));
    }

    @Test
    void peopleWhoseNamesAreKanaHaveRowsOfTheirOwn() {
        assertEquals(
                List.of("2 | 山田太郎<PERSON> | 03-1234-5678<PHONE>", "3 | ジョン スミス<PERSON> | 03-1234-5679<PHONE>"),
                Tables.records("氏名,電話\n山田太郎,03-1234-5678\nジョン スミス,03-1234-5679\n"));
    }
}
