package dev.sekisho.dlp.detect;

import static dev.sekisho.dlp.detect.FoundValues.found;
import static dev.sekisho.dlp.detect.FoundValues.holds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports, reviews, programmes, letters and chats, with made-up people and places. */
class RunningTextTest {
    @ParameterizedTest
    @CsvSource({
        "畑を始めたのは妻の勧めですが、厚子さんが先に飽きた。, 厚子",
        "よく思い出すと、真人君が土を投げた。, 真人",
        "会計監査の杉山辛造様は7期務めた。, 杉山辛造",
        "放火が続き、内縁の夫・英明が疑われた。, 英明",
        "杏奈と一ノ瀬が喧嘩した。, 一ノ瀬",
        "見積書は弊社川名よりお送りします。, 川名",
        "ヒロインのイレイナ役の声, イレイナ",
        "決め手はショパンのバラードでした。, ショパン",
    })
    void namesThatAreOtherWordsTooAreToldByTheirPlace(String text, String name) {
        holds("PERSON", text, name);
    }

    @ParameterizedTest
    @CsvSource({
        "蛭田昭氏（78）が肺炎で死去した。, 蛭田昭",
        "画家の平福画伯が滞在した。, 平福",
        "都筑君、柳君は、健康に気を付けて、頑張って, 柳",
        "後手番の渡辺王将が勝利した。, 渡辺",
        "解説が中村太地六段、聞き手は未定。, 中村太地",
        "遺失者　秋葉様（女性）, 秋葉",
        "直子・小松 秀人・関根 範佳, 関根 範佳",
        "二見　資料1をご覧ください。, 二見",
        "鮎川福祉課長が説明した。, 鮎川",
        "福井前町内会長より, 福井",
    })
    void namesEndBeforeTitlesAndOtherWords(String text, String name) {
        holds("PERSON", text, name);
    }

    @ParameterizedTest
    @CsvSource({
        "妻はアルツハイマーを患う。, アルツハイマー",
        "元白河青果社長が話した。, 白河青果",
        "竹村町内会会長の挨拶, 竹村",
        "奏 楽　前 奏　招 詞, 前 奏",
        "【氏　名】※⏎浅野大翔, 氏　名",
        "お部屋担当の仲居さんが親切でした。, 仲居",
        "宿を探すと所良さそうな所があった。, 所良",
        "マルコフ連鎖とベイズ推定, マルコフ",
        "友人さんと来た。, 友人",
    })
    void otherWordsAreNobody(String text, String word) {
        List<String> values = found("PERSON", text);
        assertFalse(values.contains(word), () -> text + " " + values);
    }

    @ParameterizedTest
    @CsvSource({
        "白い壁の前で、男性と女性が電話をしている。男性が笑い、女性が話す。",
        "習慣は男性で約5%、女性で約0.2%である。",
        "性別を問わず働きやすい職場で、女性も活躍している。",
        "彼女の性格と、巫女の役割について。",
    })
    void peopleWhoAreMenOrWomenHaveNoSexToTell(String text) {
        assertEquals(List.of(), found("SEX", text));
    }

    @ParameterizedTest
    @CsvSource({"性別：女, 女", "性別は女性です, 女性", "性 男　年 45, 男", "sex: male 男, 男"})
    void aLabelTellsTheSex(String text, String sex) {
        holds("SEX", text, sex);
    }

    @ParameterizedTest
    @CsvSource({
        "ジョン・スミス（John Smith、1950年3月1日 - ）は、アメリカの俳優。, 1950年3月1日",
        "エレナ・ソコロワ（ロシア語: Елена Соколова、1932年4月7日 - ）は、体操選手。, 1932年4月7日",
    })
    void aLifeIsToldBehindAnyScript(String text, String date) {
        holds("BIRTHDATE", text, date);
    }

    @Test
    void aFirmFoundedThenHasNoBirth() {
        assertEquals(List.of(), found("BIRTHDATE", "アクメ（ACME Inc.、1950年3月1日 - ）は、アメリカの企業。"));
    }

    @Test
    void aDayGoesOnBehindAnAge() {
        assertEquals(List.of("96"), found("AGE", "永井トメさん（96） 12日、老衰のため死去。"));
    }

    @Test
    void anAddressEndsBeforeTheNextField() {
        holds("ADDRESS", "お届け先　新潟県長岡市坂之上町2丁目2番地6　ご依頼主　星　一朗　様", "新潟県長岡市坂之上町2丁目2番地6");
    }

    @Test
    void aLetterIsForSomebodyAtAHospital() {
        String letter = "診療情報提供書⏎紹介先医療機関　青空総合病院　消化器内科　三浦 昌 先生 御机下⏎患者氏名　堤 ヨシ子　様⏎生年月日　昭和12年6月4日";
        assertEquals(List.of("青空総合病院"), found("ORG", letter));
        assertEquals(List.of("三浦 昌", "堤 ヨシ子"), found("PERSON", letter));
    }

    @Test
    void whatSomebodyIsNowIsTheTitle() {
        assertEquals(List.of("専務取締役"), found("JOB_TITLE", "後任には稲森秀樹（現専務取締役）が就く。"));
    }
}
