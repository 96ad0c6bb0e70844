package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;

/**
 * What the report says, before it is printed. It holds no text of any document.
 *
 * @param bars the measures beside floor and goal
 * @param curves the calibrations, each with its title
 * @param scores all scores of all sets
 * @param wrong the false findings of sets without people
 * @param notes what has to be said beside the figures
 */
record Report(List<Bar> bars, List<Titled> curves, List<SetScores> scores, List<Wrong> wrong, List<Note> notes) {

    Report {
        bars = List.copyOf(bars);
        curves = List.copyOf(curves);
        scores = List.copyOf(scores);
        wrong = List.copyOf(wrong);
        notes = List.copyOf(notes);
    }

    /** What was found at LIKELY and above where there is nothing to find. */
    record Wrong(String set, FalseFindings findings) {}

    /** A calibration with its title. */
    record Titled(String ja, String en, Calibration calibration) {}

    /** The scores of one set, and how far they can be trusted. */
    record SetScores(String set, Bar.Basis basis, List<Score> scores) {}

    /** A remark. */
    record Note(String ja, String en) {}

    static Report of(List<Measured> all, CrossValidation cross, String model) {
        List<Bar> bars = new ArrayList<>();
        for (Bar bar : Bars.of(all)) {
            bars.add(bar);
            Bar honest = cross.of(bar);
            if (honest != null) {
                bars.add(honest);
            }
        }
        List<SetScores> scores = new ArrayList<>();
        for (Measured m : all) {
            List<String> types = new ArrayList<>(m.set().types());
            types.retainAll(Labels.known());
            scores.add(new SetScores(m.name(), m.basis(), Scorer.scores(m.set(), m.counted(), types)));
        }
        List<Wrong> wrong = new ArrayList<>();
        for (Measured m : Measured.of(all, EvaluationSet.Kind.NEGATIVE)) {
            wrong.add(new Wrong(m.name(), FalseFindings.in(m.set(), m.answers().atLeast(Likelihood.LIKELY))));
        }
        return new Report(bars, curves(all, cross), scores, wrong, notes(all, cross, model));
    }

    private static List<Titled> curves(List<Measured> all, CrossValidation cross) {
        List<Titled> curves = new ArrayList<>();
        add(curves, "名簿と陰性例", "rosters and negatives", calibration(all, Scope.ROSTERS));
        add(curves, "人手の注釈", "human sets", calibration(all, Scope.HUMAN));
        boolean seen = all.stream().anyMatch(m -> m.basis() == Bar.Basis.TRAINED_ON);
        if (seen) {
            add(curves, "名簿と陰性例（交差検証）", "rosters and negatives, cross-validated", cross.rosters());
            add(curves, "人手の注釈（交差検証）", "human sets, cross-validated", cross.human());
        }
        add(curves, "住所・電話の試験集", "address and phone suites", calibration(all, Scope.SUITES));
        add(curves, "その他の項目", "other fields", calibration(all, Scope.FIELDS));
        return curves;
    }

    private static void add(List<Titled> curves, String ja, String en, Calibration calibration) {
        if (!calibration.isEmpty()) {
            curves.add(new Titled(ja, en, calibration));
        }
    }

    /** Which sets are calibrated together. */
    private enum Scope {
        ROSTERS,
        HUMAN,
        SUITES,
        FIELDS;

        static Scope of(EvaluationSet.Kind kind) {
            return switch (kind) {
                case ROSTER, NEGATIVE -> ROSTERS;
                case HUMAN -> HUMAN;
                case ADDRESS, PHONE -> SUITES;
                case FIELDS -> FIELDS;
            };
        }
    }

    private static Calibration calibration(List<Measured> all, Scope scope) {
        Calibration calibration = new Calibration();
        for (Measured m : all) {
            if (Scope.of(m.set().kind()) == scope) {
                calibration.add(m.set(), m.answers());
            }
        }
        return calibration;
    }

    private static List<Note> notes(List<Measured> all, CrossValidation cross, String model) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                "厳密: 種類と両端が一致。重なり: 同じ種類と 1 字以上重なる。検出は POSSIBLE 以上、陰性例は LIKELY 以上を数える。",
                "Strict: same type and same ends. Overlap: shares a character with one of its type. Findings count from"
                        + " POSSIBLE on, on negatives from LIKELY on."));
        notes.add(new Note(
                "規則と辞書による検知（住所、電話、番号など）も開発用データを見ながら書いた。取り置きのデータではこれより低いことがある。",
                "Rules and dictionaries too (addresses, phones, numbers) were written with the dev sets in view: held-out"
                        + " sets may score lower."));
        boolean seen = all.stream().anyMatch(m -> m.basis() == Bar.Basis.TRAINED_ON);
        if (seen) {
            notes.add(new Note(
                    "† は氏名モデルの学習に使ったデータでの値で、実力より良く出る。‡ はその文書を見ていないモデルでの値（交差検証）。",
                    "† marks figures on sets that the name model was trained on: they flatter. ‡ marks those of models"
                            + " that had not seen the document (cross-validation)."));
        }
        if (seen && !cross.model().equals(model)) {
            notes.add(new Note(
                    "交差検証の値は、今のモデルより前のモデルのもの。",
                    "The cross-validation is of an earlier model than the one that is shipped."));
        }
        return notes;
    }
}
