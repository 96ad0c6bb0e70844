package dev.sekisho.dlp.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path folder;

    private final EvaluationSet roster = Fixtures.set("roster_made");
    private final EvaluationSet negatives = Fixtures.set("negatives_made");

    private List<Measured> measured(Bar.Basis basis) {
        return List.of(
                new Measured(roster, Fixtures.answers("roster_made"), basis),
                new Measured(negatives, Fixtures.answers("negatives_made"), basis));
    }

    private static Bar bar(List<Bar> bars, String set, String measure) {
        return bars.stream()
                .filter(b -> b.set().equals(set) && b.measure().en().startsWith(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsUnderTheFloorIsMarked() {
        Report report = Report.of(measured(Bar.Basis.UNSEEN), CrossValidation.committed(), "none");
        Bar person = bar(report.bars(), "roster_made", "PERSON");
        assertEquals(Bar.Standing.UNDER, person.standing());
        assertTrue(ReportText.of(report).contains("UNDER THE FLOOR"));
        assertTrue(ReportHtml.of(report).contains("下限に満たない"));
        assertEquals(
                Bar.Standing.UNDER,
                bar(report.bars(), "negatives_made", "false findings").standing());
    }

    @Test
    void fewFalseFindingsReachTheGoal() {
        Bar.Measure low = new Bar.Measure("誤検知", "false findings", true);
        assertEquals(Bar.Standing.GOAL, new Bar("x", low, 1.5, 10, 2, Bar.Basis.UNSEEN).standing());
        assertEquals(Bar.Standing.FLOOR, new Bar("x", low, 10, 10, 2, Bar.Basis.UNSEEN).standing());
        assertEquals(Bar.Standing.UNDER, new Bar("x", low, 10.1, 10, 2, Bar.Basis.UNSEEN).standing());
    }

    @Test
    void aSetThatWasTrainedOnStandsBesideItsCrossValidation() throws IOException {
        Path answers = Files.createDirectories(folder.resolve("cross"));
        Fixtures.answers("roster_made").write(answers.resolve("roster_made.jsonl"));
        CrossValidation cross = CrossValidation.of(List.of(roster, negatives), answers, "model-1");
        assertEquals(Bar.Basis.TRAINED_ON, cross.basis(roster));
        assertEquals(Bar.Basis.UNSEEN, cross.basis(negatives));
        Report report = Report.of(measured(Bar.Basis.TRAINED_ON), cross, "model-2");
        List<Bar.Basis> person = report.bars().stream()
                .filter(b -> b.set().equals("roster_made") && b.measure().en().startsWith("PERSON strict"))
                .map(Bar::basis)
                .toList();
        assertEquals(List.of(Bar.Basis.TRAINED_ON, Bar.Basis.CROSS_VALIDATED), person);
        assertEquals(
                Bar.Basis.UNSEEN, bar(report.bars(), "roster_made", "PHONE").basis());
        assertEquals(
                Bar.Standing.SEEN,
                bar(report.bars(), "roster_made", "PERSON").standing(),
                "what was learned from the set does not pass");
        assertTrue(ReportText.of(report).contains("of an earlier model"));
    }

    @Test
    void writtenCrossValidationsAreReadAgain() throws IOException {
        Path answers = Files.createDirectories(folder.resolve("cross"));
        Fixtures.answers("roster_made").write(answers.resolve("roster_made.jsonl"));
        CrossValidation cross = CrossValidation.of(List.of(roster), answers, "model-1");
        Path file = folder.resolve("cross-validation.tsv");
        cross.write(file);
        CrossValidation again = CrossValidation.read(file);
        Path second = folder.resolve("again.tsv");
        again.write(second);
        assertEquals(Files.readString(file), Files.readString(second));
        assertEquals("model-1", again.model());
        assertEquals(Bar.Basis.TRAINED_ON, again.basis(roster));
    }

    @Test
    void eachLikelihoodHasItsShareOfRightFindings() {
        Calibration calibration = new Calibration();
        measured(Bar.Basis.UNSEEN).forEach(m -> calibration.add(m.set(), m.answers()));
        Calibration.Curve person = Objects.requireNonNull(calibration.curves().get("PERSON"));
        assertEquals(1, person.right(Likelihood.POSSIBLE));
        assertEquals(2, person.all(Likelihood.POSSIBLE), "the false 花町 is at POSSIBLE");
        assertEquals(1, person.right(Likelihood.VERY_LIKELY));
        assertEquals(2, person.all(Likelihood.VERY_LIKELY));
        assertEquals(0, person.right(Likelihood.UNLIKELY));
        assertTrue(Objects.requireNonNull(calibration.curves().get("PHONE")).tooSure());
        assertFalse(calibration.curves().containsKey("ORG"), "free labels are not judged");
    }

    @Test
    void pagesHoldNoTextOfTheDocuments() {
        Report report = Report.of(measured(Bar.Basis.UNSEEN), CrossValidation.committed(), "none");
        String page = ReportHtml.of(report) + ReportText.of(report);
        for (Document document : roster.documents()) {
            document.spans().forEach(s -> assertFalse(page.contains(document.slice(s)), document.id()));
        }
        assertFalse(page.contains("http"), "the page loads nothing");
    }

    @Test
    void answersOfTheInspectorAreReadBackAsTheyWereWritten() throws IOException {
        Answers answers = Answers.of(TextInspector.create(), roster);
        Path file = folder.resolve("roster.jsonl");
        answers.write(file);
        Answers again = Answers.read(file);
        boolean any = false;
        for (Document document : roster.documents()) {
            assertEquals(answers.to(document), again.to(document));
            any |= !again.to(document).found().isEmpty();
        }
        assertTrue(any, "something is found in the fixtures");
    }

    @Test
    void foldsShareNoDocumentAndMissNone() {
        List<String> ids = roster.documents().stream().map(Document::id).toList();
        for (String id : ids) {
            long folds =
                    IntStream.range(0, 5).filter(n -> new Fold(n, 5).holds(id)).count();
            assertEquals(1, folds, id);
        }
    }
}
