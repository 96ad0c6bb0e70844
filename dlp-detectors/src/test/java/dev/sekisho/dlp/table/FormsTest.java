package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "氏名：山田 太郎\n電話番号：03-1234-5678\n備考：要確認\n",
                "【氏名】\t山田 太郎\n【電話番号】\t03-1234-5678\n【備考】\t要確認\n",
                "[氏名] = 山田 太郎\n[電話番号] = 03-1234-5678\n[備考] = 要確認\n",
                "■氏名：\n　山田 太郎\n■電話番号：\n　03-1234-5678\n■備考：\n　要確認\n",
                "氏　　名：山田 太郎\nＴＥＬ：03-1234-5678\n備　　考：要確認\n",
                "│氏名　　　│山田 太郎　　　│\n│電話番号　│03-1234-5678│\n│備考　　　│要確認　　　　│\n",
                "[氏名] => 山田 太郎\n[電話番号] => 03-1234-5678\n[備考] => 要確認\n",
                "- **氏名:** 山田 太郎\n- **電話番号:** 03-1234-5678\n- **備考:** 要確認\n",
                "氏名：山田 太郎、\n電話番号：03-1234-5678、\n備考：要確認。\n",
                "氏名（漢字）: 山田 太郎\r\n電話番号 ※必須: 03-1234-5678\r\n備考: 要確認\r\n",
            })
    void everyLayoutOfAFormIsOneRecord(String form) {
        assertEquals(
                List.of("1 | 山田 太郎<PERSON> | 03-1234-5678<PHONE> | 要確認"),
                Tables.records("申込書\n\n" + form + "\n以上です。\n"));
    }

    /** What is below the marks or breaks is read as a text of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "・氏名　　山田 太郎\n・電話番号　　03-1234-5678\n・備考　　要確認\n",
                "氏名　　山田 太郎<br>\n電話番号　　03-1234-5678<br/>\n備考　　要確認</p>\n",
                "> 氏名　　山田 太郎\n> 電話番号　　03-1234-5678\n> 備考　　要確認\n",
            })
    void aFormBelowMarksIsHandedOnWithoutThem(String form) {
        String shown = "OTHER 1 | 氏名　　山田 太郎\n電話番号　　03-1234-5678\n備考　　要確認";
        assertTrue(Tables.read("申込書\n\n" + form + "\n以上です。\n").stream().anyMatch(line -> line.startsWith(shown)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "氏名：山田 太郎\n\n電話番号：03-1234-5678\n\n備考：要確認\n\n",
                "\n\n氏名：山田 太郎\n\n\n電話番号：03-1234-5678\n\n\n備考：要確認\n",
                "氏名\n\n山田 太郎\n\n電話番号\n\n03-1234-5678\n\n備考\n\n要確認\n\n",
            })
    void aFormOfParagraphsIsOneRecord(String form) {
        assertEquals(
                List.of("1 | 山田 太郎<PERSON> | 03-1234-5678<PHONE> | 要確認"),
                Tables.records("申込書\n\n" + form + "\n以上です。\n"));
    }

    @Test
    void formsOfParagraphsFollowEachOther() {
        assertEquals(
                List.of("1 | 山田太郎<PERSON> | 東京都港区1<ADDRESS>", "2 | 佐藤花子<PERSON> | 東京都北区2<ADDRESS>"),
                Tables.records("氏名：山田太郎\n\n住所：東京都港区1\n\n氏名：佐藤花子\n\n住所：東京都北区2\n\n"));
    }

    @Test
    void aTitleAboveAFormIsNoFieldOfIt() {
        assertEquals(
                List.of("1 | 山田 太郎<PERSON> | 東京都港区1<ADDRESS>"), Tables.records("診　断　書\n\n氏　名　　山田 太郎\n住　所　　東京都港区1\n"));
    }

    @Test
    void formsFollowEachOther() {
        assertEquals(
                List.of(
                        "1 | 山田太郎<PERSON> | 東京都港区1<ADDRESS>",
                        "2 | 佐藤花子<PERSON> | 東京都北区2<ADDRESS>",
                        "3 | 鈴木一郎<PERSON> | 東京都東区3<ADDRESS>"),
                Tables.records("氏名：山田太郎\n住所：東京都港区1\n\nお名前：佐藤花子\n住所：東京都北区2\n氏名：鈴木一郎\n住所：東京都東区3\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青葉マンション405号室", "メゾン青葉", "　青葉 3階", "センタープラザ東館5階"})
    void theBuildingBelowAnAddressIsOfIt(String below) {
        assertEquals(
                List.of("1 | 山田太郎<PERSON> | 東京都港区1-2" + below.strip() + "<ADDRESS>[東京都港区1-2\n" + below
                        + "] | 03-1234-5678<PHONE>"),
                Tables.records("氏名：山田太郎\n住所：東京都港区1-2\n" + below + "\n電話：03-1234-5678\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青葉商事", "佐藤花子", "要確認 3件"})
    void otherLinesBelowAnAddressAreNot(String below) {
        assertEquals(
                List.of("1 | 山田太郎<PERSON> | 東京都港区1-2<ADDRESS>"),
                Tables.records("氏名：山田太郎\n住所：東京都港区1-2\n" + below + "\n"));
    }

    @Test
    void aBlankLineInsideAFormDoesNotEndIt() {
        assertEquals(
                List.of("1 | 山田太郎<PERSON> | ヤマダタロウ<PERSON_KANA> | 東京都港区1<ADDRESS> | 03-1234-5678<PHONE>"),
                Tables.records("氏名：山田太郎\nフリガナ：ヤマダタロウ\n\n住所：東京都港区1\n電話：03-1234-5678\n"));
    }

    @Test
    void aSignatureWithoutANameLabelStaysPlainText() {
        String signature = "山田 太郎\n東京都港区1\nTEL：03-1234-5678\nFAX：03-1234-5679\nE-mail：a@example.jp\n";
        assertEquals(List.of("PLAIN " + signature), Tables.read(signature));
    }

    @Test
    void whatAThingIsCalledIsNoPerson() {
        assertEquals(
                List.of("1 | 山田太郎<PERSON> | 青葉商事<ORG> | 不眠症<HEALTH_CONDITION>"),
                Tables.records("お名前：山田太郎\nお勤め先のお名前：青葉商事\n病気の名前：不眠症\n"));
    }

    @Test
    void aCellThatEndsLikeALabelIsOneAmongPairs() {
        assertEquals(
                List.of("1 | 山田太郎<PERSON> | 45<AGE> | 東京都港区1<ADDRESS> | 会社員<OCCUPATION> | 500万円<INCOME_BAND>"),
                Tables.records("氏名\t山田太郎\t年齢\t45\n住所\t東京都港区1\t職業\t会社員\n世帯全体の年収\t500万円\n"));
    }

    @Test
    void aLineThatTellsADayOfBirthAsksForNone() {
        String people = "12 山田 太郎 (やまだ たろう) 1967年8月26日生まれ\nよく働く。\n"
                + "13 佐藤 花子 (さとう はなこ) 1991年9月1日生まれ\nよく休む。\n"
                + "14 鈴木 一郎 (すずき いちろう) 1999年1月20日生まれ\nよく話す。\n";
        assertEquals(List.of("PLAIN " + people), Tables.read(people));
    }
}
