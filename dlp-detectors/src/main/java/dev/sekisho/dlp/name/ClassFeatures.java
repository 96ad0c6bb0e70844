package dev.sekisho.dlp.name;

/**
 * The features of a candidate that need {@link WordClasses} and {@link WordShapes}: what the words in it and on either
 * side are used like, and whether its letters look like a name's. Belongs to one thread at a time.
 */
final class ClassFeatures {
    private final ClassContext classes;
    private final WordShapes shapes;
    private final SpanFeatures to;
    private int kind;
    private int group;

    ClassFeatures(SpanFeatures to, ClassContext classes, WordShapes shapes) {
        this.to = to;
        this.classes = classes;
        this.shapes = shapes;
    }

    /** Adds to the features of a candidate what the words in and beside it are used like. */
    void add(NameSpans s, int i) {
        kind = s.kind[i];
        group = to.group();
        sides(s, s.start[i], s.end[i]);
        parts(s, s.start[i], s.split[i], s.end[i]);
        beyond(s, s.start[i], s.end[i]);
        shape(s, i);
    }

    /** The word it is and the words beside it. */
    private void sides(NameSpans s, int p, int e) {
        int l = classes.endingAt(s, p);
        int r = classes.startingAt(s, e);
        int w = classes.of(s, p, e);
        beside(l, 50);
        beside(r, 70);
        beside(w, 80);
        int lc = WordClasses.coarse(l);
        int rc = WordClasses.coarse(r);
        int wc = WordClasses.coarse(w);
        to.add(69, ((long) lc << 16 | rc) << 5 | kind);
        to.add(57, ((long) wc << 16 | lc) << 5 | kind);
        to.add(58, ((long) wc << 16 | rc) << 5 | kind);
        to.add(59, ((long) wc << 16 | s.charAt(e)) << 5 | kind);
        to.add(60, ((long) wc << 16 | s.charAt(p - 1)) << 5 | kind);
        long wf = WordClasses.flags(w);
        to.add(90, (wf << 16 | s.charAt(e)) << 5 | kind);
        to.add(91, (wf << 16 | s.charAt(p - 1)) << 5 | kind);
        to.add(92, (wf << 16 | s.word(p, e - p)) << 5 | kind);
    }

    /** Its surname and its given name. */
    private void parts(NameSpans s, int p, int m, int e) {
        if (m > p && m < e) {
            int a = classes.of(s, p, m);
            int b = classes.of(s, m, e);
            beside(a, 100);
            beside(b, 105);
            to.add(61, ((long) WordClasses.flags(a) << 16 | WordClasses.flags(b)) << 5 | kind);
            to.add(62, ((long) WordClasses.coarse(a) << 16 | WordClasses.coarse(b)) << 5 | kind);
        }
    }

    /** The words on the other side of particles and marks: 首相の小泉, 小泉、竹中. */
    private void beyond(NameSpans s, int p, int e) {
        int k = p;
        while (k > p - 4 && s.at(k - 1) == NameChars.HIRAGANA) {
            k--;
        }
        k = k == p && mark(s.at(p - 1)) ? p - 1 : k;
        if (k < p) {
            int l2 = classes.endingAt(s, k);
            long particle = s.charAt(p - 1) << 2L | (long) (p - k);
            to.add(63, ((long) WordClasses.fine(l2) << 18 | particle) << 2 | group);
            to.add(49, ((long) WordClasses.coarse(l2) << 18 | particle) << 2 | group);
            to.add(74, ((long) WordClasses.flags(l2) << 18 | particle) << 2 | group);
        }
        k = e;
        while (k < e + 4 && s.at(k) == NameChars.HIRAGANA) {
            k++;
        }
        k = k == e && mark(s.at(e)) ? e + 1 : k;
        if (k > e) {
            int r2 = classes.startingAt(s, k);
            long particle = s.charAt(e) << 2L | (long) (k - e);
            to.add(75, ((long) WordClasses.fine(r2) << 18 | particle) << 2 | group);
            to.add(76, ((long) WordClasses.coarse(r2) << 18 | particle) << 2 | group);
            to.add(77, ((long) WordClasses.flags(r2) << 18 | particle) << 2 | group);
        }
    }

    private static boolean mark(byte c) {
        return c == NameChars.PUNCT
                || c == NameChars.DOT
                || c == NameChars.SPACE
                || c == NameChars.OPEN
                || c == NameChars.CLOSE;
    }

    /** Whether its letters look like a name's. */
    private void shape(NameSpans s, int i) {
        int p = s.start[i];
        int e = s.end[i];
        int m = s.split[i];
        if (group == 1) {
            katakana(s, i);
        } else if (m > p && m < e) {
            looks(shapes.look(s, m, e), s, i);
        } else {
            looks(shapes.look(s, p, e), s, i);
        }
    }

    /** The least name-like of its parts, the last, and how they are on the whole. */
    private void katakana(NameSpans s, int i) {
        int e = s.end[i];
        int least = WordShapes.MOST;
        int sum = 0;
        int last = 0;
        int n = 0;
        for (int k = s.start[i]; k < e; ) {
            int stop = k;
            while (stop < e && s.at(stop) == s.at(k)) {
                stop++;
            }
            if (s.at(k) == NameChars.KATAKANA) {
                last = shapes.look(s, k, stop);
                least = Math.min(least, last);
                sum += last;
                n++;
            }
            k = stop;
        }
        looks(least * 16 + last, s, i);
        to.add(93, ((long) sum / Math.max(1, n)) << 5 | kind);
    }

    private void looks(int look, NameSpans s, int i) {
        long known = (long) (s.first[i] != 0 ? 1 : 0) + (s.last[i] != 0 ? 2 : 0);
        to.add(84, (long) look << 5 | kind);
        to.add(85, ((long) look << 2 | known) << 5 | kind);
        to.add(86, ((long) look << 16 | s.charAt(s.end[i])) << 5 | kind);
        to.add(87, ((long) look << 16 | s.charAt(s.start[i] - 1)) << 5 | kind);
    }

    private void beside(int info, int template) {
        to.add(template, (long) WordClasses.fine(info) << 5 | kind);
        to.add(template + 1, (long) WordClasses.coarse(info) << 5 | kind);
        to.add(template + 2, (long) WordClasses.second(info) << 5 | kind);
        to.add(template + 3, (long) WordClasses.flags(info) << 5 | kind);
    }
}
