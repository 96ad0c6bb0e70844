package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.detect.InspectorFactory;
import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A user's check that throws makes the part incomplete by name, and is told nowhere with the value. */
class FailingDetectorTest {
    private static final Detector FAILING = DetectorBuilder.of("ticket", InfoType.custom("TICKET", "票番号", "ticket", 1))
            .pattern("T-\\d{4}")
            .bound(value -> {
                throw new IllegalStateException("cannot bear " + value);
            })
            .build();

    @Test
    void isNamedInTheReportOfThePart() {
        InspectorSettings usual = InspectorSettings.defaults();
        InspectorSettings settings = new InspectorSettings(
                usual.limits(), List.of(), List.of(FAILING), List.of(), usual.samplesPerInfoType());
        Inspection inspection;
        try (InspectionSession session = new InspectorFactory().create(settings).begin(InspectionOptions.none())) {
            byte[] text = "件名 T-1234 担当 03-1234-5678".getBytes(StandardCharsets.UTF_8);
            session.accept(Part.of("a.txt", "text/plain", Content.of(text)), PartRole.ATTACHMENT);
            inspection = session.finish();
        }
        PartReport report = inspection.parts().get(0);
        assertEquals(PartStatus.PARTIAL, report.status());
        assertEquals("detector-failed:ticket", report.reason());
        assertFalse(inspection.complete());
        assertTrue(inspection.counts().containsKey(InfoType.PHONE_NUMBER), "the others go on");
        assertFalse(inspection.toString().contains("1234") || report.toString().contains("1234"));
    }

    @Test
    void isNamedByTheInspectorOfTexts() {
        assertEquals(
                Set.of("ticket"),
                TextInspector.of(List.of(FAILING)).inspect("T-1234").failedDetectors());
    }
}
