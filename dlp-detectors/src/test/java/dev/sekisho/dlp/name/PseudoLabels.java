package dev.sekisho.dlp.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Marks names in text without marks by what a first model finds and by what it cannot see: who the document is about,
 * whom it names elsewhere beyond doubt, and whether the translation writes the reading as a surname.
 */
final class PseudoLabels {
    /** Of the clusters without a trace of a name this share is kept. */
    private static final double KEPT = 0.2;

    private static final double SURE = 0.7;
    private static final double DOUBT = 0.1;
    private static final double KNOWN = 0.04;

    private static final String HOUSE = "家氏朝幕藩流派城寺邸町通線駅県市村";

    /** A cluster of a sentence, with where each candidate is split. */
    @SuppressWarnings("ArrayRecordComponent")
    record Cluster(NameExamples.Example example, PlainText.Sentence sentence, String folded, int[] split) {
        String text(int from, int to) {
            return folded.substring(from, to);
        }
    }

    private final DictionaryNames names;
    private final Random random = new Random(29);
    private int positive;
    private int promoted;
    private int skipped;

    PseudoLabels(DictionaryNames names) {
        this.names = names;
    }

    /** Examples with labels for the clusters of one document; {@code probability[k]} belongs to cluster {@code k}. */
    List<NameExamples.Example> label(List<Cluster> document, List<double[]> probability) {
        Set<String> known = known(document, probability);
        List<NameExamples.Example> labelled = new ArrayList<>();
        for (int k = 0; k < document.size(); k++) {
            NameExamples.Example e = label(document.get(k), probability.get(k), known);
            if (e != null) {
                labelled.add(e);
            }
        }
        return labelled;
    }

    /** What was made of the text, for the log. */
    String counts() {
        return positive + " names, " + promoted + " of them promoted; " + skipped + " skipped";
    }

    private Set<String> known(List<Cluster> document, List<double[]> probability) {
        Map<String, Double> most = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (int k = 0; k < document.size(); k++) {
            Cluster c = document.get(k);
            NameExamples.Example x = c.example();
            for (int i = 0; i < x.start().length; i++) {
                String name = c.text(x.start()[i], x.end()[i]);
                double p = translated(c, i)
                        ? Math.max(0.9, probability.get(k)[i])
                        : probability.get(k)[i];
                if (p >= 0.85 || (p > KNOWN && name.equals(c.sentence().person()))) {
                    if (most.merge(name, p, Math::max) >= 0.85
                            || name.equals(c.sentence().person())) {
                        add(known, c, i, name);
                    }
                }
            }
        }
        return known;
    }

    private static void add(Set<String> known, Cluster c, int i, String name) {
        if (name.length() < 2) {
            return;
        }
        known.add(name);
        NameExamples.Example x = c.example();
        int m = c.split()[i];
        int from = x.start()[i];
        int to = x.end()[i];
        if (m > from && m < to) {
            if (m - from > 1) {
                known.add(c.text(from, m));
            }
            String last = c.text(m, to).replaceFirst("^[・ 　]", "");
            if (last.length() > 1) {
                known.add(last);
            }
        }
    }

    /** Whether the translation has both parts of the name as a surname and a given name. */
    private boolean translated(Cluster c, int i) {
        NameExamples.Example x = c.example();
        int m = c.split()[i];
        return m > x.start()[i]
                && m < x.end()[i]
                && !c.sentence().capitals().isEmpty()
                && has(c.sentence().capitals(), names.readings(true, c.text(x.start()[i], m)))
                && has(c.sentence().capital(), names.readings(false, c.text(m, x.end()[i])));
    }

    private boolean surname(Cluster c, int i) {
        NameExamples.Example x = c.example();
        return has(c.sentence().capitals(), names.readings(true, c.text(x.start()[i], x.end()[i])));
    }

    private boolean given(Cluster c, int i) {
        NameExamples.Example x = c.example();
        return !c.sentence().capitals().isEmpty()
                && has(c.sentence().capital(), names.readings(false, c.text(x.start()[i], x.end()[i])));
    }

    private static boolean has(Set<String> words, Set<String> readings) {
        return readings.stream().anyMatch(words::contains);
    }

    private NameExamples.@org.jspecify.annotations.Nullable Example label(Cluster c, double[] p, Set<String> known) {
        NameExamples.Example x = c.example();
        int n = x.start().length;
        double[] strength = new double[n];
        double most = 0;
        for (int i = 0; i < n; i++) {
            strength[i] = strength(c, i, p[i], known);
            most = Math.max(most, Math.max(strength[i], p[i]));
        }
        if (most < 0.02 && random.nextDouble() > KEPT) {
            return null;
        }
        boolean[] gold = new boolean[n];
        boolean train = true;
        boolean[] taken = new boolean[n];
        while (true) {
            int best = -1;
            for (int i = 0; i < n; i++) {
                if (!taken[i] && strength[i] >= DOUBT && (best < 0 || strength[i] > strength[best])) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            if (strength[best] >= SURE) {
                gold[best] = true;
                positive++;
                promoted += p[best] < 0.5 ? 1 : 0;
            } else {
                train = false;
            }
            for (int i = 0; i < n; i++) {
                taken[i] |= x.start()[i] < x.end()[best] && x.start()[best] < x.end()[i];
            }
        }
        skipped += train ? 0 : 1;
        return train ? x.with(gold) : null;
    }

    /** Whether what follows makes the name one of a house, a place or a building. */
    private static boolean house(String text, int end) {
        return end < text.length() && HOUSE.indexOf(text.charAt(end)) >= 0;
    }

    private double strength(Cluster c, int i, double p, Set<String> known) {
        NameExamples.Example x = c.example();
        String name = c.text(x.start()[i], x.end()[i]);
        double s = p;
        if (p > KNOWN && known.contains(name) && !house(c.folded(), x.end()[i])) {
            s = Math.max(s, 0.75 + p / 10);
        }
        if (p > 0.02 && translated(c, i)) {
            s = Math.max(s, 0.85 + p / 10);
        }
        if (p > 0.2 && (surname(c, i) || given(c, i))) {
            s = Math.max(s, 0.7 + p / 10);
        }
        return s;
    }
}
