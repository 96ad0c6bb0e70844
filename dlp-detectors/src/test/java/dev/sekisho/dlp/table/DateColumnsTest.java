package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the many dates in tables are births. */
class DateColumnsTest {
    private static final List<String> ROWS = List.of(
            "山田 太郎\t1961/4/1\t03-1234-5678",
            "佐藤 花子\t1975/10/1\t03-1234-5679",
            "鈴木 一郎\t1983/4/1\t03-1234-5670",
            "高橋 美咲\t1990/7/1\t03-1234-5671");

    @ParameterizedTest
    @ValueSource(strings = {"入社日", "登録年月日", "契約開始日", "設立年月日", "joined_on"})
    void aHeaderThatSaysWhatDatesTheyAreIsBelieved(String header) {
        assertFalse(read("氏名\t" + header + "\t電話番号\n").contains("<BIRTHDATE>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "氏名\t生年月日\t電話番号\n", "氏名\t項目2\t電話番号\n"})
    void datesOverDecadesAreBirthsWhereNothingElseIsSaid(String header) {
        assertTrue(read(header).contains("1961/4/1<BIRTHDATE>"));
    }

    private static String read(String header) {
        return String.join("\n", Tables.records(header + String.join("\n", ROWS) + "\n"));
    }

    @Test
    void datesOfTheseDaysAreNot() {
        assertFalse(DateColumns.births(List.of("1985/4/1", "2003/4/1", "2018/4/1", "2021/10/1")));
    }

    @Test
    void theHeadOfATableIsSeenThoughItsWordsAreUnknown() {
        String records = String.join(
                "\n", Tables.records("品番\t発売日\t店頭価格\nA\t1961/4/1\t100\nB\t1975/10/1\t200\nC\t1983/4/1\t300\n"));
        assertFalse(records.contains("<BIRTHDATE>"));
    }

    @Test
    void signsAroundWholeValuesAreCounted() {
        assertEquals(1, Quotes.around("'山田'".toCharArray(), 0, 4));
        assertEquals(2, Quotes.around("**山田**".toCharArray(), 0, 6));
        assertEquals(0, Quotes.around("O'Brien's".toCharArray(), 0, 9));
    }
}
