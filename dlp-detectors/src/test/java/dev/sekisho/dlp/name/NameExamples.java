package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Cuts documents into clusters and describes the candidates of each, for {@link NameTrainer}. */
final class NameExamples {
    /** Rosters have no copies with other names, and text without marks has nothing like them. */
    private static final float ROSTERS = 3;

    /** One cluster: candidates as features, which of them are names, and how much it counts. */
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

    final List<Corpus.Document> documents = new ArrayList<>();
    final List<Example> examples = new ArrayList<>();

    /** The clusters of text without marks. */
    final List<PseudoLabels.Cluster> plain = new ArrayList<>();

    private final float writtenWeight;
    private final float textWeight;
    private final float annotatedWeight;
    private final NameCandidates candidates = new NameCandidates(NameLexicon.load());
    private final NameSpans spans = new NameSpans();
    private final SpanFeatures features = new SpanFeatures(WordClasses.load(), WordShapes.load());
    private int goldSpans;
    private int coveredSpans;

    NameExamples(float writtenWeight, float annotatedWeight, float textWeight) {
        this.writtenWeight = writtenWeight;
        this.annotatedWeight = annotatedWeight;
        this.textWeight = textWeight;
    }

    void read(List<Corpus.Document> docs) {
        int gold0 = goldSpans;
        int covered0 = coveredSpans;
        docs.forEach(this::add);
        System.err.printf(
                "%s: %d of %d names are candidates%n", docs.get(0).set(), coveredSpans - covered0, goldSpans - gold0);
    }

    /** Adds copies with other names of all documents of prose but those of one set. */
    void addCopies(int copies, String without) {
        List<Corpus.Document> originals = documents.stream()
                .filter(d -> !d.set().startsWith("negatives") && !d.set().startsWith("roster"))
                .filter(d -> !d.set().equals(without))
                .toList();
        NameSwaps swaps = new NameSwaps(originals);
        for (int i = 0; i < copies; i++) {
            for (Corpus.Document d : originals) {
                Corpus.Document copy = swaps.copy(d);
                if (copy != null) {
                    add(copy);
                }
            }
        }
    }

    /** Reads text without marks, but for the sentences that were annotated. */
    void readPlain(List<PlainText.Sentence> sentences, AnnotatedSentences annotated) {
        List<Corpus.Document> marked = new ArrayList<>();
        for (PlainText.Sentence s : sentences) {
            Corpus.Document d = annotated.document(s);
            if (d != null) {
                marked.add(d);
                continue;
            }
            char[] text = Fold.fold(s.text()).toCharArray();
            String folded = new String(text);
            clusters(text, count -> {
                int[] split = Arrays.copyOf(spans.split, count);
                plain.add(new PseudoLabels.Cluster(example(-1, List.of(), textWeight), s, folded, split));
            });
        }
        System.err.printf("%d clusters without marks%n", plain.size());
        System.err.printf("%d of %d annotated sentences are in the text%n", marked.size(), annotated.size());
        if (!marked.isEmpty()) {
            read(marked);
        }
    }

    private void add(Corpus.Document d) {
        int id = documents.size();
        documents.add(d);
        goldSpans += (int) d.spans().stream().filter(NameExamples::person).count();
        clusters(Fold.fold(d.text()).toCharArray(), count -> examples.add(example(id, d.spans(), weight(d.set()))));
    }

    private float weight(String set) {
        return switch (set) {
            case MarkedSentences.SET -> writtenWeight;
            case AnnotatedSentences.SET -> annotatedWeight;
            default -> set.startsWith("roster") ? ROSTERS : 1;
        };
    }

    /** Proposes the candidates of each cluster; tells how many there are where there are any. */
    private void clusters(char[] text, Consumer<Integer> taker) {
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
                taker.accept(spans.count);
            }
            i = e;
        }
    }

    private static boolean person(Corpus.Span s) {
        return s.type().equals("PERSON") && !s.ignore();
    }

    private Example example(int id, List<Corpus.Span> marks, float weight) {
        int n = spans.count;
        int[][] f = new int[n][];
        boolean[] gold = new boolean[n];
        boolean train = true;
        int last = spans.clusterEnd;
        features.begin(spans);
        for (int i = 0; i < n; i++) {
            features.extract(spans, i);
            f[i] = Arrays.copyOf(features.index, features.count);
            last = Math.max(last, spans.end[i]);
        }
        for (Corpus.Span g : marks) {
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
                Arrays.copyOf(spans.start, n),
                Arrays.copyOf(spans.end, n),
                f,
                gold,
                train,
                weight);
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
}
