package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Exemptions;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Fold;
import dev.sekisho.dlp.text.Literals;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The state of a {@link Scanner} in use: one segment or cell after the other, in the same buffers. Not thread-safe.
 *
 * <p>Nothing is allocated for a character, only for what is found.
 */
final class Walk {
    /** How far a detector may look beyond its trigger. */
    static final int WINDOW = 256;
    /**
     * So many detections of a candidate are taken beside two a character: one that never ends would fill the memory.
     */
    private static final int MORE_DETECTIONS = 64;

    private final Scanner scanner;
    private final Vocabulary vocabulary;
    private final Spot spot;
    private final Marks labels = new Marks();
    private final Marks negatives = new Marks();
    private final Marks triggers = new Marks();
    private final KeywordHits keywords;
    private final BitSet failed = new BitSet();
    private boolean anyFailed;
    /** How many detections there are of the candidate at hand, by the detector at hand. */
    private int detected;

    /** Whether only the detectors of users' own types are asked. */
    private boolean ownOnly;

    private final Detections detections = this::add;
    private final Runs.Taker runTaker = this::run;
    private final Literals.Taker wordTaker = this::word;
    private char[] raw = {};
    private char[] text = {};
    private int length;
    private long base;
    private int from;
    private int to;
    /** Whether the words of the text were looked for: where a cell's detectors ask for none, they need not be. */
    private boolean wordsFound;

    private Consumer<Hit> out = hit -> {};

    Walk(Scanner scanner) {
        this.scanner = scanner;
        this.vocabulary = scanner.vocabulary();
        this.spot = new Spot(this, scanner.fieldNames());
        this.keywords = new KeywordHits(vocabulary, scanner.keywords());
    }

    /**
     * Examines the candidates of a segment that start within a range.
     *
     * @param chars the segment
     * @param size how many characters of it are filled
     * @param start the offset of the segment in its part
     * @param first the first index at which a candidate may start
     * @param limit one past the last such index
     * @param hits takes detections, overlapping ones too
     */
    void segment(char[] chars, int size, long start, int first, int limit, Consumer<Hit> hits) {
        take(chars, size, start, first, limit, hits);
        candidates();
    }

    private void candidates() {
        words();
        triggered();
        Runs.find(text, length, runTaker);
        keywords.count(from, to);
    }

    /**
     * Examines one cell of a typed column by some detectors, such as those that asked for such columns. Keywords are
     * not counted: that is done by {@link #countKeywords} when the cell is not read as text too.
     */
    void cell(char[] chars, int size, InfoType column, Likelihood likelihood, int[] detectors, Consumer<Hit> hits) {
        take(chars, size, 0, 0, size, hits);
        for (int detector : detectors) {
            spot.moveToCell(column, likelihood);
            examine(detector);
        }
    }

    /**
     * Examines a cell by the detectors that find a type, as if its column were likely to hold it; one just examined for
     * another type need not be taken again.
     */
    void mayFill(char[] chars, int size, InfoType type, boolean taken, Consumer<Hit> hits) {
        if (!taken) {
            take(chars, size, 0, 0, size, hits);
        }
        for (int detector : scanner.finding(type)) {
            spot.moveToCell(type, Likelihood.POSSIBLE);
            examine(detector);
        }
    }

    /** Examines a cell as text; one just examined by its column's type need not be taken again. */
    void rest(char[] chars, int size, boolean taken, Consumer<Hit> hits) {
        if (!taken) {
            take(chars, size, 0, 0, size, hits);
        }
        candidates();
    }

    /**
     * Examines the cell examined last as text, by the detectors of users' own types alone: what the others find must
     * not depend on whether there are such.
     */
    void own() {
        ownOnly = true;
        try {
            candidates();
        } finally {
            ownOnly = false; // parts to come use this walk, also where the memory ran out in this one
        }
    }

    /** Counts the keywords in a cell, and does no more. */
    void countKeywords(char[] chars, int size) {
        take(chars, size, 0, 0, size, out);
        countKeywords();
    }

    /** Counts the keywords in the cell examined last. */
    void countKeywords() {
        if (keywords.any()) {
            words();
            keywords.count(0, length);
        }
    }

    private void take(char[] chars, int size, long start, int first, int limit, Consumer<Hit> hits) {
        raw = chars;
        length = size;
        base = start;
        from = first;
        to = limit;
        out = hits;
        if (text.length < size) {
            text = new char[Math.max(size, Math.min(text.length * 2, TextStream.SEGMENT))];
        }
        Fold.fold(raw, text, 0, size);
        labels.clear();
        negatives.clear();
        triggers.clear();
        keywords.clear();
        wordsFound = false;
        spot.reset();
    }

