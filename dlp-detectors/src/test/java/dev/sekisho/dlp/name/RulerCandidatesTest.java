package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulerCandidatesTest {
    private final NameCandidates candidates = new NameCandidates(NameLexicon.load());

    @Test
    void aRulerIsNamedWithTheTitleAndAChildWithout() {
        assertTrue(proposed("聖武天皇は").contains("聖武天皇"));
        assertTrue(proposed("御名部皇女は").contains("御名部"));
        assertFalse(proposed("御名部は").contains("御名"));
    }

    @Test
    void aFamilyOfOneLetterMayStandInsideARun() {
        assertTrue(proposed("清和源氏の").contains("源"));
        assertFalse(proposed("清和源流の").contains("源"));
    }

    @Test
    void aCommonNameMayStandBetweenSurnameAndGivenName() {
        assertTrue(proposed("奥村源六郎定次は").contains("奥村源六郎定次"));
    }

    private Set<String> proposed(String sentence) {
        NameSpans spans = new NameSpans();
        char[] text = sentence.toCharArray();
        spans.begin(text, 0, text.length, 0, NameClusters.end(text, text.length, 0));
        candidates.propose(spans);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < spans.count; i++) {
            names.add(sentence.substring(spans.start[i], spans.end[i]));
        }
        return names;
    }
}
