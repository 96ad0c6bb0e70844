package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Any text under any label of any identifier: places are right, and a check digit checks something. */
class IdentifierFuzzTest {
    private static final List<Case> CASES = cases();

    /** A detector, and a label of what it finds. */
    private record Case(TextInspector inspector, String label) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Detector detector : new BuiltInDetectors().detectors()) {
            String home = detector.getClass().getPackageName();
            if (home.endsWith(".identifier") || home.endsWith(".medical") || home.endsWith(".contact")) {
                TextInspector inspector = TextInspector.of(List.of(detector));
                cases.add(new Case(inspector, ""));
                detector.triggers()
                        .labels()
                        .values()
                        .forEach(labels -> labels.forEach(l -> {
                            cases.add(new Case(inspector, l + "："));
                            cases.add(new Case(inspector, "No," + l + "\n1,"));
                        }));
            }
        }
        return cases;
    }

    @FuzzTest(maxDuration = "60s")
    void findsWhatIsThereAndChecksIt(byte[] data) {
        if (data.length < 2) {
            return;
        }
        int chosen = (data[0] & 0xFF) << 8 | (data[1] & 0xFF);
        byte[] rest = Arrays.copyOfRange(data, 2, data.length);
        Case fuzzed = CASES.get(chosen % CASES.size());
        String text = fuzzed.label() + FindingChecks.text(rest);
        TextInspector.Result once = fuzzed.inspector().inspect(text);
        FindingChecks.check(text, once);
        TextInspector.Result again = fuzzed.inspector().inspect(text);
        assertEquals(FindingChecks.shown(once.findings()), FindingChecks.shown(again.findings()));
        for (Finding finding : once.findings()) {
            if (finding.evidence().contains(Evidence.CHECK_DIGIT)) {
                assertTrue(someSlipShows(fuzzed.inspector(), text, finding), "the check digit checks nothing");
            }
        }
    }

    /** Whether another digit somewhere in the value makes the check digit wrong. */
    private static boolean someSlipShows(TextInspector inspector, String text, Finding finding) {
        int start = (int) finding.location().start();
        for (int i = start; i < finding.location().end(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                char other = (char) (text.charAt(i) - digit + (digit + 1) % 10);
                String slipped = text.substring(0, i) + other + text.substring(i + 1);
                if (!checked(inspector.inspect(slipped), start, finding.infoType())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean checked(TextInspector.Result result, int start, InfoType type) {
        return result.findings().stream()
                .anyMatch(f -> f.location().start() == start
                        && f.infoType().equals(type)
                        && f.evidence().contains(Evidence.CHECK_DIGIT));
    }
}
