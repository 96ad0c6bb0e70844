package dev.sekisho.dlp.name;

/**
 * Turns a candidate into hashed features: what it is built of, what stands on either side, and which other words cover
 * it. The trainer and the detector share this class, so that both see the same.
 */
final class SpanFeatures {
    static final int BITS = 22;
    static final int MASK = (1 << BITS) - 1;
    static final int MAX = 420;

    final int[] index = new int[MAX];
    int count;

    private final ClassContext classes;
    private final ClassFeatures known;
    private int group;

    SpanFeatures(WordClasses classes, WordShapes shapes) {
        this.classes = new ClassContext(classes);
        this.known = new ClassFeatures(this, this.classes, shapes);
    }

    /** Forgets the words of the cluster before. */
    void begin(NameSpans s) {
        classes.begin(s);
    }

    /** Which of the kinds of names that share a context the last candidate is of. */
    int group() {
        return group;
    }

    /** All features of a candidate. */
    void extract(NameSpans s, int i) {
        words(s, i);
        letters(s, i);
        around(s, i);
        classes(s, i);
        around(s);
    }

    /** What the candidate is built of and the characters beside it: alone they rule most candidates out. */
    void words(NameSpans s, int i) {
        count = 0;
        int kind = s.kind[i];
        group = NameKind.group((byte) kind);
        build(s, i, kind);
        add(8, ((long) s.charAt(s.start[i] - 1)) << 5 | kind);
        add(17, ((long) s.charAt(s.end[i])) << 5 | kind);
    }

    /** Adds the candidate's own letters and the words that cross its edges. */
    void letters(NameSpans s, int i) {
        int kind = s.kind[i];
        inside(s, i, kind);
        cover(s, s.start[i], s.end[i], kind);
    }

    /** Adds the characters and words on either side. */
    void around(NameSpans s, int i) {
        int kind = s.kind[i];
        left(s, s.start[i], kind);
        right(s, s.end[i], kind);
        both(s, s.start[i], s.end[i], kind);
    }

    /** Adds what is known beyond the lexicon of the words in and beside the candidate. */
    void classes(NameSpans s, int i) {
        known.add(s, i);
    }

    /** What stands around the cluster alone: the same for all candidates of one group. */
    void surroundings(NameSpans s, int of) {
        count = 0;
        group = of;
        around(s);
    }

    private void around(NameSpans s) {
        for (int d = 1; d <= 9; d++) {
            pair(s, s.clusterStart - d - 1, 46);
            pair(s, s.clusterEnd + d - 1, 47);
        }
        count = classes.around(s, group, index, count);
    }

    void add(int template, long value) {
        index[count++] = index(template, value);
    }

    static int index(int template, long value) {
        long h = (value * 128 + template) * 0x9E3779B97F4A7C15L;
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        return (int) (h >>> (64 - BITS));
    }

    private void build(NameSpans s, int i, int kind) {
        int length = s.end[i] - s.start[i];
        int n = Math.min(length, 12);
        int firstFlags = s.first[i];
        int lastFlags = s.last[i];
        int whole = s.word(s.start[i], length);
        add(0, kind);
        add(1, kind * 16L + n);
        add(2, (kind * 65536L + firstFlags) * 2);
        add(3, (kind * 65536L + lastFlags) * 2 + 1);
        int a = NameLexicon.surname(firstFlags);
        int b = NameLexicon.given(lastFlags);
        add(4, ((kind * 8L + a) * 8 + b) * 65536 + (whole & 0xFFC0));
        int lengths = (s.split[i] - s.start[i]) * 16 + s.end[i] - s.split[i];
        add(5, ((kind * 256L + (lengths & 255)) * 8 + a) * 8 + b);
        add(6, kind * 65536L + whole);
        add(7, (kind * 65536L + whole) * 16 + n);
    }

    private void left(NameSpans s, int p, int kind) {
        long c1 = s.charAt(p - 1);
        long c2 = c1 << 16 | s.charAt(p - 2);
        long c3 = c2 << 16 | s.charAt(p - 3);
        add(9, c2 << 5 | kind);
        add(10, c2 << 2 | group);
        add(11, c3 << 2 | group);
        add(12, c3 * 31 + s.charAt(p - 4));
        int classes = s.at(p - 1) << 8 | s.at(p - 2) << 4 | s.at(p - 3);
        add(13, (long) classes << 5 | kind);
        int before = endingAt(s, p);
        if (before > 0) {
            add(14, hash(s, p - before, p) << 2 | group);
            add(15, (long) s.word(p - before, before) << 5 | kind);
        }
        byte c = s.at(p - 1);
        if (c == NameChars.SPACE || c == NameChars.LABEL || c == NameChars.OPEN || c == NameChars.BREAK) {
            add(16, ((long) s.charAt(p - 2) << 16 | s.charAt(p - 3)) << 2 | group);
        }
    }

