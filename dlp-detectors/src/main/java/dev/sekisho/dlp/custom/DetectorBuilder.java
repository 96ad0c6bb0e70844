package dev.sekisho.dlp.custom;

import com.google.re2j.Pattern;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a detector from words, from a pattern or from column headers, with rules on what stands around a value.
 * {@code dlp-detectors/DETECTORS.md} shows the same in YAML.
 *
 * <pre>{@code
 * InfoType type = InfoType.custom("CUSTOMER_NUMBER", "顧客番号", "customer number", 2);
 * Detector detector = DetectorBuilder.of("customer-number", type)
 *         .pattern("C-\\d{8}")
 *         .check(Check.luhn())
 *         .labels("顧客番号", "お客様番号")
 *         .build();
 * }</pre>
 *
 * <p>Texts are compared in half-width ASCII, full-width katakana and, unless asked otherwise, without regard to case.
 * Not thread-safe; the detectors it makes are.
 */
public final class DetectorBuilder {
    private final String id;
    private final InfoType type;
    private final List<String> labels = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<String> negatives = new ArrayList<>();
    private final List<NearWords> near = new ArrayList<>();
    private final WordTableBuilder excluded = new WordTableBuilder(false);
    private final List<Pattern> excludedPatterns = new ArrayList<>();
    private @Nullable WordTableBuilder words;
    private @Nullable String pattern;
    private @Nullable String group;
    private List<String> trigger = List.of();
    private boolean caseSensitive;
    private Edges edges = Edges.WORD;
    private @Nullable Check check;
    private @Nullable Check bound;
    private boolean labelNeeded;
    private @Nullable Likelihood plain;
    private @Nullable Likelihood checked;
    private Likelihood labelled = Likelihood.VERY_LIKELY;
    private Likelihood column = Likelihood.VERY_LIKELY;

    private DetectorBuilder(String id, InfoType type) {
        this.id = id;
        this.type = type;
    }

    /**
     * Starts a detector.
     *
     * @param id its id, unique among all detectors: lower-case letters, digits and hyphens, at most 64
     * @param type what it finds: a built-in info type or one made by {@link InfoType#custom}
     * @return a builder
     * @throws DefinitionException when the id is not of that form
     */
    public static DetectorBuilder of(String id, InfoType type) {
        Ids.checkDetector(id);
        return new DetectorBuilder(id, Objects.requireNonNull(type, "type"));
    }

    /**
     * Distinguishes capital and small letters of the words. To be called before words are added.
     *
     * @return this
     * @throws IllegalStateException when there are words already
     */
    public DetectorBuilder caseSensitive() {
        if (words != null) {
            throw new IllegalStateException("to be said before words are added");
        }
        caseSensitive = true;
        return this;
    }

    /**
     * Adds words to be found, a million at most.
     *
     * @param list the words, 1 to 128 characters each
     * @return this
     * @throws DefinitionException when a word is blank or too long, or there are too many
     */
    public DetectorBuilder words(Collection<String> list) {
        WordTableBuilder table = table();
        list.forEach(word -> WordFile.add(table, word));
        return this;
    }

    /**
     * Adds the words of a file, one a line; blank lines and spaces around a word are left out. The file is read once,
     * line by line.
     *
     * @param file the file
     * @param charset its encoding, or null for UTF-8 and, where the file is none, CP932
     * @return this
     * @throws IOException when the file cannot be read
     * @throws DefinitionException when it is in neither encoding, a word is too long, or there are too many
     */
    public DetectorBuilder wordFile(Path file, @Nullable Charset charset) throws IOException {
        words = WordFile.lines(file, charset, table());
        return this;
    }

    /**
     * Adds the words of a column of a CSV file with a header line.
     *
     * @param file the file
     * @param charset its encoding, or null for UTF-8 and, where the file is none, CP932
     * @param columnName the header of the column
     * @return this
     * @throws IOException when the file cannot be read
     * @throws DefinitionException when there is no such column, or as for {@link #wordFile}
     */
    public DetectorBuilder wordColumn(Path file, @Nullable Charset charset, String columnName) throws IOException {
        words = WordFile.column(file, charset, columnName, table());
        return this;
    }

    private WordTableBuilder table() {
        if (words == null) {
            words = new WordTableBuilder(caseSensitive);
        }
        return words;
    }

    /**
     * Sets the pattern to be found, in the syntax of RE2; at most 256 characters are matched. Where a group is named
     * {@code value}, it is the value.
     *
     * @param regex the pattern
     * @return this
     */
    public DetectorBuilder pattern(String regex) {
        this.pattern = Objects.requireNonNull(regex, "regex");
        return this;
    }

