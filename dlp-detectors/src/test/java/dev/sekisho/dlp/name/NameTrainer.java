package dev.sekisho.dlp.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the weights of the name model, a semi-Markov conditional random field over candidates, by AdaGrad.
 *
 * <p>{@code NameTrainer --data DIR --dump dump.csv --written src/data/names --text text.tsv --annotated
 * src/data/names/annotated.tsv [--out names.weights] [--folds 5 --pred preds.tsv [--models DIR] [--only 01]]}: what is
 * left out has the value the shipped weights were trained with. It learns from five kinds of text:
 *
 * <ul>
 *   <li>{@code --data}: the evaluation sets with their marks;
 *   <li>copies of them with other names ({@link NameSwaps});
 *   <li>{@code --written}: the sentences written for this project ({@link MarkedSentences}), their slots filled from
 *       {@code --dump}, SudachiDict as for {@link LexiconBuilder};
 *   <li>{@code --annotated}: names in sentences of {@code --text} ({@link AnnotatedSentences});
 *   <li>{@code --text}: text without marks ({@link PlainTextBuilder} says which), which a first model, trained on the
 *       others, and what is known of each document mark ({@link PseudoLabels}).
 * </ul>
 *
 * <p>With {@code --models} the weights of each fold go to {@code DIR/0}, {@code DIR/1} …, laid out so that the folder,
 * put first in a class path, replaces the shipped model: the accuracy report then answers the documents of the fold
 * with a model that has not seen them, nor was its first model trained on them. {@code --leave SET} trains on the other
 * sets and answers one: how the model does on a kind of text that it has not met.
 *
 * <p>The same input gives the same file with the same classes of candidates and features. The shipped one, of SHA-256
 * {@code 890d0a4b826f58936615abc5fe1eae5a9cb79a0ec0333484fa2d476a3aa08e84}, was trained at commit e0efdd1f. It takes 8
 * GB of memory and, on two cores, some four minutes.
 */
final class NameTrainer {
    static final List<String> SETS =
            List.of("stockmark", "ud_gsd_ne", "wac", "roster_synth", "negatives_synth", "negatives_real");

    private static final Set<String> OURS = Set.of(MarkedSentences.SET, AnnotatedSentences.SET);

    /** The seeds of the first model and of the one that is kept. */
    private static final int FIRST = 0;

    private static final int KEPT = 1;

    /** Below this a candidate is not written to the predictions. */
    private static final double MIN = 0.05;

    private final Options options;
    private final DictionaryNames dictionary;
    private final NameExamples all;
    private final FeatureRanks ranks;
    private final SpanLearner scorer;

    private NameTrainer(Options o, DictionaryNames dictionary, NameExamples all) {
        this.options = o;
        this.dictionary = dictionary;
        this.all = all;
        List<NameExamples.Example> plain =
                all.plain.stream().map(PseudoLabels.Cluster::example).toList();
        ranks = FeatureRanks.of(Integer.parseInt(options.get("min", "2")), List.of(all.examples, plain));
        System.err.printf("%d features%n", ranks.count());
        all.examples.forEach(ranks::apply);
        plain.forEach(ranks::apply);
        scorer = learner();
    }

    public static void main(String[] args) throws IOException {
        Options o = new Options(args);
        DictionaryNames dictionary =
                o.has("dump") ? DictionaryNames.read(Path.of(o.get("dump", ""))) : new DictionaryNames();
        new NameTrainer(o, dictionary, read(o, dictionary)).run();
    }

    private static NameExamples read(Options options, DictionaryNames dictionary) throws IOException {
        NameExamples all = new NameExamples(
                Float.parseFloat(options.get("written-weight", "1")),
                Float.parseFloat(options.get("annotated-weight", "1")),
                Float.parseFloat(options.get("text-weight", "0.3")));
        for (String set : SETS) {
            all.read(Corpus.read(Path.of(options.get("data", ".")).resolve(set + ".jsonl")));
        }
        all.addCopies(Integer.parseInt(options.get("copies", "3")), options.get("leave", ""));
        if (options.has("written")) {
            Random random = new Random(17);
            all.read(new MarkedSentences(slot -> dictionary.draw(slot, random))
                    .read(Path.of(options.get("written", "")), Integer.parseInt(options.get("fill", "3"))));
        }
        if (options.has("text")) {
            AnnotatedSentences annotated = options.has("annotated")
                    ? AnnotatedSentences.read(Path.of(options.get("annotated", "")))
                    : new AnnotatedSentences();
            all.readPlain(PlainText.read(Path.of(options.get("text", ""))), annotated);
        }
        return all;
    }

    private SpanLearner learner() {
        return new SpanLearner(options, ranks);
    }

