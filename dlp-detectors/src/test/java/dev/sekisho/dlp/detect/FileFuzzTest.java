package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Any bytes as a file of any kind, from the charset to the people: each part has a report, and no value is told. */
class FileFuzzTest {
    private static final String[] NAMES = {"a.csv", "a.tsv", "a.json", "a.html", "a.xml", "a.eml", "a.txt", "a.zip", "a"
    };
    private static final Inspector INSPECTOR = new InspectorFactory().create(InspectorSettings.defaults());

    @FuzzTest(maxDuration = "60s")
    void reportsEachPart(byte[] data) {
        if (data.length < 1) {
            return;
        }
        String name = NAMES[(data[0] & 0xFF) % NAMES.length];
        byte[] bytes = Arrays.copyOfRange(data, 1, data.length);
        List<Finding> findings = new ArrayList<>();
        Inspection once = inspect(name, bytes, findings);
        assertFalse(once.parts().isEmpty());
        for (PartReport part : once.parts()) {
            assertTrue(isCode(part.reason()), "not a code");
            assertTrue(part.status() != PartStatus.FULL
                    || part.reason().isEmpty()
                    || part.reason().equals("empty"));
            assertFalse(
                    part.reason().startsWith("detector-failed") || part.reason().equals("inspection-failed"));
        }
        for (Finding finding : findings) {
            assertFalse(finding.evidence().isEmpty());
            assertTrue(finding.location().start() <= finding.location().end());
        }
        List<Finding> more = new ArrayList<>();
        Inspection again = inspect(name, bytes, more);
        assertEquals(FindingChecks.shown(findings), FindingChecks.shown(more));
        assertEquals(once.parts(), again.parts());
        assertEquals(once.people(), again.people());
    }

    private static Inspection inspect(String name, byte[] bytes, List<Finding> findings) {
        InspectionOptions options = new InspectionOptions(Set.of(), Set.of(), findings::add);
        try (InspectionSession session = INSPECTOR.begin(options)) {
            session.accept(Part.of(name, "", Content.of(bytes)), PartRole.ATTACHMENT);
            return session.finish();
        }
    }

    private static boolean isCode(String reason) {
        return reason.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':');
    }
}
