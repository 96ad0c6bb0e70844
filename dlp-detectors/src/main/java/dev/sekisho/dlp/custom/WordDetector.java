package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;

/**
 * Finds the words of a list. Short lists are triggered by their words, long ones look into each run of the characters
 * that their words begin with. Immutable and thread-safe.
 */
final class WordDetector implements Detector {
    private final String id;
    private final Triggers triggers;
    private final WordTable words;
    private final Edges edges;
    private final Judge judge;

    WordDetector(String id, Triggers triggers, WordTable words, Edges edges, Judge judge) {
        this.id = id;
        this.triggers = triggers;
        this.words = words;
        this.edges = edges;
        this.judge = judge;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(judge.type());
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int from = c.windowStart();
        int to = c.windowEnd();
        int last = c.run() == null && c.column() == null ? c.start() + 1 : c.end();
        for (int i = c.start(); i < last; ) {
            int end = words.begins(text[i]) && edges.at(text, i, from, to)
                    ? words.longest(text, i, to, from, edges, 0)
                    : -1;
            if (end > 0) {
                judge.consider(c, i, end, Evidence.DICTIONARY, out);
            }
            i = Math.max(end, i + 1);
        }
    }

    @Override
    public String toString() {
        return "WordDetector[" + id + "]";
    }
}
