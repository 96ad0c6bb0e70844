package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    private static final NameReader READER = new NameReader();

    @ParameterizedTest
    @CsvSource({
        "後にH・R・ギーガーが加わった。, H・R・ギーガー",
        "捕手Ｙ・モリーナが投げた。, Ｙ・モリーナ",
        "J.F.ケネディは大統領だった。, J.F.ケネディ",
        "作家のスミスは言う。, スミス",
        "JR.スミスは言う。, スミス",
    })
    void belongToTheNameBehindThem(String text, String name) {
        assertEquals(
                List.of(name), READER.read(text).stream().map(n -> n.text()).toList());
    }
}