    private void right(NameSpans s, int e, int kind) {
        long c1 = s.charAt(e);
        long c2 = c1 << 16 | s.charAt(e + 1);
        long c3 = c2 << 16 | s.charAt(e + 2);
        add(18, c2 << 5 | kind);
        add(19, c2 << 2 | group);
        add(20, c3 << 2 | group);
        add(21, c3 * 31 + s.charAt(e + 3));
        int classes = s.at(e) << 8 | s.at(e + 1) << 4 | s.at(e + 2);
        add(22, (long) classes << 5 | kind);
        int n = s.noted(s.longestWord, e);
        if (n > 0) {
            add(23, hash(s, e, e + n) << 2 | group);
            add(24, (long) s.word(e, n) << 5 | kind);
        }
        if (s.at(e) == NameChars.SPACE || s.at(e) == NameChars.OPEN) {
            add(25, ((long) s.charAt(e + 1) << 16 | s.charAt(e + 2)) << 2 | group);
        }
    }

    private void both(NameSpans s, int p, int e, int kind) {
        add(26, ((long) s.charAt(p - 1) << 16 | s.charAt(e)) << 5 | kind);
        int classes = s.at(p - 1) << 12 | s.at(p - 2) << 8 | s.at(e) << 4 | s.at(e + 1);
        add(27, (long) classes << 5 | kind);
        int place = (p == s.clusterStart ? 1 : 0) | (e >= s.clusterEnd ? 2 : 0);
        add(28, (kind * 4L + place) * 64 + Math.min(63, s.clusterEnd - s.clusterStart));
        add(29, (((long) s.at(p - 1) << 16 | s.charAt(e)) << 16 | s.charAt(e + 1)) << 5 | kind);
        add(30, (((long) s.at(e) << 16 | s.charAt(p - 1)) << 16 | s.charAt(p - 2)) << 5 | kind);
    }

    private void inside(NameSpans s, int i, int kind) {
        int p = s.start[i];
        int e = s.end[i];
        int m = s.split[i];
        add(31, hash(s, p, e));
        if (m > p && m < e) {
            add(32, hash(s, p, m));
            add(33, hash(s, m, e));
            add(48, (long) s.at(m) << 5 | kind);
        }
        add(34, (long) s.charAt(e - 1) << 5 | kind);
        add(35, ((long) s.charAt(e - 2) << 16 | s.charAt(e - 1)) << 5 | kind);
        add(36, (long) s.charAt(p) << 5 | kind);
        add(37, ((long) s.charAt(p) << 16 | s.charAt(p + 1)) << 5 | kind);
        if (group != 2 || kind == NameKind.KATAKANA_KANJI) {
            add(38, hash(s, Math.max(p, e - 3), e) << 2 | group);
            add(39, hash(s, p, Math.min(e, p + 3)) << 2 | group);
            parts(s, p, e, kind);
        }
    }

    private void parts(NameSpans s, int p, int e, int kind) {
        int n = 1;
        for (int i = p; i + 1 < e && count < 100; i++) {
            add(40, (long) s.charAt(i) << 16 | s.charAt(i + 1));
            if (s.at(i) == NameChars.DOT || s.at(i) == NameChars.SPACE) {
                n++;
            }
        }
        add(41, n * 16L + kind);
    }

    /** Words that begin inside and end outside, or the other way round, speak against the candidate's edges. */
    private void cover(NameSpans s, int p, int e, int kind) {
        int over = 0;
        int overFlags = 0;
        for (int i = Math.max(p, e - NameSpans.LONGEST_WORD); i < e; i++) {
            int n = s.noted(s.longestOther, i);
            if (i + n > e) {
                over = i == p ? 2 : 1;
                overFlags |= s.word(i, n) & 0xFFC0;
            }
        }
        add(42, (over * 65536L + overFlags) << 5 | kind);
        add(43, (long) over << 5 | kind);
        int under = 0;
        for (int i = p - 1; i >= p - NameSpans.LONGEST_WORD && i >= s.clusterStart; i--) {
            int n = s.noted(s.longestOther, i);
            if (i + n > p) {
                under |= (s.word(i, n) & 0xFFC0) | (i + n > e ? 1 : 2);
            }
        }
        add(44, (long) under << 5 | kind);
        add(45, (((over > 0 ? 1 : 0) * 2L + (under > 0 ? 1 : 0)) << 5) | kind);
    }

    private static int endingAt(NameSpans s, int p) {
        for (int n = NameSpans.LONGEST_WORD; n > 0; n--) {
            if (p - n >= s.clusterStart && s.word(p - n, n) != 0) {
                return n;
            }
        }
        return 0;
    }

    private static long hash(NameSpans s, int from, int to) {
        long h = NameLexicon.SEED;
        for (int i = from; i < to; i++) {
            h = NameLexicon.add(h, s.charAt(i));
        }
        return h;
    }

    private void pair(NameSpans s, int i, int template) {
        byte a = s.at(i);
        byte b = s.at(i + 1);
        if (a >= NameChars.KANJI && a <= NameChars.LATIN && b >= NameChars.KANJI && b <= NameChars.LATIN) {
            add(template, ((long) s.charAt(i) << 16 | s.charAt(i + 1)) << 2 | group);
        }
    }
}
