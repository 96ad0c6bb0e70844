package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names begin and end that stand over spaces, beside kin and titles, or in rows. */
class NamePlacesTest {
    private static final NameReader READER = new NameReader();

    private static List<String> names(String text) {
        return READER.read(text).stream().map(n -> n.text()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "【平3】江 まゆみ　神 崇, 江 まゆみ",
        "紹介者はピアノ講師の東 由美子氏。, 東 由美子",
        "監査役　　　　乾　 　文良, 乾　 　文良",
        "次は毛利 ジェニファー　○　○, 毛利 ジェニファー",
        "洋画家麻生ジローの妻, 麻生ジロー",
        "建設部長（兼島ユキ子君）, 兼島ユキ子",
        "芥川賞に高瀬川隼也さん（32）, 高瀬川隼也",
        "係長　坪 洋平（内線2932）, 坪 洋平",
    })
    void findsBothHalvesOfAName(String text, String name) {
        assertTrue(names(text).contains(name), () -> text + " " + names(text));
    }

    @ParameterizedTest
    @CsvSource({
        "新郎匠海・新婦梨央　（媒酌人 財部 誠一ご夫妻）, 梨央",
        "二代源右衛門―三代惣七（養子）, 惣七",
        "旅の僧、円海上人が来た。, 円海",
        "受付は芦田ママに頼もう。, 芦田",
        "町長、宮城 実君。, 宮城 実",
    })
    void leavesKinAndTitlesOut(String text, String name) {
        assertTrue(names(text).contains(name), () -> text + " " + names(text));
    }

    @ParameterizedTest
    @CsvSource({
        "長男いつき（6歳）と, いつき",
        "家族は妻ちよとの間に四男二女。, ちよ",
        "「ゆかりちゃん、起きて」, ゆかり",
        "早速イソ様の髪を, イソ",
        "「ごきげんよう、黒鉄くん。, 黒鉄",
        "オペレーター（長沼）：お問い合わせ, 長沼",
        "自称会社員君島健容疑者（34）, 君島健",
    })
    void findsNamesByWhoTheyAreCalled(String text, String name) {
        assertTrue(names(text).contains(name), () -> text + " " + names(text));
    }

    @Test
    void countsEachSurnameOfARow() {
        assertEquals(List.of("関本", "吉成", "薄井", "人見", "印南"), names("消防署A 関本 吉成 薄井 人見 印南"));
    }

    @Test
    void takesFullNamesOfARowAsTheyAre() {
        assertTrue(
                names("山田 太郎 鈴木 花子").contains("山田 太郎"),
                () -> names("山田 太郎 鈴木 花子").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "アルプス山脈（アルプスさんみゃく）, アルプス",
        "おかげさんで元気です。, おかげ",
        "犬のワンちゃんと遊ぶ。, ワン",
        "恒夫さんは元気だ。, さん",
        "旦那くんがいない。, 旦那",
    })
    void takesNoOtherWordForSomebody(String text, String word) {
        assertFalse(names(text).contains(word), () -> text + " " + names(text));
    }
}
