package dev.sekisho.dlp.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Likelihood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "東京都港区芝公園四丁目99番9号, 港区芝公園４－９９－９",
        "東京都港区芝公園4丁目99番地9, 港区芝公園4-99-9",
        "茨城県龍ヶ崎市松葉9-93, 竜ケ崎市松葉９ー９３",
        "愛知県　みよし市 大字三好字中島十二番地の三, みよし市三好中島12-3",
        "港区芝公園4-99-9 メゾン芝303号室, 港区芝公園4-99-9メゾン芝303",
        "〒105-0011 港区芝公園4-99, 港区芝公園四丁目九十九番",
    })
    void givesTwoNotationsOfAnAddressTheSameKey(String one, String other) {
        assertEquals(Addresses.comparisonKey(one), Addresses.comparisonKey(other));
        assertFalse(Addresses.comparisonKey(one).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "港区芝公園4-99-9, 港区芝公園4-99-8",
        "港区芝公園4-99-9, 港区芝公園49-9-9",
        "港区三田1-2, 港区三田1-2-101",
        "津市一身田町99, 津市身田町99",
    })
    void tellsAddressesApart(String one, String other) {
        assertNotEquals(Addresses.comparisonKey(one), Addresses.comparisonKey(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京都港区芝公園4-99-9", "〒105-0011　港区芝公園４－９９－９", "福島県田村市三十八番地", "堺市中区八田西町三丁975の5"})
    void findsAWholeCellPlausible(String cell) {
        assertTrue(Addresses.plausibility(cell).atLeast(Likelihood.LIKELY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "東京都", "千葉県柏市", "渋谷", "株式会社港区芝", "2024-05-06", "090-1234-5678", "山田 太郎", "横浜市役所"})
    void findsOtherCellsImplausible(String cell) {
        assertEquals(Likelihood.VERY_UNLIKELY, Addresses.plausibility(cell));
    }
}
