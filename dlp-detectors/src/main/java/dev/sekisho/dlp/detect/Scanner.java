package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Exemptions;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.table.FieldNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Detectors and keyword lists, compiled. Immutable and thread-safe; each use has its own {@link Walk}. */
@SuppressWarnings("EnumOrdinal") // Arrays by the kind of run: looked up at every run of a text.
final class Scanner {
    private static final int[] NONE = {};

    private final Detector[] detectors;
    private final List<KeywordList> keywords;
    /** Those that know public values, too. */
    private final int[] exempting;

    /** Those that find an info type of a user's own. */
    private final BitSet own = new BitSet();

    private final Vocabulary vocabulary;
    /** By the ordinal of a {@link CharRun}: the detectors that it triggers, and the least length for each. */
    private final int[][] byRun = new int[CharRun.values().length][];

    private final int[][] minLengths = new int[CharRun.values().length][];
    private final Map<InfoType, int[]> byColumn = new HashMap<>();
    /** Of those, the detectors that find the type itself. */
    private final Map<InfoType, int[]> finding = new HashMap<>();

    private final FieldNames fieldNames;
    private final KeywordStarts keywordStarts;

    Scanner(List<Detector> detectors, List<KeywordList> keywords) {
        this.detectors = detectors.toArray(new Detector[0]);
        this.keywords = List.copyOf(keywords);
        this.exempting = IntStream.range(0, this.detectors.length)
                .filter(d -> this.detectors[d] instanceof Exemptions)
                .toArray();
        this.keywordStarts = new KeywordStarts(keywords);
        rejectDuplicates();
        this.vocabulary = new Vocabulary(detectors, this.keywords);
        for (CharRun run : CharRun.values()) {
            int[] chosen = wanting(run);
            byRun[run.ordinal()] = chosen;
            minLengths[run.ordinal()] = lengths(run, chosen);
        }
        Map<InfoType, List<String>> labels = new LinkedHashMap<>();
        for (int d = 0; d < this.detectors.length; d++) {
            Detector detector = this.detectors[d];
            for (InfoType type : detector.infoTypes()) {
                if (InfoType.of(type.id()) == null) {
                    own.set(d);
                }
            }
            for (InfoType type : detector.triggers().columns()) {
                join(byColumn, type, d);
                if (detector.infoTypes().contains(type)) {
                    join(finding, type, d);
                }
            }
            for (Map.Entry<InfoType, List<String>> own :
                    detector.triggers().labels().entrySet()) {
                List<String> words = labels.getOrDefault(own.getKey(), new ArrayList<>());
                words.addAll(own.getValue());
                labels.put(own.getKey(), words);
            }
        }
        this.fieldNames = new FieldNames(labels);
    }

    private static void join(Map<InfoType, int[]> chosen, InfoType type, int detector) {
        chosen.put(type, join(chosen.getOrDefault(type, NONE), new int[] {detector}));
    }

    private void rejectDuplicates() {
        Set<String> ids = new HashSet<>();
        for (Detector detector : detectors) {
            if (!ids.add(detector.id())) {
                throw new IllegalArgumentException("two detectors with the id " + detector.id());
            }
        }
        Set<String> names = new HashSet<>();
        for (KeywordList list : keywords) {
            if (!names.add(list.name())) {
                throw new IllegalArgumentException("two keyword lists with the name " + list.name());
            }
        }
    }

    private int[] wanting(CharRun run) {
        int[] chosen = NONE;
        for (int d = 0; d < detectors.length; d++) {
            if (detectors[d].triggers().runs().containsKey(run)) {
                chosen = join(chosen, new int[] {d});
            }
        }
        return chosen;
    }

    private int[] lengths(CharRun run, int[] chosen) {
        int[] lengths = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            lengths[i] = detectors[chosen[i]].triggers().runs().getOrDefault(run, 1);
        }
        return lengths;
    }

    private static int[] join(int[] a, int[] b) {
        int[] both = new int[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    Walk newWalk() {
        return new Walk(this);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<KeywordList> keywords() {
        return keywords;
    }

    /** Whether a text holds a character with which a keyword begins. */
    boolean mayHoldKeyword(char[] text, int size) {
        return keywordStarts.in(text, size);
    }

    /** What names of fields announce, by the labels of all detectors and more. */
    FieldNames fieldNames() {
        return fieldNames;
    }

    Detector detector(int number) {
        return detectors[number];
    }

    /** Whether some detector finds an info type of a user's own. */
    boolean anyOwn() {
        return !own.isEmpty();
    }

    /** Whether a detector finds an info type of a user's own. */
    boolean own(int detector) {
        return own.get(detector);
    }

    /** The detectors that know public values, too. */
    int[] exempting() {
        return exempting;
    }

    int[] forRun(CharRun run) {
        return byRun[run.ordinal()];
    }

    int[] minLengths(CharRun run) {
        return minLengths[run.ordinal()];
    }

    int[] forColumn(InfoType type) {
        return byColumn.getOrDefault(type, NONE);
    }

    /** Those of the detectors for a column that find its type, and do not only look into such columns. */
    int[] finding(InfoType type) {
        return finding.getOrDefault(type, NONE);
    }
}
