package dev.sekisho.dlp.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
