package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;

/**
 * Finds Japanese names in Latin letters: two words of which one can be read as a surname and the other as a given name
 * (Taro Yamada, YAMADA Taro, Ohno, Junichi), in any usual romanisation, and two or three capitalised words after a
 * label.
 */
final class RomajiNameDetector implements Detector {
    private static final int LONGEST = 40;

    private final NameLexicon lexicon;
    private final Triggers triggers = Triggers.builder()
            .run(CharRun.LATIN, 2)
            .labels(InfoType.PERSON_NAME, JapanesePersonNameDetector.LABELS)
            .labels(
                    InfoType.PERSON_NAME,
                    "Name",
                    "name",
                    "NAME",
                    "Full name",
                    "Attn",
                    "ATTN",
                    "attn",
                    "ローマ字",
                    "英字",
                    "英文氏名",
                    "Patient",
                    "Customer")
            .build();

    RomajiNameDetector(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "jp-person-name-romaji";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.PERSON_NAME);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int start = c.start();
        if (!NameChars.capital(text[start])) {
            return;
        }
        int west = WesternName.end(text, c.windowStart(), start, c.windowEnd());
        if (west > start) {
            out.add(InfoType.PERSON_NAME, start, west, Likelihood.POSSIBLE, Evidence.DICTIONARY, Evidence.SHAPE);
        }
        if (!LatinCandidates.begins(text, c.windowStart(), start)) {
            return;
        }
        int first = NameChars.end(text, start, c.windowEnd(), NameChars.LATIN);
        int second = nextWord(text, first, c.windowEnd());
        if (second < 0) {
            return;
        }
        int end = NameChars.end(text, second, c.windowEnd(), NameChars.LATIN);
        if (end - start > LONGEST || follows(text, end, c.windowEnd())) {
            return;
        }
        boolean japanese = japanese(text, start, first, second, end);
        if (c.labelled(InfoType.PERSON_NAME)) {
            Likelihood likelihood = japanese ? Likelihood.VERY_LIKELY : Likelihood.POSSIBLE;
            out.add(InfoType.PERSON_NAME, start, end, likelihood, Evidence.LABEL, Evidence.SHAPE);
        } else if (japanese) {
            out.add(InfoType.PERSON_NAME, start, end, Likelihood.POSSIBLE, Evidence.DICTIONARY, Evidence.SHAPE);
        }
    }

    /** Whether one word is a surname and the other a given name, in either order. */
    private boolean japanese(char[] text, int start, int first, int second, int end) {
        if (first - start < 2 || end - second < 2) {
            return false;
        }
        int a = lexicon.get(Romaji.fold(new TextSlice(text, start, first)));
        int b = lexicon.get(Romaji.fold(new TextSlice(text, second, end)));
        return (surname(a) && given(b)) || (given(a) && surname(b));
    }

    private static boolean surname(int flags) {
        return (flags & NameLexicon.SURNAME_READING) != 0;
    }

    private static boolean given(int flags) {
        return (flags & NameLexicon.GIVEN_READING) != 0;
    }

    /** Where the second capitalised word starts: after one space, or a comma and a space. */
    private static int nextWord(char[] text, int from, int windowEnd) {
        int i = from;
        if (i < windowEnd && text[i] == ',') {
            i++;
        }
        if (i >= windowEnd || NameChars.of(text[i]) != NameChars.SPACE) {
            return -1;
        }
        i++;
        return i < windowEnd && NameChars.capital(text[i]) ? i : -1;
    }

    /** Whether a third word or a letter, digit or sign follows, so that this is a phrase and no name. */
    private static boolean follows(char[] text, int end, int windowEnd) {
        if (end >= windowEnd) {
            return false;
        }
        byte next = NameChars.of(text[end]);
        // A word in small letters goes on with the sentence: Yoko Iwabuchi from our office.
        boolean word = next == NameChars.SPACE
                && end + 1 < windowEnd
                && NameChars.of(text[end + 1]) == NameChars.LATIN
                && text[end + 1] < 'a';
        return word || next == NameChars.DIGIT || "@_-'&#$%=<\\+(".indexOf(text[end]) >= 0;
    }
}
