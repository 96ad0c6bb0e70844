package dev.sekisho.dlp.work;

import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Neighbour;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * The employer that a sign or the end of a line parts from a unit or title: 青葉タクシー　営業部, 佐藤一郎（青葉証券　課長）. Words that end
 * names of firms too seldom to be looked at in a sentence count there, and any name in katakana where a bracket opens;
 * so do the short names of units, 外来　主任.
 */
final class EmployerBefore implements Neighbour {
    private static final int LONGEST = 24;
    private static final int MOST_SIGNS = 2;
    private static final int LEAST_KATAKANA = 4;
    private static final int LONGEST_TOWN = 6;
    private static final String SIGNS = " /・、,|\n\t";
    private static final String OPENING = "([〔<";
    private static final String BORDERS = OPENING + "\n\t";

    private final Phrase houses = new Organizations();
    private final Phrase units = new Departments();
    private final Phrase titles = new Titles();
    private final Phrase occupations = new Occupations();

    @Override
    public Set<InfoType> types() {
        return Set.of(InfoType.ORGANIZATION_NAME, InfoType.DEPARTMENT);
    }

    @Override
    public void examine(char[] text, int from, int at, Detections out) {
        int end = Run.start(text, Math.max(from, at - MOST_SIGNS), at, SIGNS);
        if (end == at || end == from) {
            return;
        }
        int start = Run.start(text, Math.max(from, end - LONGEST - 1), end, EmployerBefore::inName);
        boolean border = start == from || BORDERS.indexOf(text[start - 1]) >= 0;
        if (end - start > LONGEST || (text[end] == '\n' && !border)) {
            return;
        }
        if (Run.start(text, start, end, Edges.LETTERS) > start
                && !(border && NameBorder.start(text, start, end) == start)) {
            return;
        }
        boolean opened = start > from && OPENING.indexOf(text[start - 1]) >= 0;
        if ((opened || border)
                && WorkWords.WHOLE_UNITS.holds(text, start, end)
                && !WorkWords.OCCUPATIONS.holds(text, start, end)) {
            out.add(InfoType.DEPARTMENT, start, end, Likelihood.POSSIBLE, Evidence.DICTIONARY, Evidence.NEIGHBOUR);
            return;
        }
        if (firm(text, start, end, opened, border) && !role(text, start, end)) {
            out.add(InfoType.ORGANIZATION_NAME, start, end, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
        }
    }

    private boolean firm(char[] text, int start, int end, boolean opened, boolean border) {
        return houses.whole(text, start, end)
                || (opened && katakana(text, start, end))
                || (border && end - start <= LONGEST_TOWN && town(text, start, end));
    }

    private boolean role(char[] text, int start, int end) {
        return units.start(text, start, end) >= 0
                || titles.start(text, start, end) >= 0
                || occupations.whole(text, start, end)
                || WorkWords.WHOLE_UNITS.holds(text, start, end)
                || WorkWords.WHOLE_TITLES.holds(text, start, end)
                || WorkWords.INDUSTRIES.holds(text, start, end);
    }

    private static boolean inName(char c) {
        return Edges.letterOrHiragana(c) || c == '&';
    }

    private static boolean katakana(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            byte kind = CharClass.of(text[i]);
            if (kind != CharClass.KATAKANA && kind != CharClass.KANA_MARK) {
                return false;
            }
        }
        return end - start >= LEAST_KATAKANA && WorkWords.TITLE_MODIFIERS.before(text, start, end) == 0;
    }

    /** A prefecture or town, which employs people: 相模原市　市民課. */
    private static boolean town(char[] text, int start, int end) {
        return end - start >= 3 && "県市町村".indexOf(text[end - 1]) >= 0;
    }
}