    private void run() throws IOException {
        int folds = Integer.parseInt(options.get("folds", "0"));
        if (folds > 0) {
            crossValidate(folds);
        }
        if (options.has("leave")) {
            leaveOut(options.get("leave", ""));
        }
        if (options.has("out")) {
            write(Path.of(options.get("out", "")), train(all.examples));
        }
    }

    private float[] train(List<NameExamples.Example> marked) {
        int epochs = Integer.parseInt(options.get("epochs", "12"));
        if (all.plain.isEmpty()) {
            return learner().train(marked, epochs, KEPT);
        }
        List<NameExamples.Example> from = new ArrayList<>(marked);
        from.addAll(pseudo(learner().train(marked, 6, FIRST)));
        return mean(from, epochs, Integer.parseInt(options.get("seeds", "5")));
    }

    /** The mean of models that met the examples in different orders: what they disagree about is chance. */
    private float[] mean(List<NameExamples.Example> from, int epochs, int seeds) {
        List<float[]> models = IntStream.range(0, seeds)
                .parallel()
                .mapToObj(i -> learner().train(from, epochs, KEPT + i))
                .toList();
        float[] mean = new float[ranks.count()];
        for (float[] w : models) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += w[k];
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= seeds;
        }
        return mean;
    }

    /** The clusters without marks, as a model sees them and as their documents tell. */
    private List<NameExamples.Example> pseudo(float[] w) {
        PseudoLabels labels = new PseudoLabels(dictionary);
        List<NameExamples.Example> labelled = new ArrayList<>();
        for (int from = 0; from < all.plain.size(); ) {
            int to = from;
            List<double[]> p = new ArrayList<>();
            String id = all.plain.get(from).sentence().document();
            while (to < all.plain.size()
                    && all.plain.get(to).sentence().document().equals(id)) {
                scorer.score(all.plain.get(to++).example(), w);
                p.add(Arrays.copyOf(scorer.spans.probability, scorer.spans.count));
            }
            labelled.addAll(labels.label(all.plain.subList(from, to), p));
            from = to;
        }
        System.err.println(labelled.size() + " examples without marks: " + labels.counts());
        return labelled;
    }

    private void crossValidate(int folds) throws IOException {
        String only = options.get("only", "01234");
        try (PrintWriter out = predictions()) {
            for (int fold = 0; fold < folds; fold++) {
                int f = fold;
                if (only.indexOf('0' + fold) < 0) {
                    continue;
                }
                float[] w = train(
                        all.examples.stream().filter(x -> fold(x, folds) != f).toList());
                if (options.has("models")) {
                    write(model(Path.of(options.get("models", "")), fold), w);
                }
                for (NameExamples.Example x : all.examples) {
                    if (fold(x, folds) == f && !set(x).equals("copy")) {
                        predict(x, w, out);
                    }
                }
            }
        }
    }

    /** Trains on all sets but one and answers that one: how well the model does on a kind of text it has not seen. */
    private void leaveOut(String set) throws IOException {
        float[] w = train(all.examples.stream().filter(x -> !set(x).equals(set)).toList());
        try (PrintWriter out = predictions()) {
            for (NameExamples.Example x : all.examples) {
                if (set(x).equals(set)) {
                    predict(x, w, out);
                }
            }
        }
    }

    private PrintWriter predictions() throws IOException {
        return new PrintWriter(Files.newBufferedWriter(Path.of(options.get("pred", "pred.tsv"))));
    }

    private static Path model(Path folder, int fold) throws IOException {
        Path resources = folder.resolve(String.valueOf(fold))
                .resolve(NameTrainer.class.getPackageName().replace('.', '/'));
        return Files.createDirectories(resources).resolve("names.weights");
    }

    private String set(NameExamples.Example x) {
        return all.documents.get(x.document()).set();
    }

    /** The fold of an example; what was written or annotated for this project is in none and always trained on. */
    private int fold(NameExamples.Example x, int folds) {
        String id = all.documents.get(x.document()).id();
        return OURS.contains(set(x)) ? -1 : fold(id, folds);
    }

    /** The fold of a document. */
    static int fold(String id, int folds) {
        return Math.floorMod((id.hashCode() * 0x9E3779B9) >>> 8, folds);
    }

    private void predict(NameExamples.Example x, float[] w, PrintWriter out) {
        scorer.score(x, w);
        NameSpans spans = scorer.spans;
        String id = all.documents.get(x.document()).id();
        for (int c = 0; c < spans.count; c++) {
            if (spans.probability[c] > MIN) {
                out.printf("%s\t%d\t%d\t%.4f%n", id, x.start()[c], x.end()[c], spans.probability[c]);
            }
        }
    }

    private void write(Path file, float[] byRank) throws IOException {
        float[] w = ranks.byFeature(byRank);
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
