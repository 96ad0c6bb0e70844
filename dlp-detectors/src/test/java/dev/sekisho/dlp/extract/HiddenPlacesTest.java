package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.deidentify.TextDeidentifier;
import dev.sekisho.dlp.detect.InspectorFactory;
import dev.sekisho.dlp.dispatch.Deidentification;
import dev.sekisho.dlp.dispatch.NotCoveredException;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.mime.MimeReader;
import dev.sekisho.dlp.policy.DeidentifyRequirement;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each place of a file is read under the name of its part, never in silence when broken, and never left as it is. */
class HiddenPlacesTest {
    private static final String OCTETS = "application/octet-stream";
    private static final Inspector INSPECTOR = new InspectorFactory().create(InspectorSettings.defaults());

    static Stream<HiddenPlaces.Place> places() throws IOException {
        return HiddenPlaces.all();
    }

    private static byte[] bytes(HiddenPlaces.Place place) throws IOException {
        try (InputStream in = place.bytes().open()) {
            return in.readAllBytes();
        }
    }

    private static String in(Recorder read, String part) {
        StringBuilder all = new StringBuilder();
        read.reports.forEach((id, report) -> {
            if (report.name().equals(part)) {
                all.append(read.text.get(id));
                read.rows.forEach((table, rows) -> all.append(table.startsWith(id + "/") ? rows : ""));
            }
        });
        return all.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void theValueIsReadInItsPart(HiddenPlaces.Place place) throws IOException {
        Recorder read = Recorder.read(place.file(), OCTETS, bytes(place));
        assertTrue(in(read, place.part()).contains(HiddenPlaces.VALUE), read.reports + " " + read.text);
        assertEquals("full", read.outcome("1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aCutFileNeverThrows(HiddenPlaces.Place place) throws IOException {
        byte[] whole = bytes(place);
        for (int i = 1; i < 10; i++) {
            Recorder read = Recorder.read(place.file(), OCTETS, Arrays.copyOf(whole, whole.length * i / 10));
            assertTrue(read.reports.containsKey("1"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void deidentificationLetsNothingLeave(HiddenPlaces.Place place) {
        Deidentification deidentification =
                new Deidentification(INSPECTOR, new MimeReader(), List.of(new TextDeidentifier()));
        NotCoveredException held = assertThrows(
                NotCoveredException.class,
                () -> deidentification.files(
                        List.of(Part.of(place.file(), OCTETS, place.bytes())),
                        new DeidentifyRequirement(Set.of(), false),
                        new Deidentification.Own(Set.of(), Set.of())));
        assertEquals("deidentify-format", held.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"docx", "pptx", "xlsx", "odt"})
    void aBrokenFileInAPackageIsTold(String kind) throws IOException {
        byte[] whole = switch (kind) {
            case "docx" -> HiddenPlaces.docx();
            case "pptx" -> HiddenPlaces.pptx();
            case "xlsx" -> HiddenPlaces.xlsx();
            default -> HiddenPlaces.odt();
        };
        String name = kind.equals("odt") ? "meta.xml" : "docProps/custom.xml";
        Recorder read = Recorder.read("a." + kind, OCTETS, HiddenPlaces.with(whole, name, old -> "<a>x</b>"));
        assertTrue(
                read.reports.values().stream()
                        .anyMatch(r -> r.name().equals(name) && r.reason().equals("broken")),
                read.reports.toString());
    }

    @Test
    void brokenMetadataOfAPdfAreTold() throws IOException {
        HiddenPlaces.Place place = places().filter(p -> p.place().equals("data of a form"))
                .findFirst()
                .orElseThrow();
        String text = new String(bytes(place), StandardCharsets.ISO_8859_1);
        byte[] broken = text.replace("</xdp>", "</xdq>").getBytes(StandardCharsets.ISO_8859_1);
        Recorder read = Recorder.read("a.pdf", OCTETS, broken);
        assertTrue(
                read.reports.values().stream()
                        .anyMatch(r -> r.name().equals("xfa") && r.reason().equals("broken")),
                read.reports.toString());
    }
}
