package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"佐藤健一", "長谷川　美咲", "山田 はなこ", "ﾔﾏﾀﾞ ﾀﾛｳ", "サントス　マリア", "Taro Yamada"})
    void namesArePlausible(String name) {
        assertTrue(
                PersonNames.plausibility(name, 0, name.length()) >= 0.7,
                () -> name + PersonNames.plausibility(name, 0, name.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京都港区", "03-1234-5678", "経過観察", "株式会社内田洋行", "2024年1月", "正常", "循環器内科"})
    void otherCellsAreNot(String text) {
        assertTrue(
                PersonNames.plausibility(text, 0, text.length()) <= 0.5,
                () -> text + PersonNames.plausibility(text, 0, text.length()));
    }

    @ParameterizedTest
    @CsvSource({"佐藤健一, 2", "長谷川美咲, 3", "林健太, 1", "佐々木希, 3"})
    void splitsSurnameAndGivenName(String name, int end) {
        assertEquals(end, PersonNames.surnameEnd(name, 0, name.length()));
    }
}
