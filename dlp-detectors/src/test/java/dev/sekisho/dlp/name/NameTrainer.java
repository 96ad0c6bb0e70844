package dev.sekisho.dlp.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the weights of the name model: a semi-Markov conditional random field over candidates, by AdaGrad.
 *
 * <p>{@code NameTrainer --data DIR [--out names.weights] [--folds N --pred preds.jsonl [--models DIR]] [--epochs N]
 * [--l2 X] [--leave SET]}: what is left out has the value the shipped weights were trained with. With {@code --models}
 * the weights of each fold go to {@code DIR/0}, {@code DIR/1} …, laid out so that the folder, put first in a class
 * path, replaces the shipped model: the accuracy report then answers the documents of the fold with a model that has
 * not seen them. {@code --leave} trains on the other sets and answers one: how the model does on a kind of text that it
 * has not met.
 */
final class NameTrainer {
    static final List<String> SETS =
            List.of("stockmark", "ud_gsd_ne", "wac", "roster_synth", "negatives_synth", "negatives_real");

    /** A cluster without a name in which no candidate is more probable than this is left alone for some rounds. */
    private static final double CLEAR = 1e-3;

    private static final int REST = 2;

    /** One cluster: candidates as features, and which of them are names. */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(
            int document,
            int clusterStart,
            int clusterEnd,
            int[] start,
            int[] end,
            int[][] features,
            boolean[] gold,
            boolean train,
            float weight) {
        Example with(boolean[] names) {
            return new Example(document, clusterStart, clusterEnd, start, end, features, names, true, weight);
        }
    }

    private final List<Corpus.Document> documents = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final NameCandidates candidates = new NameCandidates(NameLexicon.load());
    private final NameSpans spans = new NameSpans();
    private final SpanFeatures features = new SpanFeatures(WordClasses.load(), WordShapes.load());
    private final SpanDecoder decoder = new SpanDecoder();
    private int goldSpans;
    private int coveredSpans;
    private double floor;
    private int salt;
    private double most;
    private int dropped;
    private boolean[] frequent = new boolean[0];
    private final List<PseudoLabels.Cluster> plain = new ArrayList<>();
    private DictionaryNames dictionary = new DictionaryNames();
    private float textWeight = 1;
    private float writtenWeight = 1;

    public static void main(String[] args) throws IOException {
        Options o = new Options(args);
        NameTrainer trainer = new NameTrainer();
        long t = System.nanoTime();
        for (String set : SETS) {
            trainer.read(Corpus.read(Path.of(o.get("data", ".")).resolve(set + ".jsonl")));
        }
        trainer.addCopies(Integer.parseInt(o.get("copies", "3")), o.get("leave", ""));
        System.err.printf("%d examples in %d s%n", trainer.examples.size(), (System.nanoTime() - t) / 1_000_000_000);
        if (o.has("dump")) {
            trainer.dictionary = DictionaryNames.read(Path.of(o.get("dump", "")));
        }
        if (o.has("written")) {
            trainer.writtenWeight = Float.parseFloat(o.get("written-weight", "1"));
            trainer.read(new MarkedSentences(trainer.dictionary)
                    .read(Path.of(o.get("written", "")), Integer.parseInt(o.get("fill", "3"))));
        }
        if (o.has("text")) {
            trainer.textWeight = Float.parseFloat(o.get("text-weight", "0.5"));
            trainer.plain(PlainText.read(Path.of(o.get("text", ""))));
        }
        trainer.countFeatures(Integer.parseInt(o.get("min", "2")));
        int folds = Integer.parseInt(o.get("folds", "0"));
        if (folds > 0) {
            trainer.crossValidate(folds, o);
        }
        if (o.has("leave")) {
            trainer.leaveOut(o.get("leave", ""), o);
        }
        if (o.has("out")) {
            float[] w = trainer.train(trainer.examples, o);
            write(Path.of(o.get("out", "")), w);
        }
    }

    private void read(List<Corpus.Document> docs) {
        int gold0 = goldSpans;
        int covered0 = coveredSpans;
        for (Corpus.Document d : docs) {
            documents.add(d);
            document(documents.size() - 1, d);
        }
        System.err.printf(
                "%s: %d of %d names are candidates%n", docs.get(0).set(), coveredSpans - covered0, goldSpans - gold0);
    }

