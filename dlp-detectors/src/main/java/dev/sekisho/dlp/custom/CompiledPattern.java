package dev.sekisho.dlp.custom;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.yaml.Hint;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern that RE2/J took, and what must stand in the text for it to be tried. Immutable and thread-safe. */
final class CompiledPattern {
    /** The longest pattern, in characters. */
    static final int LONGEST = 2_000;
    /** The largest pattern, in instructions. */
    static final int LARGEST = 5_000;
    /** The longest match that is looked for. */
    static final int LONGEST_MATCH = 256;

    /** What has nothing in common: a pattern that takes both takes anything. */
    private static final List<String> ANY_VALUES = List.of("0000000000", "山山山山山山山山山山");

    private static final String VALUE = "value";
    private static final int FLAGS = Pattern.MULTILINE;

    private final Pattern anchored;
    private final Pattern plain;
    private final String group;
    private final Guard guard;
    private final Opening opening;
    private final int reach;
    /** The length of every match, or -1 where they differ. */
    private final int length;

    private CompiledPattern(Pattern anchored, Pattern plain, String group, Guard guard, Shape shape) {
        this.anchored = anchored;
        this.plain = plain;
        this.group = group;
        this.guard = guard;
        this.opening = shape.opening();
        this.reach = Math.min(LONGEST_MATCH, shape.max()) + 1;
        this.length = shape.min() == shape.max() ? shape.min() : -1;
    }

    /**
     * Compiles a pattern.
     *
     * @param regex in the syntax of RE2
     * @param group the group that is the value; null for the one named value, or else the whole match
     * @param words words of which each match holds one, where the pattern itself does not tell; may be empty
     * @throws DefinitionException when it is not well formed, too large, or may match anywhere
     */
    static CompiledPattern of(String regex, @Nullable String group, Collection<String> words) {
        Pattern plain = compile(regex, "pattern");
        String value = group == null && plain.namedGroups().containsKey(VALUE) ? VALUE : group == null ? "" : group;
        if (!value.isEmpty() && !plain.namedGroups().containsKey(value)) {
            throw new DefinitionException(
                    "group",
                    "パターンに (?P<" + value + ">…) がありません",
                    "the pattern has no (?P<" + value + ">…)",
                    Hint.nearest(value, plain.namedGroups().keySet()));
        }
        Shape shape = RegexReader.read(PatternText.folded(regex));
        if (shape.min() == 0 && plain.matches("")) {
            throw new DefinitionException("pattern", "空の文字列にも一致します", "it matches the empty text too");
        }
        Guard guard = words.isEmpty() ? Guard.of(shape) : Guard.words(words, shape);
        if (guard == null) {
            throw new DefinitionException(
                    "pattern",
                    "どこでも始まり得るため、手がかりの語が要ります",
                    "it may begin with anything, so it needs words to look for",
                    new Hint(
                            "trigger: [語] に、一致する部分に必ず含まれる語を書きます",
                            "write words that each match holds as trigger: [word]"));
        }
        Pattern anchored = Pattern.compile("(?s:.)(?:" + PatternText.folded(regex) + ")", FLAGS);
        return new CompiledPattern(anchored, plain, value, guard, shape);
    }

    /**
     * Compiles a pattern of whole values that are never reported.
     *
     * @throws DefinitionException when it is not well formed, too large, or leaves out any value
     */
    static Pattern ofValues(String regex, String option) {
        Pattern pattern = compile(regex, option);
        if (ANY_VALUES.stream().allMatch(pattern::matches)) {
            throw new DefinitionException(
                    option, "どんな値にも一致します（何も見つからなくなります）", "it matches any value, so that nothing would be found");
        }
        return pattern;
    }

