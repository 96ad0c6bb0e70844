package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of one phrase, such as departments (第二営業部): as cells of a column, which are taken at the header's
 * word or by their form, and in text around the heads of the phrase, where they are possible unless a label says more.
 */
public final class PhraseDetector implements Detector {
    private final String id;
    private final InfoType type;
    private final Phrase phrase;
    private final PhraseCell cell;
    private final @Nullable Neighbour before;
    private final Triggers triggers;

    /**
     * Makes a detector.
     *
     * @param id its stable id
     * @param type what it finds
     * @param phrase the form of the values
     * @param heads the words at which it looks
     * @param labels the words that announce a value
     * @param beside the forms of values of other kinds that may stand in the same cell, by the type of their columns
     * @param before tells a value of another kind that stands before one in text, or null
     */
    public PhraseDetector(
            String id,
            InfoType type,
            Phrase phrase,
            Collection<String> heads,
            Collection<String> labels,
            Map<InfoType, Phrase> beside,
            @Nullable Neighbour before) {
        this.id = id;
        this.type = type;
        this.phrase = phrase;
        this.cell = new PhraseCell(type, phrase, beside);
        this.before = before;
        this.triggers = Triggers.builder()
                .literals(heads.toArray(new String[0]))
                .labels(type, labels.toArray(new String[0]))
                .columns(type)
                .columns(beside.keySet().stream()
                        // No firm is named in a column of industries.
                        .filter(other -> !InfoType.INDUSTRY.equals(other))
                        .toArray(InfoType[]::new))
                .build();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<InfoType> infoTypes() {
        if (before == null) {
            return Set.of(type);
        }
        Set<InfoType> types = new HashSet<>(before.types());
        types.add(type);
        return Set.copyOf(types);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            cell.examine(c, out);
            return;
        }
        char[] text = c.text();
        int end = phrase.end(text, c.start(), c.end(), c.windowEnd());
        int start = end < 0 ? -1 : phrase.start(text, c.windowStart(), end);
        if (start >= 0
                && !speaker(c, start, end)
                && !c.contradicted(type)
                && !Choices.unticked(text, c.windowStart(), start, c.windowEnd())) {
            add(c, type, start, end, out);
            if (before != null) {
                before.examine(text, c.windowStart(), start, out);
            }
        }
    }

    /**
     * Reports a value of known words in text: likely where a label announces it, else possible.
     *
     * @param c where it was found
     * @param type what it is
     * @param start its first index
     * @param end one past its last index
     * @param out takes it
     */
    public static void add(Candidate c, InfoType type, int start, int end, Detections out) {
        boolean labelled = c.labelled(type);
        out.add(
                type,
                start,
                end,
                labelled ? Likelihood.LIKELY : Likelihood.POSSIBLE,
                Evidence.DICTIONARY,
                labelled ? Evidence.LABEL : Evidence.SHAPE);
    }

    /** Whether it says at the start of a line who speaks or signs: オペレーター：, 看護師：. */
    private boolean speaker(Candidate c, int start, int end) {
        char[] text = c.text();
        return InfoType.OCCUPATION.equals(type)
                && end < c.windowEnd()
                && text[end] == ':'
                && (start == c.windowStart() || text[start - 1] == '\n');
    }
}
