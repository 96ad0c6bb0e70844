package dev.sekisho.dlp.name;

/** Proposes the names that begin with kanji. */
final class KanjiCandidates {
    private static final int LONGEST_GIVEN = 3;
    private static final int LONGEST_HIRAGANA = 5;
    private static final int LONGEST_KATAKANA = 8;
    private static final int LONGEST_COMMON_AND_GIVEN = 7;

    private static final String ERAS = "明大昭平令";

    /** What the common names of men end with, between surname and given name. */
    private static final String COMMON_NAME_ENDS = "郎門衛助丞介";

    private final NameLexicon lexicon;

    KanjiCandidates(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void propose(NameSpans s) {
        int runStart = -1;
        int runEnd = -1;
        for (int i = s.clusterStart; i < s.clusterEnd; i++) {
            if (s.at(i) != NameChars.KANJI) {
                continue;
            }
            if (i >= runEnd) {
                runStart = i;
                runEnd = runEnd(s, i);
            }
            if (era(s, i, runEnd) || NamedThings.follow(s, runEnd)) {
                continue;
            }
            at(s, i, runStart, runEnd);
        }
    }

    /** Whether one letter stands for an era before a year: 平17.6.22. */
    private static boolean era(NameSpans s, int i, int runEnd) {
        return runEnd == i + 1 && s.at(runEnd) == NameChars.DIGIT && ERAS.indexOf(s.charAt(i)) >= 0;
    }

    /** A run goes on over ノ, の, ツ, が between kanji only where a word does. */
    private static int runEnd(NameSpans s, int i) {
        int j = i;
        while (j < s.windowEnd && s.at(j) == NameChars.KANJI) {
            j++;
        }
        return j;
    }

    private void at(NameSpans s, int i, int runStart, int runEnd) {
        boolean atStart = i == runStart;
        for (int n = 1; n <= 5; n++) {
            int flags = s.word(i, n);
            if (flags == 0) {
                continue;
            }
            int j = i + n;
            int stop = Math.max(runEnd, j > runEnd ? runEnd(s, j) : runEnd);
            if (NameLexicon.surname(flags) > 0) {
                surname(s, i, j, stop, flags, atStart);
            }
            if ((flags & NameLexicon.PERSON) != 0 && n > 1) {
                s.add(NameKind.PERSON, i, j, j, flags, flags);
            }
            if (NameLexicon.given(flags) > 0 && (atStart || n > 1) && ends(s, j, stop)) {
                s.add(NameKind.GIVEN, i, j, i, 0, flags);
            }
        }
        if (atStart) {
            unknown(s, i, runEnd);
            RulerCandidates.propose(s, i, runEnd);
        }
    }

    /** Names whose words are not in the lexicon, where the place speaks for a name. */
    private static void unknown(NameSpans s, int i, int runEnd) {
        int length = runEnd - i;
        if (length > 5) {
            return;
        }
        if (length >= 2 && edge(s.at(i - 1)) && edge(s.at(runEnd))) {
            s.add(NameKind.UNKNOWN, i, runEnd, runEnd, 0, 0);
        } else if (length >= 2 && length <= 3 && s.word(i, length) == 0) {
            s.add(NameKind.NEW_WORD, i, runEnd, runEnd, 0, 0);
        }
        for (int m = 1; m <= 3 && length - m >= 1; m++) {
            int given = s.word(i + m, length - m);
            if (NameLexicon.given(given) > 0) {
                s.add(NameKind.UNKNOWN_GIVEN, i, runEnd, i + m, 0, given);
            }
        }
        if (length <= 4 && s.at(runEnd) == NameChars.SPACE && edge(s.at(i - 1))) {
            spaced(s, i, runEnd);
        }
    }

    private static void spaced(NameSpans s, int i, int m) {
        int k = m + 1;
        byte c = s.at(k);
        int e = k;
        while (e - k < 6 && c != NameChars.BREAK && s.at(e) == c) {
            e++;
        }
        if (c >= NameChars.KANJI && c <= NameChars.HIRAGANA && !NameClusters.letter(s.at(e))) {
            s.add(NameKind.UNKNOWN_SPACE_GIVEN, i, e, m, 0, s.word(k, e - k));
        }
    }

    private static boolean edge(byte c) {
        return c == NameChars.BREAK || c == NameChars.OPEN || c == NameChars.CLOSE || c == NameChars.LABEL;
    }

    /** Whether a name may end here: at the end of the run, or before a suffix or a common word. */
    private static boolean ends(NameSpans s, int j, int stop) {
        return j >= stop || s.noted(s.longestStop, j) > 0;
    }

    private void surname(NameSpans s, int i, int j, int stop, int flags, boolean atStart) {
        if (ends(s, j, stop) && (j - i > 1 || atStart || family(s.charAt(j)))) {
            s.add(NameKind.SURNAME, i, j, j, flags, 0);
        }
        if (j < stop) {
            givenAfter(s, i, j, j, stop, flags, false);
            commonAndGiven(s, i, j, stop, flags);
            return;
        }
        byte next = s.at(j);
        if (next == NameChars.HIRAGANA) {
            hiragana(s, i, j, j, flags);
        } else if (next == NameChars.KATAKANA) {
            katakana(s, i, j, j, flags);
        } else if (next == NameChars.SPACE || next == NameChars.DOT) {
            separated(s, i, j, flags);
        }
    }

    /** Whether a letter after a surname makes it that of a family: 源氏, 林家. */
    private static boolean family(char c) {
        return c == '氏' || c == '家';
    }

    /** The rest of the run as a common name and a given name. */
    private static void commonAndGiven(NameSpans s, int i, int j, int stop, int flags) {
        if (stop - j <= LONGEST_GIVEN + 1 || stop - j > LONGEST_COMMON_AND_GIVEN) {
            return;
        }
        for (int k = j + 1; k < stop - 1; k++) {
            if (COMMON_NAME_ENDS.indexOf(s.text[k]) >= 0) {
                s.add(NameKind.SURNAME_LONG, i, stop, j, flags, 0);
                return;
            }
        }
    }

    private void separated(NameSpans s, int i, int j, int flags) {
        int k = j + 1;
        switch (s.at(k)) {
            case NameChars.KANJI -> givenAfter(s, i, j, k, runEnd(s, k), flags, true);
            case NameChars.HIRAGANA -> hiragana(s, i, j, k, flags);
            case NameChars.KATAKANA -> katakana(s, i, j, k, flags);
            default -> {}
        }
    }

    private static void givenAfter(NameSpans s, int i, int j, int k, int stop, int flags, boolean spaced) {
        for (int m = 1; m <= LONGEST_GIVEN + 1 && k + m <= stop; m++) {
            int given = s.word(k, m);
            boolean whole = k + m == stop;
            if (NameLexicon.given(given) > 0) {
                byte kind = spaced ? NameKind.SURNAME_SPACE_GIVEN : NameKind.SURNAME_GIVEN;
                s.add(kind, i, k + m, j, flags, given);
            } else if ((whole || ends(s, k + m, stop)) && !(spaced && m > 1 && s.charAt(k + m - 1) == '氏')) {
                byte kind = spaced ? NameKind.SURNAME_SPACE_UNKNOWN : NameKind.SURNAME_UNKNOWN;
                s.add(kind, i, k + m, j, flags, given);
            }
        }
    }

    private void hiragana(NameSpans s, int i, int j, int k, int flags) {
        long h = NameLexicon.SEED;
        int stop = Math.min(s.windowEnd, k + LONGEST_HIRAGANA);
        for (int e = k; e < stop && s.at(e) == NameChars.HIRAGANA; e++) {
            h = NameLexicon.add(h, KanaFold.katakana(s.text[e]));
            if (s.at(e + 1) == NameChars.KANJI && s.at(e + 2) != NameChars.KANJI) {
                s.add(NameKind.SURNAME_MIXED, i, e + 2, j, flags, 0);
            }
            if (e == k) {
                continue;
            }
            int given = lexicon.get(h);
            boolean whole = s.at(e + 1) != NameChars.HIRAGANA && (k > j || edge(s.at(e + 1)));
            if (whole || (given & (NameLexicon.GIVEN_READING | 0x38)) != 0) {
                s.add(NameKind.SURNAME_HIRAGANA, i, e + 1, j, flags, given);
            }
        }
    }

    private void katakana(NameSpans s, int i, int j, int k, int flags) {
        int e = k;
        long h = NameLexicon.SEED;
        while (e < s.windowEnd && e - k < LONGEST_KATAKANA && s.at(e) == NameChars.KATAKANA) {
            h = NameLexicon.add(h, s.text[e++]);
        }
        if (e - k > 1) {
            s.add(NameKind.SURNAME_KATAKANA, i, e, j, flags, lexicon.get(h));
        }
        if (s.at(e) == NameChars.KANJI && s.at(e + 1) != NameChars.KANJI) {
            s.add(NameKind.SURNAME_MIXED, i, e + 1, j, flags, 0);
        }
    }
}
