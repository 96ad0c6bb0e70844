package dev.sekisho.dlp.name;

/** Proposes the names that begin with katakana: foreign names in parts, stage names, kana given names. */
final class KatakanaCandidates {
    private static final int MOST_PARTS = 8;
    private static final int LONGEST_PART = 16;

    private final NameLexicon lexicon;
    private final KanjiTail tail;

    KatakanaCandidates(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new KanjiTail(lexicon);
    }

    void propose(NameSpans s) {
        for (int i = s.clusterStart; i < s.clusterEnd; i++) {
            if (partStarts(s, i)) {
                from(s, i);
            }
        }
    }

    private static boolean partStarts(NameSpans s, int i) {
        byte c = s.at(i);
        byte before = s.at(i - 1);
        return (c == NameChars.KATAKANA && before != NameChars.KATAKANA)
                || (c == NameChars.LATIN && before != NameChars.LATIN && s.at(i + 1) == NameChars.DOT);
    }

    private void from(NameSpans s, int i) {
        int e = i;
        int firstFlags = 0;
        for (int part = 0; part < MOST_PARTS; part++) {
            int stop = partEnd(s, e);
            int flags = s.at(e) == NameChars.LATIN ? 0 : flags(s, e, stop);
            if (part == 0) {
                firstFlags = flags;
            }
            boolean latin = s.at(e) == NameChars.LATIN;
            if (stop - e > LONGEST_PART || stop - e < 1) {
                return;
            }
            if (part > 0 || (stop - e > 1 && !latin)) {
                byte kind = part == 0 ? NameKind.KATAKANA : NameKind.KATAKANA_PARTS;
                s.add(kind, i, stop, e, firstFlags, flags);
                tail.propose(s, i, stop, firstFlags);
            }
            if (!joined(s, stop)) {
                return;
            }
            e = stop + 1;
        }
    }

    private static boolean joined(NameSpans s, int stop) {
        byte c = s.at(stop);
        byte next = s.at(stop + 1);
        boolean initial = next == NameChars.LATIN && s.at(stop + 2) != NameChars.LATIN;
        return (c == NameChars.DOT && (next == NameChars.KATAKANA || initial))
                || (c == NameChars.SPACE && next == NameChars.KATAKANA);
    }

    private static int partEnd(NameSpans s, int e) {
        int j = e;
        byte c = s.at(e);
        while (j < s.windowEnd && s.at(j) == c) {
            j++;
        }
        return j;
    }

    private int flags(NameSpans s, int from, int to) {
        long h = NameLexicon.SEED;
        for (int i = from; i < to; i++) {
            h = NameLexicon.add(h, s.text[i]);
        }
        return lexicon.get(h);
    }
}