    /** Finds all words. Detectors are called only then, as words behind a trigger count too. */
    private void words() {
        if (!wordsFound) {
            wordsFound = true;
            vocabulary.literals.find(text, length, wordTaker);
        }
    }

    private void triggered() {
        for (int t = 0; t < triggers.size(); t++) {
            spot.move(triggers.start(t), triggers.end(t), null);
            for (int detector : vocabulary.triggers[triggers.word(t)]) {
                examine(detector);
            }
        }
    }

    private void word(int word, int start, int end) {
        if (vocabulary.triggers[word].length > 0 && start >= from && start < to) {
            triggers.add(start, end, word);
        }
        boolean whole = !(vocabulary.latinStart[word] && start > 0 && latin(start - 1))
                && !(vocabulary.latinEnd[word] && end < length && latin(end));
        if (!whole) {
            return;
        }
        if (vocabulary.labels[word].length > 0) {
            labels.addLongest(start, end, word);
        }
        if (vocabulary.negatives[word].length > 0) {
            negatives.add(start, end, word);
        }
        keywords.add(word, start, end);
    }

    private boolean latin(int index) {
        return CharClass.of(text[index]) == CharClass.LATIN;
    }

    private void run(CharRun run, int start, int end, int size) {
        if (start < from || start >= to) {
            return;
        }
        int[] detectors = scanner.forRun(run);
        int[] minLengths = scanner.minLengths(run);
        boolean moved = false;
        for (int i = 0; i < detectors.length; i++) {
            if (size >= minLengths[i]) {
                if (!moved) {
                    spot.move(start, end, run);
                    moved = true;
                }
                examine(detectors[i]);
            }
        }
    }

    private void examine(int number) {
        if ((ownOnly && !scanner.own(number)) || (anyFailed && failed.get(number))) {
            return;
        }
        detected = 0;
        try {
            scanner.detector(number).examine(spot, detections);
        } catch (Throwable e) { // an Error too: a class that is missing, memory that does not suffice
            fail(number);
        }
    }

    /** What was thrown is told nowhere, as it may hold the text: the id stands in the report of the part. */
    private void fail(int number) {
        failed.set(number);
        anyFailed = true;
    }

    /** Whether a value is known to be public. Who fails to say so exempts nothing more of this part. */
    boolean exempts(InfoType type, CharSequence value) {
        for (int number : scanner.exempting()) {
            try {
                if (!(anyFailed && failed.get(number))
                        && scanner.detector(number) instanceof Exemptions known
                        && known.exempts(type, value)) {
                    return true;
                }
            } catch (Throwable e) {
                fail(number);
            }
        }
        return false;
    }

    private void add(InfoType type, int start, int end, Likelihood likelihood, Evidence... evidence) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(likelihood, "likelihood");
        if (start < spot.windowStart() || end > spot.windowEnd() || start >= end || evidence.length == 0) {
            throw new IllegalArgumentException("a detection outside its window, or without evidence");
        }
        if (++detected > MORE_DETECTIONS + 2 * (spot.windowEnd() - spot.windowStart())) {
            throw new IllegalStateException("more detections than a candidate can hold");
        }
        int first = start > 0 && Character.isLowSurrogate(text[start]) && Character.isHighSurrogate(text[start - 1])
                ? start - 1
                : start;
        int last = end < length && Character.isLowSurrogate(text[end]) && Character.isHighSurrogate(text[end - 1])
                ? end + 1
                : end;
        out.accept(new Hit(type, base + first, base + last, likelihood, Evidence.setOf(evidence)));
    }

    /** The ids of the detectors that failed since this was last asked; they are used again from now on. */
    List<String> takeFailures() {
        if (!anyFailed) {
            return List.of(); // asked once a text, and nearly always so
        }
        List<String> ids = failed.stream()
                .mapToObj(number -> scanner.detector(number).id())
                .toList();
        failed.clear();
        anyFailed = false;
        return ids;
    }

    /** Hits by keyword list, in the order of the lists, since the walk began. */
    long[] keywordCounts() {
        return Arrays.copyOf(keywords.counts(), keywords.counts().length);
    }

    char[] text() {
        return text;
    }

    char[] raw() {
        return raw;
    }

    int length() {
        return length;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Marks labels() {
        words();
        return labels;
    }

    Marks negatives() {
        words();
        return negatives;
    }
}
