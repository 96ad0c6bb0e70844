package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.phrase.Lexemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of which the names of illnesses and treatments are made. */
final class ConditionWords {
    private static final Map<String, Lexemes> SETS = Lexemes.read(ConditionWords.class, "conditions.txt");

    /** Words that are a condition by themselves. */
    static final Lexemes WHOLE = get("whole");
    /** What ends the name of a condition. */
    static final Lexemes ENDINGS = get("ending");
    /** What ends the name of a treatment. */
    static final Lexemes TREATMENTS = get("treatment");
    /** What looks like the name of a condition and is none. */
    static final Lexemes NOT = get("not");
    /** What goes on with the name of a condition. */
    static final Lexemes TAILS = get("tail");
    /** What may follow a condition directly. */
    static final Lexemes NEXT = get("next");
    /** What makes it a thing or a place, when it follows directly. */
    static final Lexemes THINGS = get("thing");
    /** Hiragana that is part of the name of a condition. */
    static final Lexemes INNER = get("inner");
    /** What stands before a condition without being part of it. */
    static final Lexemes BEFORE = get("before");
    /** Notes and certificates about the state of a person, with a grade behind them. */
    static final Lexemes GRADED = get("graded");
    /** What ends the name of a place or team. */
    static final Lexemes PLACES = get("place");
    /** What a classification is called that a stage or type follows. */
    static final Lexemes SCALES = get("scale");
    /** Remarks that say how it is dealt with. */
    static final Lexemes NOTES = get("note");
    /** What stands behind a question about a condition that is answered in the negative. */
    static final Lexemes DENIALS = get("denial");
    /** Test results. */
    static final Lexemes RESULTS = get("result");

    private ConditionWords() {}

    private static Lexemes get(String section) {
        return Objects.requireNonNull(SETS.get(section), section);
    }

    /** All words at which to look. */
    static List<String> triggers() {
        List<String> all = new ArrayList<>();
        for (Lexemes set : List.of(WHOLE, ENDINGS, TREATMENTS, GRADED, RESULTS)) {
            all.addAll(set.words());
        }
        return all;
    }

    /** The length of the longest word of a set that begins at a place, or 0. */
    static int at(Lexemes set, char[] text, int at, int to) {
        int best = 0;
        int most = Math.min(to - at, LONGEST);
        for (int n = 1; n <= most; n++) {
            if (set.holds(text, at, at + n)) {
                best = n;
            }
        }
        return best;
    }

    private static final int LONGEST = 10;
}
