package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;

/**
 * Finds the names that the words in and beside them tell, whatever the model says: titles, kinship, introductions, how
 * people are called and how their names are spread.
 */
final class ToldNames {
    private static final int LEAST_WHOLE = 3;
    private final SelfIntroduction introduction;
    private final KinNames kin;
    private final CalledNames called;
    private final CalledKanji calledKanji;
    private final RingNames ring;
    private final SpreadName spread;
    private final SpacedRow spacedRow;
    private final NameLexicon lexicon;
    private final TitledSurname titled;
    private final SpacedParts parts;
    private final ForeignReading foreign;

    ToldNames(NameLexicon lexicon, TitledSurname titled, ForeignReading foreign) {
        this.lexicon = lexicon;
        this.titled = titled;
        this.foreign = foreign;
        this.parts = new SpacedParts(lexicon);
        this.introduction = new SelfIntroduction(lexicon);
        this.kin = new KinNames(lexicon);
        this.called = new CalledNames(lexicon);
        this.calledKanji = new CalledKanji(lexicon);
        this.ring = new RingNames(lexicon);
        this.spread = new SpreadName(lexicon);
        this.spacedRow = new SpacedRow(lexicon);
    }

    /** Finds the names whose letters stand apart, from a letter that stands alone on; whether there are any. */
    boolean spreadOut(Candidate c, Detections out) {
        char[] text = c.text();
        int i = c.start();
        if (c.run() != CharRun.KANJI || c.end() - i != 1 || !SpreadName.mayBegin(text, i)) {
            return false;
        }
        if (SpreadName.begins(text, c.windowStart(), i, c.windowEnd())
                && spacedRow.find(text, i, c.windowEnd(), (from, to) -> likely(from, to, out))) {
            return true;
        }
        int end = spread.end(text, c.windowStart(), i, c.windowEnd());
        if (end > i) {
            likely(i, end, out);
        }
        return end > i;
    }

    /** Finds whom a title behind a particle calls, from a word in hiragana on. */
    void behindParticle(Candidate c, Detections out) {
        called.behindParticle(c, (start, end) -> shaped(start, end, out));
    }

    /** Finds who sends a message that stands in a line; whether anybody does. */
    boolean sender(Candidate c, int from, Detections out) {
        int end = called.sends(c.text(), c.windowStart(), from, c.windowEnd());
        if (end > from) {
            shaped(from, end, out);
        }
        return end > from;
    }

    /** Finds what the words in and beside a cluster tell for a name; whether it is a surname with a title. */
    boolean find(Candidate c, int from, int to, Detections out) {
        char[] text = c.text();
        if (called.speaks(text, c.windowStart(), from, to, c.windowEnd())
                || introduction.is(text, c.windowStart(), from, to, c.windowEnd())) {
            shaped(from, to, out);
        }
        if (to < c.windowEnd() && foreign.reads(text, c.windowStart(), to + 1, c.windowEnd())) {
            out.add(InfoType.PERSON_NAME, from, to, Likelihood.LIKELY, Evidence.NEIGHBOUR, Evidence.SHAPE);
        }
        int initial = Initials.end(text, from, to, c.windowEnd());
        if (initial > from) {
            shaped(from, initial, out);
        }
        int field = GluedField.nameEnd(lexicon, text, from, to);
        if (field > from) {
            int start = from + GluedField.LABEL;
            out.add(InfoType.PERSON_NAME, start, field, Likelihood.LIKELY, Evidence.LABEL, Evidence.SHAPE);
        }
        int surname = titled.end(text, from, to, c.windowEnd());
        if (surname > from && text[surname] != '氏' && titled.sure(text, from, surname, c.windowEnd())) {
            likely(from, surname, out);
        } else if (surname > from) {
            shaped(from, surname, out);
        }
        int whole = titled.nameEnd(text, from, to);
        if (whole > from && (whole - from > LEAST_WHOLE || surname == from)) {
            shaped(from, whole, out);
        }
        return surname > from;
    }

    /** Finds who is named behind who they are in a family or an office. */
    void related(Candidate c, int from, int to, Detections out) {
        char[] text = c.text();
        int own = kin.start(text, from, to, c.windowEnd());
        if (own > from) {
            shaped(own, to, out);
        }
        int relative = kin.end(text, c.windowStart(), to, c.windowEnd());
        if (relative > to) {
            shaped(to, relative, out);
        }
        titled.officer(text, from, to, (start, end) -> shaped(start, end, out));
        int unknown = titled.unknown(text, from, to, c.windowEnd());
        if (unknown > from) {
            shaped(from, unknown, out);
        }
        ring.find(text, from, to, (start, end) -> shaped(start, end, out));
        int author = parts.givenBehindComma(text, c.windowStart(), from, to, c.windowEnd());
        if (author > to) {
            likely(from, author, out);
        }
        int member = titled.member(text, from, to, c.windowEnd());
        if (member > from) {
            likely(member, to, out);
        }
        titled.behind(text, from, to, c.windowEnd(), (start, end) -> shaped(start, end, out));
    }

    void called(Candidate c, int from, int to, Detections out) {
        byte last = NameChars.of(c.text()[to - 1]);
        if (last == NameChars.HIRAGANA) {
            called.hiragana(
                    c.text(), c.windowStart(), from, to, c.windowEnd(), (start, end) -> shaped(start, end, out));
        } else if (last == NameChars.KATAKANA) {
            called.katakana(c.text(), from, to, c.windowEnd(), (start, end) -> shaped(start, end, out));
        } else if (called.boy(c.text(), from, to, c.windowEnd())) {
            shaped(from, to, out);
        } else if (c.text()[to - 1] == '様' && NameChars.of(c.text()[Math.max(from, to - 2)]) == NameChars.KATAKANA) {
            called.katakana(c.text(), from, to - 1, c.windowEnd(), (start, end) -> shaped(start, end, out));
        } else {
            int end = NameChars.of(c.text()[from]) == NameChars.KATAKANA
                    ? called.part(c.text(), from, to, c.windowEnd())
                    : calledKanji.end(c.text(), from, to, c.windowEnd());
            if (end > from) {
                shaped(from, end, out);
            }
        }
    }

    static void likely(int from, int to, Detections out) {
        out.add(InfoType.PERSON_NAME, from, to, Likelihood.LIKELY, Evidence.SHAPE, Evidence.DICTIONARY);
    }

    static void shaped(int from, int to, Detections out) {
        out.add(InfoType.PERSON_NAME, from, to, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.DICTIONARY);
    }
}
