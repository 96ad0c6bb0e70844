package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.NamePart;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remembered judgement is the one that the detectors would give again. */
class ColumnMemoTest {
    private static final List<KeywordList> KEYWORDS =
            List.of(new KeywordList("secret", List.of("社外秘", "ガード"), List.of()));
    private static final Scanner SCANNER = new Engine(Engine.withInstalled(List.of()), KEYWORDS).scanner();
    private static final String[] PIECES = {
        "東京都新宿区西新宿",
        "大阪市北区",
        "北海道札幌市中央区南1条西",
        "札幌市中央区",
        "山田",
        "太郎",
        "　",
        " ",
        "様",
        "先生",
        "さくら",
        "-",
        "-",
        "－",
        "丁目",
        "番",
        "号",
        "090",
        "03",
        "0120",
        "1234",
        "5678",
        "12",
        "7",
        "0",
        "2020",
        "コーポ箱根",
        "101号室",
        "会議",
        "@",
        "mail.example",
        "taro",
        ".",
        "co.jp",
        "(",
        ")",
        "社外秘",
        "ｶﾞｰﾄﾞ",
        "男",
        "女",
        "A型",
        "株式会社",
        "〒",
        "150-0001",
        "です",
        "+81",
        "＃",
        "なし"
    };

    @ParameterizedTest(name = "{0} by {1}, seed {2}")
    @CsvSource({
        "PERSON_NAME, VERY_LIKELY, 1",
        "PERSON_NAME, POSSIBLE, 2",
        "PHONE_NUMBER, VERY_LIKELY, 3",
        "PHONE_NUMBER, LIKELY, 4",
        "STREET_ADDRESS, VERY_LIKELY, 5",
        "STREET_ADDRESS, LIKELY, 6",
        "EMAIL_ADDRESS, VERY_LIKELY, 7",
        "DATE_OF_BIRTH, VERY_LIKELY, 8",
        "SEX, VERY_LIKELY, 9",
        "ORGANIZATION_NAME, VERY_LIKELY, 10"
    })
    void anAnswerIsWhatTheDetectorsSay(String type, Likelihood likelihood, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Column column = new Column(0, "", InfoType.of(type), likelihood, true, NamePart.WHOLE, false);
        ColumnMemo memo = new ColumnMemo(column, SCANNER);
        Cells cells = new Cells(SCANNER, SCANNER.newWalk());
        int answered = 0;
        for (int i = 0; i < 40_000; i++) {
            String cell = cell(random);
            ColumnMemo.Answer answer = memo.ask(cell);
            List<Hit> wanted = List.copyOf(cells.examine(cell, column));
            if (answer == null) {
                memo.learn(wanted);
            } else {
                answered++;
                Hit hit = answer.hit();
                assertEquals(wanted, hit == null ? List.of() : List.of(hit.filling(cell.length())), cell);
            }
        }
        assertTrue(answered > 500, () -> type + " is hardly ever remembered");
    }

    private static String cell(RandomGenerator random) {
        int n = random.nextInt(10_000);
        return switch (random.nextInt(8)) {
            case 0 -> "0" + (5 + n % 5) + "0-" + n + "-" + (n * 7 % 9000 + 1000);
            case 1 -> "東京都新宿区西新宿" + n % 40 + "-" + n % 31 + "-" + n % 7 + (n % 3 == 0 ? "　コーポ" + n : "");
            case 2 -> "札幌市中央区南" + n % 29 + "条西" + n % 17 + "丁目" + n % 11;
            case 3 -> "taro" + n + "@mail" + n % 5 + ".example.co.jp";
            case 4 -> "03-" + n + "-" + n;
            default -> mixed(random);
        };
    }

    private static String mixed(RandomGenerator random) {
        StringBuilder cell = new StringBuilder();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            cell.append(
                    random.nextInt(4) == 0
                            ? String.valueOf(random.nextInt(10_000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({"社外秘", "取扱いは社外秘です", "ガード", "ｶﾞｰﾄﾞ"})
    void aCellThatIsKnownTellsThatItMayHoldAKeyword(String cell) {
        ColumnMemo memo = new ColumnMemo(untyped(), SCANNER);
        assertNull(memo.ask(cell));
        memo.learn(List.of());
        memo.ask("なし");
        assertFalse(memo.mayHoldKeyword());
        assertNotNull(memo.ask(cell));
        assertTrue(memo.mayHoldKeyword());
    }

    private static Column untyped() {
        return new Column(0, "", null, Likelihood.VERY_UNLIKELY, false, NamePart.WHOLE, false);
    }
}
