package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Fold;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the filter before the name model on what the model answers: {@code ClusterFilterTrainer --data DIR --out
 * names.filter [--recall 0.995] [--copies 20]}. To be run again after {@link NameTrainer}.
 *
 * <p>A logistic regression by AdaGrad. The threshold is set where held-back fifths keep the wanted share of the
 * clusters in which the model finds a name that is more likely than not.
 */
final class ClusterFilterTrainer {
    private static final int FOLDS = 5;
    private static final int EPOCHS = 12;
    /** Clusters with names are few, and to lose one costs more than to look in vain. */
    private static final float NAME = 5;

    private static final float SHRINK = 2e-2f;
    private static final float RATE = 0.05f;
    private static final float SCALE = 16;

    /** A cluster: its features, the fold and set of its document, and how probable a name in it is. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Cluster(int[] features, int fold, boolean prose, double name) {}

    /** Records the features instead of adding them up. */
    private static final class Recorder extends ClusterFilter {
        private final int[] slots = new int[LONGEST + 7];
        private int count;

        Recorder() {
            super(NameModel.get().lexicon(), new byte[0], 0, 0, 0);
        }

        @Override
        int weight(int slot) {
            slots[count++] = slot;
            return 0;
        }

        int[] features(char[] text, int from, int to) {
            count = 0;
            place(text, 0, text.length, from, to);
            word(text, from, to);
            return Arrays.copyOf(slots, count);
        }
    }

    private final NameModel model = NameModel.get();
    private final Recorder recorder = new Recorder();
    private final List<Cluster> clusters = new ArrayList<>();

    private ClusterFilterTrainer() {}

    public static void main(String[] args) throws IOException {
        Options o = new Options(args);
        ClusterFilterTrainer trainer = new ClusterFilterTrainer();
        List<Corpus.Document> prose = new ArrayList<>();
        for (String set : NameTrainer.SETS) {
            List<Corpus.Document> documents =
                    Corpus.read(Path.of(o.get("data", ".")).resolve(set + ".jsonl"));
            boolean human = !set.startsWith("negatives") && !set.startsWith("roster");
            documents.forEach(d -> trainer.read(d, human));
            prose.addAll(human ? documents : List.of());
        }
        trainer.copies(prose, Integer.parseInt(o.get("copies", "20")));
        float threshold = trainer.threshold(Double.parseDouble(o.get("recall", "0.995")));
        trainer.write(Path.of(o.get("out", "names.filter")), trainer.train(-1), threshold);
    }

    private void copies(List<Corpus.Document> prose, int copies) {
        NameSwaps swaps = new NameSwaps(prose);
        for (int i = 0; i < copies; i++) {
            for (Corpus.Document d : prose) {
                Corpus.Document copy = swaps.copy(d);
                if (copy != null) {
                    read(new Corpus.Document(d.id(), d.set(), copy.text(), copy.spans()), false);
                }
            }
        }
    }

    private void read(Corpus.Document d, boolean prose) {
        char[] text = Fold.fold(d.text()).toCharArray();
        int fold = Math.floorMod(d.id().hashCode(), FOLDS);
        for (int i = 0; i < text.length; i++) {
            if (NameClusters.begins(text, 0, i)) {
                int end = NameClusters.end(text, text.length, i);
                if (end - i <= ClusterFilter.LONGEST) {
                    double[] most = {0};
                    model.examine(
                            text, 0, text.length, i, NameModel.LEAST, (s, e, p) -> most[0] = Math.max(most[0], p));
                    clusters.add(new Cluster(recorder.features(text, i, end), fold, prose, most[0]));
                }
            }
        }
    }

    /** Weights trained on all clusters but those of one fold; the last one is the bias. */
    private float[] train(int without) {
        float[] w = new float[(1 << ClusterFilter.BITS) + 1];
        float[] g = new float[w.length];
        Arrays.fill(g, 1e-6f);
        List<Cluster> shuffled = new ArrayList<>(
                clusters.stream().filter(c -> c.fold() != without).toList());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, new Random(epoch));
            for (Cluster c : shuffled) {
                step(w, g, c);
            }
        }
        return w;
    }

    private static void step(float[] w, float[] g, Cluster c) {
        double p = 1 / (1 + Math.exp(-score(w, c)));
        boolean name = c.name() >= NameModel.LEAST;
        float gradient = (float) (name ? (p - 1) * NAME : p);
        for (int f : c.features()) {
            update(w, g, f, gradient + SHRINK * w[f]);
        }
        update(w, g, w.length - 1, gradient);
    }

    private static void update(float[] w, float[] g, int i, float gradient) {
        g[i] += gradient * gradient;
        w[i] -= RATE * gradient / (float) Math.sqrt(g[i]);
    }

    private static double score(float[] w, Cluster c) {
        double sum = w[w.length - 1];
        for (int f : c.features()) {
            sum += w[f];
        }
        return sum;
    }

    private float threshold(double recall) {
        List<Double> names = new ArrayList<>();
        List<Double> prose = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            float[] w = train(fold);
            for (Cluster c : clusters) {
                if (c.fold() == fold) {
                    if (c.name() >= 0.5 && c.prose()) {
                        names.add(score(w, c));
                    }
                    if (c.prose()) {
                        prose.add(score(w, c));
                    }
                }
            }
        }
        Collections.sort(names);
        double least = 0;
        for (double r : new double[] {0.98, 0.99, 0.995, 0.998, recall}) {
            double t = names.get((int) ((1 - r) * names.size()));
            System.out.printf(
                    "recall %.3f: threshold %.2f, %.3f of the clusters of prose pass%n",
                    r, t, prose.stream().filter(s -> s >= t).count() / (double) prose.size());
            least = t;
        }
        return (float) least;
    }

    private void write(Path file, float[] w, float threshold) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out, deflater))) {
            data.writeInt((int) Math.floor((threshold - w[w.length - 1]) * SCALE));
            int least = 0;
            int most = 0;
            for (Cluster c : clusters) {
                int word = step(w[c.features()[c.features().length - 1]]);
                least = Math.min(least, word);
                most = Math.max(most, word);
            }
            data.writeByte(least);
            data.writeByte(most);
            for (int i = 0; i < w.length - 1; i++) {
                data.writeByte(step(w[i]));
            }
        }
        System.out.println(Files.size(file) + " bytes");
    }

    private static int step(float weight) {
        return Math.round(Math.max(-127, Math.min(127, weight * SCALE)));
    }
}
