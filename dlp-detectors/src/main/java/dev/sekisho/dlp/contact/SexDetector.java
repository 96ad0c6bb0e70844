package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.text.CharClass;
import java.util.Locale;
import java.util.Set;

/** Finds the sex, in a column or beside a label; 男 and 女 alone say it of nobody. */
final class SexDetector implements Detector {
    private static final Set<String> VALUES =
            Set.of("男", "女", "男性", "女性", "その他", "m", "f", "male", "female", "♂", "♀", "1", "2");

    private final Triggers triggers = Triggers.builder()
            .literals("男性", "女性", "男", "女")
            .labels(InfoType.SEX, "性別", "性", "sex", "gender")
            .columns(InfoType.SEX)
            .build();

    @Override
    public String id() {
        return "sex";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.SEX);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            cell(c, out);
        } else if (!goesOn(c)) {
            if (c.labelled(InfoType.SEX)) {
                out.add(InfoType.SEX, c.start(), c.end(), Likelihood.LIKELY, Evidence.LABEL, Evidence.DICTIONARY);
            } else if (besideAge(c)) {
                out.add(InfoType.SEX, c.start(), c.end(), Likelihood.LIKELY, Evidence.NEIGHBOUR, Evidence.DICTIONARY);
            }
        }
    }

    /** The value of a cell, or of two with one ticked the ticked one. */
    private static void cell(Candidate c, Detections out) {
        char[] text = c.text();
        int start = CellText.start(text, c.start(), c.end());
        int end = CellText.end(text, start, c.end());
        if (VALUES.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT))) {
            out.add(InfoType.SEX, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.DICTIONARY);
        }
    }

    /** Whether it stands alone between signs and an age stands beside it: （35歳・男）, (女、42歳), 50歳　男. */
    private static boolean besideAge(Candidate c) {
        char[] text = c.text();
        boolean opens = c.start() == c.windowStart() || sign(text[c.start() - 1]);
        boolean closes = c.end() == c.windowEnd() || sign(text[c.end()]);
        return opens && closes && (ageBefore(c, text) || ageBehind(c, text));
    }

    private static boolean ageBefore(Candidate c, char[] text) {
        int i = c.start() - 1;
        while (i >= c.windowStart() && between(text[i])) {
            i--;
        }
        return i - 1 >= c.windowStart() && "歳才".indexOf(text[i]) >= 0 && CharClass.digit(text[i - 1]);
    }

    private static boolean ageBehind(Candidate c, char[] text) {
        int i = c.end();
        while (i < c.windowEnd() && between(text[i])) {
            i++;
        }
        int digits = i;
        while (i < c.windowEnd() && CharClass.digit(text[i])) {
            i++;
        }
        return i > digits && i - digits <= 3 && i < c.windowEnd() && "歳才".indexOf(text[i]) >= 0;
    }

    private static boolean between(char sign) {
        return "・、,/ ".indexOf(sign) >= 0;
    }

    private static boolean sign(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.PUNCTUATION
                || kind == CharClass.SPACE
                || kind == CharClass.NEWLINE
                || "・、".indexOf(c) >= 0;
    }

    /** 女 inside 女性 or 男 inside 男女. */
    private static boolean goesOn(Candidate c) {
        char next = c.end() < c.windowEnd() ? c.text()[c.end()] : ' ';
        char before = c.start() > c.windowStart() ? c.text()[c.start() - 1] : ' ';
        return "性女男子".indexOf(next) >= 0 || "男女".indexOf(before) >= 0;
    }
}
