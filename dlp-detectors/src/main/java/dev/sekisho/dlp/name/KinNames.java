package dev.sekisho.dlp.name;

/** Given names in hiragana right behind who somebody is: 長男いつき（6歳）, 妻ちよ、. Immutable. */
final class KinNames {
    private static final int LONGEST = 4;
    private static final int MOST_KNOWN = 3;
    /** Who somebody is, a dot and two letters. */
    private static final int LEAST_DOTTED = 4;

    private static final String PARTICLES = "はがをとのにも";
    private static final String RELATIONS = "男女妻夫娘";

    private final NameLexicon lexicon;

    KinNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where a given name of kanji begins that ends a cluster behind who somebody is: 長男|蒼（, 妻|節さん; else the start. */
    int start(char[] text, int from, int to, int limit) {
        int dot = to - from < LEAST_DOTTED ? from : dotted(text, from, to, limit);
        if (dot > from) {
            return dot;
        }
        int start = "妻夫娘".indexOf(text[from]) >= 0 ? from + 1 : from + 2;
        if (to - start < 1
                || to - start > MOST_KNOWN
                || RELATIONS.indexOf(text[start - 1]) < 0
                || !Kinship.endsAt(text, from, start)) {
            return from;
        }
        byte next = to < limit ? NameChars.of(text[to]) : NameChars.BREAK;
        int flags = NameShapes.word(lexicon, text, start, to);
        boolean known = NameLexicon.given(flags) > 2 && NameLexicon.common(flags) < 2;
        boolean told = next == NameChars.OPEN
                || NameCell.honorificFollows(text, to, limit)
                || (known && to < limit && PARTICLES.indexOf(text[to]) >= 0);
        boolean given = NameLexicon.given(flags) > 0 || (to - start == 1 && NameLexicon.surname(flags) > 1);
        return told && given && NameChars.of(text[start]) == NameChars.KANJI ? start : from;
    }

    /** Where a given name begins that a dot stands before, with which the phrase ends: 夫・|英明が; else the start. */
    private int dotted(char[] text, int from, int to, int limit) {
        int dot = NameChars.end(text, from, Math.min(to, from + MOST_KNOWN), NameChars.KANJI);
        if (dot == from
                || dot + 2 >= to
                || NameChars.of(text[dot]) != NameChars.DOT
                || to - dot - 1 > MOST_KNOWN
                || !Kinship.endsAt(text, from, dot)
                || NameChars.end(text, dot + 1, to, NameChars.KANJI) < to) {
            return from;
        }
        boolean closed = to == limit || PARTICLES.indexOf(text[to]) >= 0 || NameChars.of(text[to]) >= NameChars.BREAK;
        return closed && NameLexicon.given(NameShapes.word(lexicon, text, dot + 1, to)) > 1 ? dot + 1 : from;
    }

    /** The end of the name that begins at the end of a cluster, or the same index. */
    int end(char[] text, int windowStart, int from, int limit) {
        if (from >= limit
                || from == windowStart
                || NameChars.of(text[from]) != NameChars.HIRAGANA
                || RELATIONS.indexOf(text[from - 1]) < 0) {
            return from;
        }
        int to = NameChars.end(text, from, Math.min(limit, from + LONGEST + 1), NameChars.HIRAGANA);
        byte next = to < limit ? NameChars.of(text[to]) : NameChars.BREAK;
        if (NameCell.honorificFollows(text, from, to)) {
            return from;
        }
        boolean closed = next == NameChars.OPEN || next == NameChars.BREAK || (to < limit && text[to] == '、');
        boolean fits = closed && to - from >= 2 && to - from <= LONGEST && Kinship.endsAt(text, windowStart, from);
        if (!fits) {
            return known(text, windowStart, from, to);
        }
        int flags = NameShapes.word(lexicon, text, from, to);
        return (flags & NameLexicon.GIVEN_READING) != 0 ? to : from;
    }

    /** The end of a given name that many bear, before a particle: 妻ちよとの間に. */
    private int known(char[] text, int windowStart, int from, int to) {
        for (int end = Math.min(from + MOST_KNOWN, to - 1); end >= from + 2; end--) {
            int flags = NameShapes.word(lexicon, text, from, end);
            if (NameLexicon.given(flags) > 2 && PARTICLES.indexOf(text[end]) >= 0) {
                return Kinship.endsAt(text, windowStart, from) ? end : from;
            }
        }
        return from;
    }
}
