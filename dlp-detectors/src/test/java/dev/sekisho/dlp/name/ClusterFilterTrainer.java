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
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the two filters before the name model on what the model answers: {@code ClusterFilterTrainer --data DIR --text
 * text.tsv --out DIR [--recall 0.998] [--review-recall 0.996] [--copies 8] [--only filter|review] [--without 0]} writes
 * {@code names.filter} and {@code names.review}; what is left out has the value the shipped filters were trained with.
 * To be run again after {@link NameTrainer}, from whose {@code --data} and {@code --text} it learns.
 *
 * <p>The second filter learns from the clusters that the first lets pass; {@code --only} trains one of them, the second
 * after the first in {@code --out} or, where there is none, the shipped one. {@code --without} leaves out the documents
 * of one of the five folds of {@link NameTrainer}: with the model of that fold before the shipped one in the class
 * path, the filters know as little of these documents as the model.
 *
 * <p>The same input gives the same files; the shipped ones have the SHA-256
 * {@code 4c2c183345354960fdfd9e9d7ba497124cf0ede3519d530f8879396814589fcd} and
 * {@code f879329660533d510a9f36f1ba1a0bdb94cf603cad695013cefdea9335060fa6}. It takes 6 GB of memory.
 */
final class ClusterFilterTrainer {

    /** Records the features instead of adding them up. */
    private static final class FilterFeatures extends ClusterFilter {
        private final int[] hashes = new int[LONGEST + 9];
        private int count;

        FilterFeatures() {
            super(NameModel.get().lexicon(), new byte[0], 0);
        }

        @Override
        int weight(int hash) {
            hashes[count++] = hash;
            return 0;
        }

        int[] of(char[] text, int from, int to) {
            count = 0;
            place(text, 0, text.length, from, to);
            letters(text, from, to);
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
            sides(text, 0, text.length, from, to);
            itself(text, from, to);
            return Arrays.copyOf(hashes, count);
        }
    }

    /** Takes each cluster short enough for the filters. */
    @FunctionalInterface
    private interface Taker {
        void take(Corpus.Document d, boolean prose, char[] text, int from, int to);
    }

    private static final String TEXT = "text";
    /** One of so many documents of the text without marks is learned from; all would take twice as long. */
    private static final int EVERY = 2;

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
        write(file, w, RareNames.least(threshold, w));
    }

    private void review(Path dir, double recall) throws IOException {
        ClusterFilter filter = Files.exists(dir.resolve("names.filter"))
                ? ClusterFilter.read(Files.newInputStream(dir.resolve("names.filter")), model.lexicon())
                : ClusterFilter.load(model.lexicon());
        RareNames names = new RareNames(ClusterReview.BITS);
        clusters((d, prose, text, from, to) -> {
            if (ClusterReview.reviews(text, 0, text.length, from, to)
                    && filter.passes(text, 0, text.length, from, to, ClusterFilter.hash(text, from, to))) {
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
            if (NameLikelihood.possible(text[s], p)) {
                most[0] = Math.max(most[0], p);
            }
        });
        int fold = d.set().equals(TEXT) ? -1 : Math.floorMod(d.id().hashCode(), RareNames.FOLDS);
        return new RareNames.Cluster(features, fold, prose, most[0]);
    }

    private void clusters(Taker taker) throws IOException {
        int without = Integer.parseInt(options.get("without", "-1"));
        List<Corpus.Document> prose = new ArrayList<>();
        for (String set : NameTrainer.SETS) {
            List<Corpus.Document> documents =
                    Corpus.read(Path.of(options.get("data", ".")).resolve(set + ".jsonl")).stream()
                            .filter(d -> NameTrainer.fold(d.id(), RareNames.FOLDS) != without)
                            .toList();
            boolean human = !set.startsWith("negatives") && !set.startsWith("roster");
            documents.forEach(d -> clusters(d, human, taker));
            prose.addAll(human ? documents : List.of());
        }
        for (Corpus.Document d : plain()) {
            clusters(d, false, taker);
        }
        NameSwaps swaps = new NameSwaps(prose);
        for (int i = 0; i < Integer.parseInt(options.get("copies", "8")); i++) {
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
        List<Corpus.Document> documents = new ArrayList<>();
        texts.forEach((id, text) -> documents.add(new Corpus.Document(id, TEXT, text.toString(), List.of())));
        return IntStream.range(0, documents.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(documents::get)
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

    /** Writes the least sum, then the weights. */
    private static void write(Path file, float[] w, int least) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out, deflater))) {
            data.writeInt(least);
            for (int i = 0; i < w.length - 1; i++) {
                data.writeByte(RareNames.step(w[i]));
            }
        }
        System.out.println(file.getFileName() + ": " + Files.size(file) + " bytes");
    }
}