    private void addCopies(int copies, String without) {
        List<Corpus.Document> originals = documents.stream()
                .filter(d -> !d.set().startsWith("negatives") && !d.set().startsWith("roster"))
                .filter(d -> !d.set().equals(without))
                .toList();
        NameSwaps swaps = new NameSwaps(originals);
        for (int i = 0; i < copies; i++) {
            for (Corpus.Document d : originals) {
                Corpus.Document copy = swaps.copy(d);
                if (copy != null) {
                    documents.add(copy);
                    document(documents.size() - 1, copy);
                }
            }
        }
    }

    private void plain(List<PlainText.Sentence> sentences) {
        long t = System.nanoTime();
        for (PlainText.Sentence s : sentences) {
            char[] text = dev.sekisho.dlp.text.Fold.fold(s.text()).toCharArray();
            String folded = new String(text);
            Corpus.Document d = new Corpus.Document(s.document(), "text", s.text(), List.of());
            for (int i = 0; i < text.length; ) {
                byte c = NameChars.of(text[i]);
                if (!NameClusters.letter(c) && !NameClusters.begins(text, 0, i)) {
                    i++;
                    continue;
                }
                int e = NameClusters.end(text, text.length, i);
                spans.begin(text, 0, text.length, i, e);
                candidates.propose(spans);
                if (spans.count > 0) {
                    int[] split = java.util.Arrays.copyOf(spans.split, spans.count);
                    plain.add(new PseudoLabels.Cluster(example(-1, d), s, folded, split));
                }
                i = e;
            }
        }
        System.err.printf(
                "%d clusters without marks in %d s%n", plain.size(), (System.nanoTime() - t) / 1_000_000_000);
    }

    /** The clusters without marks, as a model sees them and as their documents tell. */
    private List<Example> pseudo(float[] w) {
        PseudoLabels labels = new PseudoLabels(dictionary);
        List<Example> labelled = new ArrayList<>();
        for (int from = 0; from < plain.size(); ) {
            int to = from;
            List<double[]> p = new ArrayList<>();
            String id = plain.get(from).sentence().document();
            while (to < plain.size() && plain.get(to).sentence().document().equals(id)) {
                score(plain.get(to++).example(), w);
                p.add(java.util.Arrays.copyOf(spans.probability, spans.count));
            }
            labelled.addAll(labels.label(plain.subList(from, to), p));
            from = to;
        }
        System.err.printf(
                "%d examples without marks: %d names, of them %d promoted; %d skipped%n",
                labelled.size(), labels.positive, labels.promoted, labels.skipped);
        return labelled;
    }

    private void document(int id, Corpus.Document d) {
        goldSpans += (int) d.spans().stream().filter(NameTrainer::person).count();
        char[] text = dev.sekisho.dlp.text.Fold.fold(d.text()).toCharArray();
        for (int i = 0; i < text.length; ) {
            byte c = NameChars.of(text[i]);
            if (!NameClusters.letter(c) && !NameClusters.begins(text, 0, i)) {
                i++;
                continue;
            }
            int e = NameClusters.end(text, text.length, i);
            spans.begin(text, 0, text.length, i, e);
            candidates.propose(spans);
            if (spans.count > 0) {
                examples.add(example(id, d));
            }
            i = e;
        }
    }

    private static boolean person(Corpus.Span s) {
        return s.type().equals("PERSON") && !s.ignore();
    }

    private Example example(int id, Corpus.Document d) {
        int n = spans.count;
        int[][] f = new int[n][];
        boolean[] gold = new boolean[n];
        boolean train = true;
        int last = spans.clusterEnd;
        features.begin(spans);
        for (int i = 0; i < n; i++) {
            features.extract(spans, i);
            f[i] = java.util.Arrays.copyOf(features.index, features.count);
            last = Math.max(last, spans.end[i]);
        }
        for (Corpus.Span g : d.spans()) {
            if (g.end() <= spans.clusterStart || g.start() >= last) {
                continue;
            }
            if (person(g)) {
                boolean found = mark(g, gold);
                coveredSpans += found ? 1 : 0;
                train &= found || g.start() >= spans.clusterEnd;
            } else if (g.ignore() || g.type().startsWith("PERSON")) {
                train = false;
            }
        }
        return new Example(
                id,
                spans.clusterStart,
                spans.clusterEnd,
                java.util.Arrays.copyOf(spans.start, n),
                java.util.Arrays.copyOf(spans.end, n),
                f,
                gold,
                train,
                id < 0 ? textWeight : d.set().equals(MarkedSentences.SET) ? writtenWeight : 1);
    }

