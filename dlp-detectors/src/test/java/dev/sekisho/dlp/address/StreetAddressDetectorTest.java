package dev.sekisho.dlp.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetAddressDetectorTest {
    private static final Spotter SPOTTER = new Spotter(new StreetAddressDetector(Gazetteer.get()));

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
        List<Spotter.Spot> spots = SPOTTER.spot(text).stream()
                .filter(s -> s.likelihood().atLeast(Likelihood.LIKELY))
                .toList();
        for (int i = spots.size() - 1; i >= 0; i--) {
            found.insert(spots.get(i).end(), '⟧').insert(spots.get(i).start(), '⟦');
        }
        assertEquals(marked, found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"芝公園4-99", "港区芝公園4-99", " 東京都港区芝公園4-99 ", "〒105-0011 東京都港区芝公園4-99", "小字山の上99"})
    void takesACellOfAnAddressColumnWithoutItsPostalCode(String cell) {
        Spotter.Spot spot = SPOTTER.spotCell(cell, InfoType.STREET_ADDRESS).get(0);
        String expected = cell.replace("〒105-0011", "").strip();
        assertEquals(expected, cell.substring(spot.start(), spot.end()));
        assertTrue(spot.likelihood().atLeast(Likelihood.LIKELY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "未登録", "-", "同上"})
    void takesNoEmptyCellForAnAddress(String cell) {
        assertEquals(List.of(), SPOTTER.spotCell(cell, InfoType.STREET_ADDRESS));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void staysInsideAnyTextMadeOfPiecesOfAddresses(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] pieces = {
            "東京都",
            "港区",
            "芝",
            "1",
            "-",
            "ー",
            "丁目",
            "番地",
            "の",
            "一",
            "十",
            " ",
            "　",
            "\n",
            "(",
            ")",
            "\"",
            "京都市",
            "上る",
            "ビル",
            "階",
            "A",
            "𠮷",
            "葛\uDB40\uDD00",
            "郡",
            "町",
            "字",
            "大字",
            "号室",
            "、",
            "0312345678",
            "//",
            "住所"
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(1, 25); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Spotter.Spot s : SPOTTER.spot(text.toString())) {
                assertTrue(0 <= s.start() && s.start() < s.end() && s.end() <= text.length(), text::toString);
            }
            SPOTTER.spotCell(text.toString(), InfoType.STREET_ADDRESS);
        }
    }
}
