package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.person.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Any text, all detectors: places are right, and neither the time nor the pieces make a difference. */
class ScannerFuzzTest {
    private static final Engine ENGINE = new Engine(Engine.withInstalled(List.of()), List.of());
    private static final TextInspector INSPECTOR = TextInspector.create();

    @FuzzTest(maxDuration = "60s")
    void findsTheSameHoweverTheTextComes(byte[] data) {
        String text = FindingChecks.text(data);
        TextInspector.Result once = INSPECTOR.inspect(text);
        FindingChecks.check(text, once);
        List<String> shown = FindingChecks.shown(once.findings());
        TextInspector.Result again = INSPECTOR.inspect(text);
        assertEquals(shown, FindingChecks.shown(again.findings()));
        assertEquals(once.people(), again.people());
        int cut = FindingChecks.choice(data, text.length());
        assertEquals(shown, FindingChecks.shown(inPieces(text.substring(0, cut), text.substring(cut))));
    }

    private static List<Finding> inPieces(String... pieces) {
        List<Finding> findings = new ArrayList<>();
        People people = new People(Set.of(), Set.of());
        people.beginPart();
        Scanner scanner = ENGINE.scanner();
        Tally tally = new Tally(findings::add, 0);
        LeafInspection leaf =
                new LeafInspection("1", false, scanner, ENGINE.columnTypes(), scanner.newWalk(), people, tally);
        for (String piece : pieces) {
            leaf.text(piece);
        }
        leaf.finish();
        findings.sort(Comparator.comparingLong(f -> f.location().start()));
        return findings;
    }
}