    private boolean mark(Corpus.Span g, boolean[] gold) {
        for (int i = 0; i < spans.count; i++) {
            if (spans.start[i] == g.start() && spans.end[i] == g.end()) {
                gold[i] = true;
                return true;
            }
        }
        return false;
    }

    private void countFeatures(int min) {
        int[] seen = new int[1 << SpanFeatures.BITS];
        count(examples, seen);
        count(plain.stream().map(PseudoLabels.Cluster::example).toList(), seen);
        frequent = new boolean[seen.length];
        int n = 0;
        for (int k = 0; k < seen.length; k++) {
            frequent[k] = seen[k] >= min;
            n += frequent[k] ? 1 : 0;
        }
        System.err.printf("%d features%n", n);
    }

    private static void count(List<Example> from, int[] seen) {
        for (Example x : from) {
            for (int[] f : x.features) {
                for (int k : f) {
                    seen[k]++;
                }
            }
        }
    }

    /** The mean of the weights that several orders of the examples give. */
    private float[] train(List<Example> marked, Options o) {
        List<Example> from = marked;
        if (!plain.isEmpty()) {
            from = new ArrayList<>(marked);
            from.addAll(pseudo(train(marked, o, 0)));
        }
        int seeds = Integer.parseInt(o.get("seeds", "2"));
        float[] mean = new float[1 << SpanFeatures.BITS];
        for (int seed = 1; seed <= seeds; seed++) {
            float[] w = train(from, o, seed);
            for (int k = 0; k < w.length; k++) {
                mean[k] += w[k] / seeds;
            }
        }
        return mean;
    }