    /** Compiles a pattern within bounds, folded as the text is. */
    static Pattern compile(String regex, String option) {
        if (regex.length() > LONGEST) {
            throw new DefinitionException(
                    option, "パターンが長すぎます（上限 2000 文字）", "the pattern is too long (limit 2000 characters)");
        }
        String folded = PatternText.folded(regex);
        if (PatternText.boundaryAtJapanese(folded)) {
            throw new DefinitionException(
                    option,
                    "\\b は ASCII の英数字の境目だけで、日本語の文字の隣では一致しません",
                    "\\b is a boundary of ASCII letters and digits, there is none beside Japanese",
                    new Hint("境目は edges が見るので、要りません", "leave it out: edges says where values begin and end"));
        }
        try {
            if (RegexReader.read(folded).size() > LARGEST) {
                throw new DefinitionException(
                        option,
                        "パターンが大きすぎるか、入れ子が深すぎます（繰り返しの回数を減らしてください）",
                        "the pattern is too large or nested too deep (repeat less often)");
            }
            return Pattern.compile(folded, FLAGS);
        } catch (PatternSyntaxException e) {
            throw new DefinitionException(
                    option,
                    "パターンを読めません: " + e.getDescription(),
                    "the pattern cannot be read: " + e.getDescription(),
                    new Hint(
                            "RE2 の書式です。先読みと後方参照はありません",
                            "the syntax is RE2's, without look-around and back references"));
        }
    }

    Guard guard() {
        return guard;
    }

    /** How far from its beginning a match ends at most, with one character more. */
    int reach() {
        return reach;
    }

    /** Takes the values of matches. */
    interface Taker {
        void take(int start, int end);
    }

    /** Finds the match that begins at an index, where it may begin and end. */
    void at(Candidate c, int start, Edges edges, Taker taker) {
        char[] text = c.text();
        int known = c.windowStart();
        int to = Math.min(c.windowEnd(), start + reach);
        boolean outside = start < known || start >= to;
        if (outside
                || !edges.at(text, start, known, c.windowEnd())
                || cutsPair(text, start, known)
                || !opening.at(text, start, to)
                || (length >= 0 && !edges.at(text, start + length, known, c.windowEnd()))
                || !guard.possible(text, start, to)) {
            return;
        }
        Matcher matcher = anchored.matcher(new TextView(text, start, to, known));
        if (matcher.lookingAt()) {
            take(c, matcher, start - 1, start, edges, taker);
        }
    }

    /** Finds all matches that begin from one index to another, in one pass. */
    void within(Candidate c, int from, int last, Edges edges, Taker taker) {
        char[] text = c.text();
        int known = c.windowStart();
        int start = Math.max(known, from);
        int to = Math.min(c.windowEnd(), last + reach);
        if (start >= last || !guard.possible(text, start, to)) {
            return;
        }
        Matcher matcher = plain.matcher(new TextView(text, start, to, known));
        int next = 1;
        while (next <= to - start && matcher.find(next)) {
            int begin = start - 1 + matcher.start();
            if (begin >= last) {
                return;
            }
            boolean good =
                    edges.at(text, begin, known, c.windowEnd()) && take(c, matcher, start - 1, begin, edges, taker);
            next = good ? Math.max(matcher.end(), next + 1) : nextBegin(c, begin + 1, to, edges) - start + 1;
        }
    }

    /** Where a match may begin next: from any other place, a match would be thrown away after it was made. */
    private static int nextBegin(Candidate c, int from, int to, Edges edges) {
        int i = from;
        while (i < to && !edges.at(c.text(), i, c.windowStart(), c.windowEnd())) {
            i++;
        }
        return i;
    }

    private boolean take(Candidate c, Matcher matcher, int offset, int begin, Edges edges, Taker taker) {
        int end = offset + matcher.end();
        if (end <= begin || !edges.at(c.text(), end, c.windowStart(), c.windowEnd())) {
            return false;
        }
        int first = group.isEmpty() ? begin : offset + matcher.start(group);
        int last = group.isEmpty() ? end : offset + matcher.end(group);
        if (first >= c.windowStart() && first < last) {
            taker.take(first, last);
        }
        return true;
    }

    private static boolean cutsPair(char[] text, int index, int known) {
        return index > known && Character.isLowSurrogate(text[index]) && Character.isHighSurrogate(text[index - 1]);
    }
}