    /**
     * Sets the group of the pattern that is the value.
     *
     * @param name the name of a group
     * @return this
     */
    public DetectorBuilder group(String name) {
        this.group = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Sets words of which each match of the pattern holds one. Needed only where the pattern begins with anything and
     * has no word of its own.
     *
     * @param list the words
     * @return this
     */
    public DetectorBuilder trigger(String... list) {
        this.trigger = List.of(list);
        return this;
    }

    /**
     * Sets where values may begin and end.
     *
     * @param where {@link Edges#WORD} unless set
     * @return this
     */
    public DetectorBuilder edges(Edges where) {
        this.edges = Objects.requireNonNull(where, "where");
        return this;
    }

    /**
     * Sets a check digit that must be right, which makes a value more likely.
     *
     * @param digit the check
     * @return this
     */
    public DetectorBuilder check(Check digit) {
        this.check = check == null ? Objects.requireNonNull(digit, "digit") : check.and(digit);
        return this;
    }

    /**
     * Sets what a value must keep to without becoming more likely by it: a length, a range, a date.
     *
     * @param limit the check
     * @return this
     */
    public DetectorBuilder bound(Check limit) {
        this.bound = bound == null ? Objects.requireNonNull(limit, "limit") : bound.and(limit);
        return this;
    }

    /**
     * Adds labels. Before a value, on the same line and within 40 characters, they speak for it; as headers they type a
     * column. Labels belong to the info type, whichever detector brought them.
     *
     * @param list the labels
     * @return this
     */
    public DetectorBuilder labels(String... list) {
        labels.addAll(List.of(list));
        return this;
    }

    /**
     * Adds headers of columns. A detector with headers and neither words nor pattern takes each cell below them.
     *
     * @param list the headers
     * @return this
     */
    public DetectorBuilder headers(String... list) {
        headers.addAll(List.of(list));
        return this;
    }

    /**
     * Leaves out values that neither a label nor a column announces.
     *
     * @return this
     */
    public DetectorBuilder labelNeeded() {
        labelNeeded = true;
        return this;
    }

    /**
     * Adds words that speak against a value when they stand on its line within 20 characters before or 8 after: two
     * levels less likely.
     *
     * @param list the words
     * @return this
     */
    public DetectorBuilder negatives(String... list) {
        negatives.addAll(List.of(list));
        return this;
    }

    /**
     * Adds a rule on words near a value. Rules apply in the order in which they were added.
     *
     * @param rule the rule
     * @return this
     */
    public DetectorBuilder near(Near rule) {
        near.add(new NearWords(rule));
        return this;
    }

    /**
     * Adds values that are never reported, nor what stands inside them.
     *
     * @param values the values
     * @return this
     * @throws DefinitionException when a value is blank or too long
     */
    public DetectorBuilder exclude(Collection<String> values) {
        values.forEach(value -> WordFile.add(excluded, value));
        return this;
    }

    /**
     * Adds a pattern of values that are never reported.
     *
     * @param regex matched against the whole value, in the syntax of RE2
     * @return this
     * @throws DefinitionException when it is not well formed
     */
    public DetectorBuilder excludePattern(String regex) {
        excludedPatterns.add(CompiledPattern.ofValues(regex, "exclude"));
        return this;
    }

    /**
     * Sets how likely a value is that nothing speaks for. Unless set: a word is LIKELY, a match POSSIBLE.
     *
     * @param likelihood the likelihood
     * @return this
     */
    public DetectorBuilder plain(Likelihood likelihood) {
        this.plain = Objects.requireNonNull(likelihood, "likelihood");
        return this;
    }

    /**
     * Sets how likely a value with a right check digit is. Unless set: LIKELY.
     *
     * @param likelihood the likelihood
     * @return this
     */
    public DetectorBuilder checked(Likelihood likelihood) {
        this.checked = Objects.requireNonNull(likelihood, "likelihood");
        return this;
    }

    /**
     * Sets how likely a value with a label is, at least. Unless set: VERY_LIKELY.
     *
     * @param likelihood the likelihood
     * @return this
     */
    public DetectorBuilder labelled(Likelihood likelihood) {
        this.labelled = Objects.requireNonNull(likelihood, "likelihood");
        return this;
    }

    /**
     * Sets how likely a value in a column with a header is, at least. Unless set: VERY_LIKELY.
     *
     * @param likelihood the likelihood
     * @return this
     */
    public DetectorBuilder column(Likelihood likelihood) {
        this.column = Objects.requireNonNull(likelihood, "likelihood");
        return this;
    }

    /**
     * Makes the detector.
     *
     * @return the detector, immutable and thread-safe
     * @throws DefinitionException when the options do not go together, or the pattern is not well formed, too large, or
     *     may match anywhere
     */
    public Detector build() {
        Plan plan = new Plan(type, labels, headers, negatives);
        if (words != null && pattern != null) {
            throw new DefinitionException("pattern", "words と pattern の一方だけ書けます", "either words or pattern, not both");
        }
        if (pattern == null && (group != null || !trigger.isEmpty())) {
            throw new DefinitionException(group != null ? "group" : "trigger", "pattern がありません", "there is no pattern");
        }
        if (words != null) {
            WordTable table = words.build();
            if (table.size() == 0) {
                throw new DefinitionException("words", "語がありません", "there are no words");
            }
            return new WordDetector(id, plan.words(words, table), table, edges, judge(Likelihood.LIKELY));
        }
        if (pattern != null) {
            CompiledPattern compiled = CompiledPattern.of(pattern, group, trigger);
            return new PatternDetector(id, plan.pattern(compiled.guard()), compiled, edges, judge(Likelihood.POSSIBLE));
        }
        if (headers.isEmpty()) {
            throw new DefinitionException(
                    "words", "words・pattern・headers のどれかが要ります", "needs words, pattern or headers");
        }
        return new ColumnDetector(id, plan.headersOnly(), judge(Likelihood.LIKELY));
    }

    private Judge judge(Likelihood usual) {
        Levels levels = new Levels(
                plain == null ? usual : plain, checked == null ? Likelihood.LIKELY : checked, labelled, column);
        WordTable values = excluded.size == 0 ? null : excluded.build();
        boolean none = values == null && excludedPatterns.isEmpty();
        Exclusions exclusions = none ? null : new Exclusions(values, excludedPatterns);
        return new Judge(type, levels, check, bound, labelNeeded, List.copyOf(near), exclusions);
    }
}
