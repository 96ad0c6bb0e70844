package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Fold;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the two filters before the name model on what the model answers: {@code ClusterFilterTrainer --data DIR --out
 * DIR [--recall 0.997] [--copies 20] [--only review]} writes {@code names.filter} and {@code names.review}. To be run
 * again after {@link NameTrainer}. The second filter learns from the clusters that the first lets pass; {@code --only
 * review} leaves the first as it is.
 */
final class ClusterFilterTrainer {

    /** Records the features instead of adding them up. */
    private static final class FilterFeatures extends ClusterFilter {
        private final int[] hashes = new int[LONGEST + 9];
        private int count;

        FilterFeatures() {
            super(NameModel.get().lexicon(), new byte[0], 0, 0, 0);
        }

        @Override
        int weight(int hash) {
            hashes[count++] = hash;
            return 0;
        }

        int[] of(char[] text, int from, int to) {
            count = 0;
            place(text, 0, text.length, from, to);
            word(text, from, to);
            return Arrays.copyOf(hashes, count);
        }
    }

    private static final class ReviewFeatures extends ClusterReview {
        private final int[] hashes = new int[MOST];
        private int count;

        ReviewFeatures() {
            super(NameModel.get().lexicon(), NameModel.get().classes(), new byte[0], 0);
        }

        @Override
        int weight(int hash) {
            hashes[count++] = hash;
            return 0;
        }

        int[] of(char[] text, int from, int to) {
            count = 0;
            sum(text, 0, text.length, from, to);
            return Arrays.copyOf(hashes, count);
        }
    }

    /** Takes each cluster short enough for the filters. */
    @FunctionalInterface
    private interface Taker {
        void take(Corpus.Document d, boolean prose, char[] text, int from, int to);
    }

    private static final String TEXT = "text";

    private final NameModel model = NameModel.get();
    private final FilterFeatures filterFeatures = new FilterFeatures();
    private final ReviewFeatures reviewFeatures = new ReviewFeatures();
    private final Options options;

    private ClusterFilterTrainer(Options options) {
        this.options = options;
    }

    public static void main(String[] args) throws IOException {
        Options o = new Options(args);
        ClusterFilterTrainer trainer = new ClusterFilterTrainer(o);
        Path out = Path.of(o.get("out", "."));
        String only = o.get("only", "");
        if (!only.equals("review")) {
            trainer.filter(out.resolve("names.filter"), Double.parseDouble(o.get("recall", "0.998")));
        }
        if (!only.equals("filter")) {
            trainer.review(out, Double.parseDouble(o.get("review-recall", "0.996")));
        }
    }

    private void filter(Path file, double recall) throws IOException {
        RareNames names = new RareNames(ClusterFilter.BITS);
        clusters((d, prose, text, from, to) ->
                names.add(cluster(filterFeatures.of(text, from, to), d, prose, text, from)));
        float threshold = names.threshold(recall);
        float[] w = names.train(-1);
        int least = 0;
        int most = 0;
        for (RareNames.Cluster c : names.clusters()) {
            int last = c.features()[c.features().length - 1];
            int word = RareNames.step(w[last >>> (Integer.SIZE - ClusterFilter.BITS)]);
            least = Math.min(least, word);
            most = Math.max(most, word);
        }
        write(file, w, RareNames.least(threshold, w), least, most);
    }

    private void review(Path dir, double recall) throws IOException {
        ClusterFilter filter = Files.exists(dir.resolve("names.filter"))
                ? ClusterFilter.read(Files.newInputStream(dir.resolve("names.filter")), model.lexicon())
                : ClusterFilter.load(model.lexicon());
        RareNames names = new RareNames(ClusterReview.BITS);
        clusters((d, prose, text, from, to) -> {
            if (ClusterReview.reviews(text, 0, text.length, from, to)
                    && filter.passes(text, 0, text.length, from, to)) {
                names.add(cluster(reviewFeatures.of(text, from, to), d, prose, text, from));
            }
        });
        float threshold = names.threshold(recall);
        float[] w = names.train(-1);
        write(dir.resolve("names.review"), w, RareNames.least(threshold, w));
    }

    private RareNames.Cluster cluster(int[] features, Corpus.Document d, boolean prose, char[] text, int from) {
        double[] most = {0};
        model.examine(text, 0, text.length, from, NameModel.LEAST, (s, e, p) -> {
            if (JapanesePersonNameDetector.possible(text[s], p)) {
                most[0] = Math.max(most[0], p);
            }
        });
        int fold = d.set().equals(TEXT) ? -1 : Math.floorMod(d.id().hashCode(), RareNames.FOLDS);
        return new RareNames.Cluster(features, fold, prose, most[0]);
    }

    private void clusters(Taker taker) throws IOException {
        List<Corpus.Document> prose = new ArrayList<>();
        for (String set : NameTrainer.SETS) {
            List<Corpus.Document> documents =
                    Corpus.read(Path.of(options.get("data", ".")).resolve(set + ".jsonl"));
            boolean human = !set.startsWith("negatives") && !set.startsWith("roster");
            documents.forEach(d -> clusters(d, human, taker));
            prose.addAll(human ? documents : List.of());
        }
        for (Corpus.Document d : plain()) {
            clusters(d, false, taker);
        }
        NameSwaps swaps = new NameSwaps(prose);
        for (int i = 0; i < Integer.parseInt(options.get("copies", "20")); i++) {
            for (Corpus.Document d : prose) {
                Corpus.Document copy = swaps.copy(d);
                if (copy != null) {
                    clusters(new Corpus.Document(d.id(), d.set(), copy.text(), copy.spans()), false, taker);
                }
            }
        }
    }

    /** Text without marks, the sentences of a document joined again; it is in no fold and always learned from. */
    private List<Corpus.Document> plain() throws IOException {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        if (options.has("text")) {
            for (PlainText.Sentence s : PlainText.read(Path.of(options.get("text", "")))) {
                texts.computeIfAbsent(s.document(), id -> new StringBuilder()).append(s.text());
            }
        }
        return texts.entrySet().stream()
                .map(t -> new Corpus.Document(t.getKey(), TEXT, t.getValue().toString(), List.of()))
                .toList();
    }

    private static void clusters(Corpus.Document d, boolean prose, Taker taker) {
        char[] text = Fold.fold(d.text()).toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (NameClusters.begins(text, 0, i)) {
                int end = NameClusters.end(text, text.length, i);
                if (end - i <= ClusterFilter.LONGEST) {
                    taker.take(d, prose, text, i, end);
                }
            }
        }
    }

    /** Writes the least sum, further numbers of one byte, then the weights. */
    private static void write(Path file, float[] w, int least, int... more) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out, deflater))) {
            data.writeInt(least);
            for (int m : more) {
                data.writeByte(m);
            }
            for (int i = 0; i < w.length - 1; i++) {
                data.writeByte(RareNames.step(w[i]));
            }
        }
        System.out.println(file.getFileName() + ": " + Files.size(file) + " bytes");
    }
}
