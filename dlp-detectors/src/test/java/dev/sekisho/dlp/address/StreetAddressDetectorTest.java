package dev.sekisho.dlp.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.contract.PlainCandidate;
import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetAddressDetectorTest {
    private static final Detector DETECTOR = new StreetAddressDetector(Gazetteer.get());
    private static final TextInspector INSPECTOR = TextInspector.of(List.of(DETECTOR));

    static Stream<String> corpus() throws IOException {
        try (InputStream in =
                        Objects.requireNonNull(StreetAddressDetectorTest.class.getResourceAsStream("addresses.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsTheMarkedAddressAndNoOther(String line) {
        String marked = line.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        String text = marked.replace("⟦", "").replace("⟧", "");
        StringBuilder found = new StringBuilder(text);
        INSPECTOR.inspect(text).findings().stream()
                // The engine gives types to the columns of tables by itself.
                .filter(f -> f.infoType().equals(InfoType.STREET_ADDRESS))
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .map(Finding::location)
                .sorted(Comparator.comparingLong(Location::start).reversed())
                .forEach(at -> found.insert((int) at.end(), '⟧').insert((int) at.start(), '⟦'));
        assertEquals(marked, found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"芝公園4-99", "港区芝公園4-99", " 東京都港区芝公園4-99 ", "〒105-0011 東京都港区芝公園4-99", "小字山の上99"})
    void takesACellOfAnAddressColumnWithoutItsPostalCode(String cell) {
        String address = cell.replace("〒105-0011", "").strip();
        int start = cell.indexOf(address);
        String found = PlainCandidate.cell(cell, InfoType.STREET_ADDRESS, Likelihood.LIKELY)
                .examine(DETECTOR)
                .get(0);
        String place = "STREET_ADDRESS " + start + "-" + (start + address.length());
        assertTrue(found.startsWith(place + " LIKELY") || found.startsWith(place + " VERY_LIKELY"), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "未登録", "-", "同上"})
    void takesNoEmptyCellForAnAddress(String cell) {
        assertEquals(
                List.of(),
                PlainCandidate.cell(cell, InfoType.STREET_ADDRESS, Likelihood.LIKELY)
                        .examine(DETECTOR));
    }
}
