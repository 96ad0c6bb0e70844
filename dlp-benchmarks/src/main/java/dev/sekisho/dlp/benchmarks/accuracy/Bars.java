package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.benchmarks.accuracy.Bar.Measure;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each measure has to reach, and the rows of the table. */
final class Bars {
    private static final String F1_JA = " 厳密 F1";
    private static final String F1_EN = " strict F1";
    private static final Measure PEOPLE = Measure.high("人数が正確な表・票の割合", "tables and forms with people counted exactly");
    private static final Measure FALSE_FINDINGS =
            new Measure("誤検知 件/MB（LIKELY 以上）", "false findings per MB at LIKELY", true);
    private static final Measure KANJI = Measure.high("漢字だけの氏名 厳密 再現率", "kanji names strict recall");

    /** A floor and a goal. */
    private record Limits(double floor, double goal) {}

    private static final Limits PEOPLE_LIMITS = new Limits(.95, .99);
    private static final Limits FALSE_LIMITS = new Limits(10, 2);
    private static final Limits KANJI_LIMITS = new Limits(.85, .93);
    private static final Limits ADDRESS_LIMITS = new Limits(.97, .99);
    private static final Limits FIELD_LIMITS = new Limits(.95, .99);
    /** Human sets without a bar of their own are held to the lowest. */
    private static final Limits OTHER_HUMAN = new Limits(.63, .80);

    private static final Map<String, Limits> HUMAN = Map.of(
            "stockmark", new Limits(.80, .90),
            "ud_gsd_ne", new Limits(.74, .85),
            "wac", new Limits(.63, .80));
    private static final Map<String, Limits> ROSTER = Map.of(
            "PERSON", new Limits(.98, .995),
            "ADDRESS", new Limits(.97, .99),
            "PHONE", new Limits(.995, .995),
            "EMAIL", new Limits(.999, .999),
            "BIRTHDATE", new Limits(.99, .99),
            "MED_LICENSE", new Limits(.99, .99));
    private static final List<String> ROSTER_ORDER =
            List.of("PERSON", "ADDRESS", "PHONE", "EMAIL", "BIRTHDATE", "MED_LICENSE");
    /** The fields of the leaks that have a gold set of the project's own. */
    static final List<String> FIELDS = List.of(
            "OCCUPATION",
            "INCOME_BAND",
            "ORG",
            "DEPARTMENT",
            "JOB_TITLE",
            "INDUSTRY",
            "MEDICAL_SPECIALTY",
            "HEALTH_CONDITION",
            "AGE",
            "SEX");

    private final List<Bar> rows = new ArrayList<>();

    private Bars() {}

    /** The rows, in the order of the issue. */
    static List<Bar> of(List<Measured> all) {
        Bars bars = new Bars();
        Measured.of(all, EvaluationSet.Kind.ROSTER).forEach(bars::roster);
        bars.negatives(Measured.of(all, EvaluationSet.Kind.NEGATIVE));
        Measured.of(all, EvaluationSet.Kind.ADDRESS).forEach(m -> bars.f1(m, "ADDRESS", ADDRESS_LIMITS));
        Measured.of(all, EvaluationSet.Kind.HUMAN).forEach(bars::human);
        Measured.of(all, EvaluationSet.Kind.FIELDS).forEach(bars::fields);
        return bars.rows;
    }

    private void roster(Measured m) {
        for (String type : ROSTER_ORDER) {
            f1(m, type, ROSTER.getOrDefault(type, FIELD_LIMITS));
        }
        PeopleCount people = PeopleCount.in(m.set(), m.counted());
        if (people.asked() > 0) {
            add(m, PEOPLE, people.share(), PEOPLE_LIMITS);
        }
    }

    private void negatives(List<Measured> sets) {
        FalseFindings all = null;
        for (Measured m : sets) {
            FalseFindings one = FalseFindings.in(m.set(), m.answers().atLeast(Likelihood.LIKELY));
            add(m, FALSE_FINDINGS, one.perMegabyte(), FALSE_LIMITS);
            all = all == null ? one : all.and(one);
        }
        if (all != null && sets.size() > 1) {
            double value = all.perMegabyte();
            rows.add(new Bar(
                    "negatives*",
                    FALSE_FINDINGS,
                    value,
                    FALSE_LIMITS.floor(),
                    FALSE_LIMITS.goal(),
                    sets.get(0).basis()));
        }
    }

    private void human(Measured m) {
        if (m.set().types().contains("PERSON")) {
            f1(m, "PERSON", HUMAN.getOrDefault(m.name(), OTHER_HUMAN));
            Score kanji = Scorer.kanjiNames(m.set(), m.counted());
            if (kanji.gold() > 0) {
                add(m, KANJI, kanji.strictRecall(), KANJI_LIMITS);
            }
        }
    }

    private void fields(Measured m) {
        FIELDS.forEach(type -> f1(m, type, FIELD_LIMITS));
    }

    private void f1(Measured m, String type, Limits limits) {
        Score score = Scorer.score(m.set(), m.counted(), type);
        if (score.gold() > 0) {
            // Only names are found by a model that learned from sets.
            Bar.Basis basis = type.equals("PERSON") ? m.basis() : Bar.Basis.UNSEEN;
            Measure measure = Measure.high(type + F1_JA, type + F1_EN);
            rows.add(new Bar(m.name(), measure, score.strictF1(), limits.floor(), limits.goal(), basis));
        }
    }

    private void add(Measured m, Measure measure, double value, Limits limits) {
        rows.add(new Bar(m.name(), measure, value, limits.floor(), limits.goal(), m.basis()));
    }
}