    private float[] train(List<Example> from, Options o, int seed) {
        int epochs = seed == 0 ? 6 : Integer.parseInt(o.get("epochs", "12"));
        double rate = Double.parseDouble(o.get("rate", "0.2"));
        double l2 = Double.parseDouble(o.get("l2", "1e-7"));
        floor = Double.parseDouble(o.get("floor", "0.1"));
        double dropout = Double.parseDouble(o.get("dropout", "0.4"));
        float[] w = new float[1 << SpanFeatures.BITS];
        float[] g2 = new float[w.length];
        double[] sum = new double[w.length];
        Example[] order = from.stream().filter(Example::train).toArray(Example[]::new);
        int[] rest = new int[order.length];
        Random random = new Random(seed);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, rest, random);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                drop(dropout, random);
                if (rest[i] > 0) {
                    rest[i]--;
                } else {
                    loss += step(order[i], w, g2, rate, l2);
                    rest[i] = most < CLEAR ? REST : 0;
                }
            }
            if (epoch >= epochs / 2) {
                averaged++;
                for (int k = 0; k < w.length; k++) {
                    sum[k] += w[k];
                }
            }
            System.err.printf("epoch %d loss %.4f%n", epoch, loss / order.length);
        }
        for (int k = 0; k < w.length; k++) {
            w[k] = (float) (sum[k] / averaged * (1 - dropout));
        }
        salt = 0;
        return w;
    }

    private static void shuffle(Example[] order, int[] rest, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example x = order[i];
            order[i] = order[j];
            order[j] = x;
            int r = rest[i];
            rest[i] = rest[j];
            rest[j] = r;
        }
    }

    /** Leaves out each feature of the example with some chance, so that no single word is relied on. */
    private void drop(double chance, Random random) {
        salt = chance > 0 ? random.nextInt() | 1 : 0;
        dropped = (int) (chance * 65536);
    }

    private boolean kept(int feature) {
        return frequent[feature] && (salt == 0 || ((((feature * 0x9E3779B9) ^ salt) * 0x85EBCA6B) >>> 16) >= dropped);
    }

    private double step(Example x, float[] w, float[] g2, double rate, double l2) {
        double all = score(x, w);
        double gold = 0;
        most = 0;
        for (int c = 0; c < x.gold.length; c++) {
            most = Math.max(most, x.gold[c] ? 1 : spans.probability[c]);
            double g = (spans.probability[c] - (x.gold[c] ? 1 : 0)) * x.weight;
            gold += x.gold[c] ? spans.score[c] : 0;
            if (Math.abs(g) < 1e-3) {
                continue;
            }
            for (int k : x.features[c]) {
                if (kept(k)) {
                    double gk = g + l2 * 1000 * w[k];
                    g2[k] += (float) (gk * gk);
                    w[k] -= (float) (rate * gk / Math.sqrt(g2[k] + floor));
                }
            }
        }
        return all - gold;
    }

    /** Scores an example and computes its probabilities into the spans. */
    private double score(Example x, float[] w) {
        spans.count = x.start.length;
        spans.clusterStart = x.clusterStart;
        spans.clusterEnd = x.clusterEnd;
        for (int c = 0; c < spans.count; c++) {
            spans.start[c] = x.start[c];
            spans.end[c] = x.end[c];
            double sum = 0;
            for (int k : x.features[c]) {
                sum += salt == 0 || kept(k) ? w[k] : 0;
            }

            spans.score[c] = sum;
        }
        return decoder.probabilities(spans);
    }

    private void crossValidate(int folds, Options o) throws IOException {
        int only = Integer.parseInt(o.get("only", "-1"));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(o.get("pred", "pred.jsonl"))))) {
            for (int fold = 0; fold < folds; fold++) {
                int f = fold;
                if (only >= 0 && only != fold) {
                    continue;
                }
                float[] w =
                        train(examples.stream().filter(x -> fold(x, folds) != f).toList(), o);
                if (o.has("models")) {
                    write(model(Path.of(o.get("models", "")), fold), w);
                }
                for (Example x : examples) {
                    if (fold(x, folds) == f && !documents.get(x.document).set().equals("copy")) {
                        predict(x, w, out);
                    }
                }
            }
        }
    }

    /** Trains on all sets but one and answers that one: how well the model does on a kind of text it has not seen. */
    private void leaveOut(String set, Options o) throws IOException {
        float[] w = train(
                examples.stream()
                        .filter(x -> !documents.get(x.document).set().equals(set))
                        .toList(),
                o);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(o.get("pred", "pred.jsonl"))))) {
            for (Example x : examples) {
                if (documents.get(x.document).set().equals(set)) {
                    predict(x, w, out);
                }
            }
        }
    }

    private static Path model(Path folder, int fold) throws IOException {
        Path resources = folder.resolve(String.valueOf(fold))
                .resolve(NameTrainer.class.getPackageName().replace('.', '/'));
        return Files.createDirectories(resources).resolve("names.weights");
    }

    private static final double MIN = Double.parseDouble(System.getProperty("min", "0.05"));

    private int fold(Example x, int folds) {
        if (documents.get(x.document).set().equals(MarkedSentences.SET)) {
            return -1;
        }
        return Math.floorMod((documents.get(x.document).id().hashCode() * 0x9E3779B9) >>> 8, folds);
    }

    private void predict(Example x, float[] w, PrintWriter out) {
        score(x, w);
        String id = documents.get(x.document).id();
        for (int c = 0; c < spans.count; c++) {
            if (spans.probability[c] > MIN) {
                out.printf("%s\t%d\t%d\t%.4f%n", id, x.start[c], x.end[c], spans.probability[c]);
            }
        }
    }

    private static void write(Path file, float[] w) throws IOException {
        float max = 0;
        for (float v : w) {
            max = Math.max(max, Math.abs(v));
        }
        float step = max / 127;
        try (DataOutputStream out = new DataOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION)))) {
            out.writeFloat(step);
            for (float v : w) {
                out.writeByte(Math.round(v / step));
            }
        }
        System.err.printf("step %.5f, %d bytes%n", step, Files.size(file));
    }
}
