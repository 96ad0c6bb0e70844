package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often the findings of each likelihood are right by overlap, for each label. Labels that a set does not mark are
 * not judged in it; in text without people all but the free ones are wrong. Not thread-safe.
 */
final class Calibration {
    private final Map<String, Curve> curves = new TreeMap<>();

    /** The findings of one label, by likelihood. */
    static final class Curve {
        private final Map<Likelihood, Integer> right = new EnumMap<>(Likelihood.class);
        private final Map<Likelihood, Integer> all = new EnumMap<>(Likelihood.class);

        private void add(Likelihood likelihood, int areRight, int of) {
            all.merge(likelihood, of, Integer::sum);
            right.merge(likelihood, areRight, Integer::sum);
        }

        int right(Likelihood likelihood) {
            return right.getOrDefault(likelihood, 0);
        }

        int all(Likelihood likelihood) {
            return all.getOrDefault(likelihood, 0);
        }

        int rightAtLeast(Likelihood least) {
            return atLeast(right, least);
        }

        int allAtLeast(Likelihood least) {
            return atLeast(all, least);
        }

        private static int atLeast(Map<Likelihood, Integer> counts, Likelihood least) {
            int sum = 0;
            for (Map.Entry<Likelihood, Integer> e : counts.entrySet()) {
                sum += e.getKey().atLeast(least) ? e.getValue() : 0;
            }
            return sum;
        }

        /** Whether fewer than 95 of 100 are right at LIKELY and above. */
        boolean tooSure() {
            return rightAtLeast(Likelihood.LIKELY) * 100L < allAtLeast(Likelihood.LIKELY) * 95L;
        }
    }

    void add(EvaluationSet set, Answers answers) {
        boolean negative = set.kind() == EvaluationSet.Kind.NEGATIVE;
        Set<String> types = negative ? new TreeSet<>() : set.types();
        if (negative) {
            set.documents().forEach(d -> answers.to(d).found().forEach(f -> types.add(f.type())));
            types.removeAll(FalseFindings.FREE);
        }
        types.forEach(type -> addAll(type, set, answers));
    }

    /** Takes the findings of one label. */
    void addAll(String type, EvaluationSet set, Answers answers) {
        set.documents().forEach(document -> judge(document, answers.to(document), type));
    }

    private void judge(Document document, Answer answer, String type) {
        Matching matching = Matching.of(document, answer, type);
        for (Answer.Found found : matching.judged()) {
            if (found.type().equals(type)) {
                add(type, found.likelihood(), matching.right(found) ? 1 : 0, 1);
            }
        }
    }

    /** Takes findings of one label and likelihood, so many of them right. */
    void add(String type, Likelihood likelihood, int right, int of) {
        curves.computeIfAbsent(type, t -> new Curve()).add(likelihood, right, of);
    }

    /** The curves by label. */
    Map<String, Curve> curves() {
        return curves;
    }

    boolean isEmpty() {
        return curves.isEmpty();
    }
}
