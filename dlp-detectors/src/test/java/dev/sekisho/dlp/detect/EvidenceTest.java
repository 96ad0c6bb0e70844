package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each finding says what made it likely: what applied, and nothing else. */
class EvidenceTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    private static Arguments at(String text, String value, InfoType type, Evidence... evidence) {
        return Arguments.of(text, value, type, EnumSet.copyOf(Arrays.asList(evidence)));
    }

    static Stream<Arguments> texts() {
        return Stream.concat(Stream.concat(names(), contacts()), Stream.concat(numbers(), tables()));
    }

    private static Stream<Arguments> names() {
        InfoType name = InfoType.PERSON_NAME;
        InfoType kana = InfoType.PERSON_NAME_KANA;
        String prose = "昨日は山田太郎が会場に来て挨拶をした。";
        return Stream.of(
                at(prose, "山田太郎", name, Evidence.MODEL, Evidence.DICTIONARY),
                at("昨日は山田太郎様が来られた。", "山田太郎", name, Evidence.MODEL, Evidence.DICTIONARY, Evidence.HONORIFIC),
                at("昨日は山田さんが来た。", "山田", name, Evidence.MODEL, Evidence.DICTIONARY, Evidence.HONORIFIC),
                at("担当の山田太郎（やまだたろう、広報）が伺います。", "やまだたろう", kana, Evidence.NEIGHBOUR, Evidence.SHAPE));
    }

    private static Stream<Arguments> contacts() {
        InfoType phone = InfoType.PHONE_NUMBER;
        InfoType mail = InfoType.EMAIL_ADDRESS;
        InfoType address = InfoType.STREET_ADDRESS;
        InfoType birth = InfoType.DATE_OF_BIRTH;
        return Stream.of(
                at("明日 03-1234-5678 へどうぞ。", "03-1234-5678", phone, Evidence.SHAPE),
                at("明日お電話 03-1234-5678 へどうぞ。", "03-1234-5678", phone, Evidence.SHAPE, Evidence.LABEL),
                at("明日 +81 3-1234-5678 へどうぞ。", "+81 3-1234-5678", phone, Evidence.SHAPE),
                at("お電話は +81 3-1234-5678 へどうぞ。", "+81 3-1234-5678", phone, Evidence.SHAPE, Evidence.LABEL),
                at("注文番号は 03-1234-5678 です。", "03-1234-5678", phone, Evidence.SHAPE, Evidence.NEGATIVE_CONTEXT),
                at("返事は taro@corp.jp へ。", "taro@corp.jp", mail, Evidence.SHAPE),
                at("メールは taro@corp.jp へ。", "taro@corp.jp", mail, Evidence.SHAPE, Evidence.LABEL),
                at("返事は taro@example.co.jp へ。", "taro@example.co.jp", mail, Evidence.SHAPE, Evidence.PLACEHOLDER),
                at("昭和50年3月4日生まれです。", "昭和50年3月4日", birth, Evidence.SHAPE, Evidence.LABEL),
                at("生年月日は1975年3月4日です。", "1975年3月4日", birth, Evidence.SHAPE, Evidence.LABEL),
                at("〒100-0001 東京都千代田区", "100-0001", InfoType.POSTAL_CODE, lab(Evidence.DICTIONARY)),
                at(
                        "また100-0001 東京都千代田区千代田1-1にて。",
                        "100-0001",
                        InfoType.POSTAL_CODE,
                        Evidence.SHAPE,
                        Evidence.NEIGHBOUR,
                        Evidence.DICTIONARY),
                at("会場は東京都千代田区紀尾井町1-3です。", "東京都千代田区紀尾井町1-3", address, Evidence.DICTIONARY, Evidence.SHAPE),
                at("住所は東京都千代田区紀尾井町1-3です。", "東京都千代田区紀尾井町1-3", address, Evidence.DICTIONARY, Evidence.LABEL));
    }

    private static Evidence[] lab(Evidence more) {
        return new Evidence[] {Evidence.SHAPE, Evidence.LABEL, more};
    }

    private static Stream<Arguments> numbers() {
        InfoType my = InfoType.JAPAN_INDIVIDUAL_NUMBER;
        InfoType card = InfoType.CREDIT_CARD_NUMBER;
        return Stream.of(
                at("私の個人番号は 123456789018 です。", "123456789018", my, lab(Evidence.CHECK_DIGIT)),
                at("私の個人番号は 123456789010 です。", "123456789010", my, Evidence.SHAPE, Evidence.LABEL),
                at("カード番号は 4111111111111111 です。", "4111111111111111", card, test()),
                at("カード番号は 4539148803436467 です。", "4539148803436467", card, lab(Evidence.CHECK_DIGIT)),
                at("今日は晴れ。彼は糖尿病だ。", "糖尿病", InfoType.HEALTH_CONDITION, Evidence.DICTIONARY, Evidence.SHAPE));
    }

    private static Evidence[] test() {
        return new Evidence[] {Evidence.SHAPE, Evidence.LABEL, Evidence.CHECK_DIGIT, Evidence.PLACEHOLDER};
    }

    private static Stream<Arguments> tables() {
        String headed = """
                氏名,フリガナ,電話番号,メール,生年月日,性別,住所,郵便番号
                高橋 美咲,タカハシ ミサキ,03-1234-5678,misaki@corp.jp,1988/5/6,女,東京都港区芝公園4-2-8,105-0011
                渡辺 直樹様,ワタナベ ナオキ,06-2345-6789,naoki@corp.jp,1979/11/2,男,大阪府大阪市北区梅田3-1-1,530-0001
                伊藤 翔太,イトウ ショウタ,075-222-3111,shota@corp.jp,1990/1/2,男,京都府京都市東山区清水1-294,605-0862
                """;
        InfoType org = InfoType.ORGANIZATION_NAME;
        String bare = headed.substring(headed.indexOf('\n') + 1);
        return Stream.of(
                at(headed, "高橋 美咲", InfoType.PERSON_NAME, Evidence.COLUMN_HEADER, Evidence.SHAPE),
                at(headed, "渡辺 直樹", InfoType.PERSON_NAME, header(Evidence.HONORIFIC)),
                at(headed, "タカハシ ミサキ", InfoType.PERSON_NAME_KANA, Evidence.COLUMN_HEADER, Evidence.SHAPE),
                at(headed, "03-1234-5678", InfoType.PHONE_NUMBER, Evidence.COLUMN_HEADER, Evidence.SHAPE),
                at(headed, "misaki@corp.jp", InfoType.EMAIL_ADDRESS, Evidence.COLUMN_HEADER, Evidence.SHAPE),
                at(headed, "1988/5/6", InfoType.DATE_OF_BIRTH, Evidence.COLUMN_HEADER, Evidence.SHAPE),
                at(headed, "女", InfoType.SEX, Evidence.COLUMN_HEADER, Evidence.DICTIONARY),
                at(headed, "東京都港区芝公園4-2-8", InfoType.STREET_ADDRESS, Evidence.COLUMN_HEADER, Evidence.DICTIONARY),
                at("氏名,勤務先\n高橋 美咲,関所商事\n伊藤 翔太,梅田工業\n", "関所商事", org, Evidence.COLUMN_HEADER, Evidence.SHAPE),
                at(headed, "105-0011", InfoType.POSTAL_CODE, header(Evidence.DICTIONARY)),
                at(bare, "高橋 美咲", InfoType.PERSON_NAME, Evidence.COLUMN_VALUES, Evidence.SHAPE),
                at(bare, "03-1234-5678", InfoType.PHONE_NUMBER, Evidence.COLUMN_VALUES, Evidence.SHAPE),
                at(bare, "misaki@corp.jp", InfoType.EMAIL_ADDRESS, Evidence.COLUMN_VALUES, Evidence.SHAPE),
                at(bare, "東京都港区芝公園4-2-8", InfoType.STREET_ADDRESS, Evidence.COLUMN_VALUES, Evidence.DICTIONARY));
    }

    private static Evidence[] header(Evidence more) {
        return new Evidence[] {Evidence.SHAPE, Evidence.COLUMN_HEADER, more};
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysWhatApplied(String text, String value, InfoType type, Set<Evidence> evidence) {
        List<Finding> found = INSPECTOR.inspect(text).findings();
        Finding finding = found.stream()
                .filter(f -> f.infoType().equals(type) && f.revealValue().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " not found: " + found));
        assertEquals(evidence, finding.evidence());
    }

    @Test
    void noFindingIsWithoutEvidence() {
        texts().forEach(a -> {
            for (Finding finding : INSPECTOR.inspect((String) a.get()[0]).findings()) {
                assertFalse(finding.evidence().isEmpty(), finding.toString());
            }
        });
    }
}
