package dev.sekisho.dlp.examples.report;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "partly-released",
                "recalled",
                "recall-refused",
                "escalated",
                "reduced",
                "reduced-refused",
                "password-supplied",
                "password-supplied-refused",
                "decided-again",
                "decided-again-refused",
                "revealed",
                "reveal-refused",
                "release-refused",
                "submitted-again",
                "delegated",
                "delegation-revoked",
                "history-begun",
                "history-lost",
                "index",
                "policy-simulated"
            })
    void whatIsDoneWithHeldTransfersHasANameInBothLanguages(String kind) {
        String ja = ReportWords.in("ja").code("kind", kind);
        assertTrue(ja.chars().anyMatch(c -> c > 0x3000), ja);
        assertNotEquals(kind, ReportWords.in("en").code("kind", kind));
    }
}
