package dev.sekisho.dlp.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sekisho.dlp.contract.PlainCandidate;
import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeDetectorTest {
    private static final Detector DETECTOR = new PostalCodeDetector(Gazetteer.get());
    private static final TextInspector INSPECTOR = TextInspector.of(List.of(DETECTOR));

    @ParameterizedTest
    @CsvSource({
        "〒100-0001 東京都, 100-0001, VERY_LIKELY",
        "〒１００－０００１, １００－０００１, VERY_LIKELY",
        "〒 100 0001, 100 0001, VERY_LIKELY",
        "〒100.0001, 100.0001, VERY_LIKELY",
        "〒100.0001.2,,",
        "項番 100 0001,,",
        "郵便番号：1000001, 1000001, VERY_LIKELY",
        "100-0001 東京都千代田区, 100-0001, VERY_LIKELY",
        "〒999-9999, 999-9999, LIKELY",
        "〒 100 - 0001,,",
        "電話 100-0001-1234 東京都,,",
        "注文番号 1000001,,",
        "12100-0001 東京都,,",
    })
    void findsACodeByWhatStandsBesideIt(String text, String code, String likelihood) {
        String expected = code == null ? "" : code + " " + likelihood;
        assertEquals(
                expected,
                INSPECTOR.inspect(text).findings().stream()
                        .map(f -> f.revealValue() + " " + f.likelihood())
                        .collect(Collectors.joining("|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "100-0001"})
    void takesSevenDigitsInAColumn(String cell) {
        assertEquals(
                1,
                PlainCandidate.cell(cell, InfoType.POSTAL_CODE, Likelihood.LIKELY)
                        .examine(DETECTOR)
                        .size());
    }

    @Test
    void knowsWhichCodesAreAssigned() {
        Gazetteer gazetteer = Gazetteer.get();
        int tokyo = gazetteer.prefectureOf(gazetteer.placeOfCode(1000001));
        assertEquals(tokyo, gazetteer.prefectureOf(gazetteer.placeOfCode(1000002)));
        assertNotEquals(tokyo, gazetteer.prefectureOf(gazetteer.placeOfCode(5300001)));
        assertEquals(-1, gazetteer.placeOfCode(9999999));
    }
}
