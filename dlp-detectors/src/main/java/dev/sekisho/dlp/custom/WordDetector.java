package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Triggers;

/**
 * Finds the words of a list. Short lists are triggered by their words, long ones look into each run of the characters
 * that their words begin with. Immutable and thread-safe.
 */
final class WordDetector extends JudgedDetector {
    private final WordTable words;
    private final Edges edges;

    WordDetector(String id, Triggers triggers, WordTable words, Edges edges, Judge judge) {
        super(id, triggers, judge);
        this.words = words;
        this.edges = edges;
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
}
