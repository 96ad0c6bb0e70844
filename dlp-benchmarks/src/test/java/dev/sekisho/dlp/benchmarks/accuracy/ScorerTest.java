package dev.sekisho.dlp.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code score-py.tsv} holds what {@code score.py} computed from the same documents and answers. */
class ScorerTest {
    private final EvaluationSet roster = Fixtures.set("roster_made");
    private final Answers answers = Fixtures.answers("roster_made");

    @Test
    void everyScoreEqualsThatOfTheScorerOfTheSets() throws IOException {
        List<String> expected = expected("score");
        List<String> types = new ArrayList<>(roster.types());
        List<String> actual = new ArrayList<>();
        for (Score s : Scorer.scores(roster, answers, types)) {
            actual.add(String.format(
                    Locale.ROOT,
                    "score\t%s\t%d\t%d\t%.12f\t%.12f\t%.12f\t%.12f\t%.12f\t%.12f\t%.12f\t%.12f",
                    s.type(),
                    s.gold(),
                    s.found(),
                    s.strictPrecision(),
                    s.strictRecall(),
                    s.strictF1(),
                    s.overlapPrecision(),
                    s.overlapRecall(),
                    s.overlapF1(),
                    s.countRatio(),
                    s.documentRecall()));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @Test
    void peopleAreAskedForInTablesAndFormsWithDistinctNames() throws IOException {
        PeopleCount people = PeopleCount.in(roster, answers);
        assertEquals(expected("people"), List.of("people\t" + people.exact() + "\t" + people.asked()));
    }

    @Test
    void falseFindingsLeaveOutTheFreeLabels() throws IOException {
        EvaluationSet negatives = Fixtures.set("negatives_made");
        FalseFindings found = FalseFindings.in(negatives, Fixtures.answers("negatives_made"));
        Map<String, String> expected = new TreeMap<>();
        double perMegabyte = 0;
        for (String line : expected("false")) {
            String[] f = line.split("\t", -1);
            expected.put(f[1], f[2]);
            perMegabyte += Double.parseDouble(f[3]);
        }
        Map<String, String> actual = new TreeMap<>();
        found.byType().forEach((type, n) -> actual.put(type, String.valueOf(n)));
        assertEquals(expected, actual);
        assertEquals(perMegabyte, found.perMegabyte(), 1e-6);
    }

    @Test
    void kanjiNamesAreThoseWithNothingElse() {
        assertTrue(Scorer.allKanji("佐々木　花子"));
        assertTrue(Scorer.allKanji("𠮷田"));
        assertFalse(Scorer.allKanji("佐々木さくら"));
        assertFalse(Scorer.allKanji(""));
        Score kanji = Scorer.kanjiNames(roster, answers);
        assertEquals(Scorer.score(roster, answers, "PERSON").gold() - 1, kanji.gold(), "all but 花町さくら");
    }

    private static List<String> expected(String kind) throws IOException {
        return Files.readAllLines(Fixtures.file("score-py.tsv")).stream()
                .filter(line -> line.startsWith(kind + "\t"))
                .toList();
    }
}
