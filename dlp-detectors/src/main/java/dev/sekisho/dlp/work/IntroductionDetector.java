package dev.sekisho.dlp.work;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds the employer by which the writer of a mail says behind the greeting who writes, however it is called:
 * お世話になっております。青葉観光の佐藤です。 The unit that may follow the name is not part of it.
 */
final class IntroductionDetector implements Detector {
    private static final int LONGEST_GREETING = 12;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_PERSON = 8;
    private static final int LEAST_UNKNOWN = 4;
    private static final int LEAST_HOUSE = 3;
    private static final Phrase HOUSES = new Organizations();
    private static final Phrase UNITS = new Departments();
    private static final Phrase TITLES = new Titles();
    private static final Phrase OCCUPATIONS = new Occupations();
    private static final Lexemes SAID = Lexemes.of("です", "でご", "と申");

    private final Triggers triggers = Triggers.builder()
            .literals("お世話になって", "お世話になり", "お世話さまで", "初めまして", "はじめまして")
            .build();

    @Override
    public String id() {
        return "organization-introducing";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.ORGANIZATION_NAME, InfoType.DEPARTMENT);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            return;
        }
        char[] text = c.text();
        int start = behindGreeting(text, c.end(), c.windowEnd());
        int of = start < 0 ? -1 : particle(text, start, c.windowEnd());
        int end = of < 0 ? -1 : house(text, start, of);
        if (end > start) {
            out.add(InfoType.ORGANIZATION_NAME, start, end, Likelihood.LIKELY, Evidence.NEIGHBOUR);
        }
        if (end > start && end < of) {
            out.add(InfoType.DEPARTMENT, end, of, Likelihood.LIKELY, Evidence.DICTIONARY, Evidence.NEIGHBOUR);
        }
    }

    private static int behindGreeting(char[] text, int at, int to) {
        int i = at;
        while (i < to && i - at <= LONGEST_GREETING && "。、\n!".indexOf(text[i]) < 0) {
            i++;
        }
        if (i >= to || i - at > LONGEST_GREETING) {
            return -1;
        }
        i = Run.end(text, i, to, "。、\n! ");
        return i < to ? i : -1;
    }

    /** Where の stands between the name of the employer and that of a person, who says so. */
    private static int particle(char[] text, int start, int to) {
        int of = -1;
        int stop = Math.min(to - 1, start + LONGEST_NAME + LONGEST_PERSON + 1);
        for (int i = start + 1; i < stop && "。、\n".indexOf(text[i]) < 0; i++) {
            if (SAID.holds(text, i, i + 2)) {
                boolean person = of > 0 && i - of > 2 && i - of - 1 <= LONGEST_PERSON && Edges.letter(text[of + 1]);
                return person ? of : -1;
            }
            of = text[i] == 'の' ? i : of;
        }
        return -1;
    }

    /** Whether a name without signs, which forms of other kinds have, is all that stands between two indexes. */
    private static boolean word(char[] text, int start, int end) {
        return Run.start(text, start, end, Edges.LETTERS) == start || NameBorder.start(text, start, end) == start;
    }

    /** Where the name of the employer ends that begins at an index; -1 when there is none. */
    private static int house(char[] text, int start, int of) {
        int unit = UNITS.start(text, start, of);
        for (int cut = start + LEAST_HOUSE; unit >= 0 && cut < of - 1; cut++) {
            if (UNITS.start(text, cut, of) == cut && word(text, start, cut) && HOUSES.whole(text, start, cut)) {
                return cut;
            }
        }
        boolean length = of - start >= LEAST_HOUSE && of - start <= LONGEST_NAME;
        if (unit >= 0 || !length || LeadingWords.behindWord(text, start, of) > start) {
            return -1;
        }
        boolean other = TITLES.start(text, start, of) >= 0
                || OCCUPATIONS.whole(text, start, of)
                || WorkWords.WHOLE_UNITS.holds(text, start, of)
                || WorkWords.STEMS.holds(text, start, of);
        return word(text, start, of) && !other && (of - start >= LEAST_UNKNOWN || HOUSES.whole(text, start, of))
                ? of
                : -1;
    }
}
