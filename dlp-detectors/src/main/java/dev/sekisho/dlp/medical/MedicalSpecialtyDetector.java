package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.PhraseDetector;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds medical specialties: 内科, 小児循環器内科. Since 2008 a name is put together of a body part, a patient group or a method
 * and a basic name (医療法施行令 第3条の2); older names and those of clinics for one complaint (物忘れ外来) are in use beside them.
 */
final class MedicalSpecialtyDetector implements Detector {
    private static final InfoType TYPE = InfoType.MEDICAL_SPECIALTY;
    private static final int LONGEST = 24;

    private final Triggers triggers = Triggers.builder()
            .literals("科", "外来")
            .literals(Specialties.TOLD.words().toArray(new String[0]))
            .labels(TYPE, "診療科", "診療科目", "標榜科", "専門", "専門科", "担当科", "受診科", "specialty")
            .columns(TYPE)
            .build();

    @Override
    public String id() {
        return "medical-specialty";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            cell(c, out);
            return;
        }
        char[] text = c.text();
        if (Specialties.TOLD.holds(text, c.start(), c.end())) {
            told(c, out);
            return;
        }
        int start = Specialties.start(text, c.windowStart(), c.end());
        if (start < 0
                || !Specialties.ends(text, c.end(), c.windowEnd())
                || !Specialties.free(text, c.windowStart(), start)) {
            return;
        }
        PhraseDetector.add(c, TYPE, start, Specialties.withRemark(text, c.end(), c.windowEnd()), out);
    }

    /** A short form that stands by itself: 循内に通院中, 桜病院（脳外）. */
    private static void told(Candidate c, Detections out) {
        char[] text = c.text();
        boolean begins = c.start() == c.windowStart() || !Edges.letter(text[c.start() - 1]);
        boolean ends = c.end() == c.windowEnd() || "にでへのをと)/、。,・(|\n".indexOf(text[c.end()]) >= 0;
        if (begins && ends && Specialties.free(text, c.windowStart(), c.start())) {
            PhraseDetector.add(c, TYPE, c.start(), Specialties.withRemark(text, c.end(), c.windowEnd()), out);
        }
    }

    /** A cell names one specialty, or several with commas or slashes between them. */
    private static void cell(Candidate c, Detections out) {
        char[] text = c.text();
        int from = c.start();
        for (int i = c.start(); i <= c.end(); i++) {
            if (i == c.end() || text[i] == '、' || text[i] == ',' || text[i] == '/' || text[i] == '\n') {
                part(c, from, i, out);
                from = i + 1;
            }
        }
    }

    private static void part(Candidate c, int from, int to, Detections out) {
        char[] text = c.text();
        int start = CellText.start(text, from, to);
        int end = Run.start(text, start, to, ' ');
        boolean header = c.columnLikelihood().atLeast(Likelihood.LIKELY);
        boolean plain = header && end - start >= 2 && end - start <= LONGEST && letters(text, start, end);
        boolean known = Specialties.whole(text, start, end);
        if (end > start && (plain || known)) {
            out.add(TYPE, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.SHAPE);
        }
    }

    private static boolean letters(char[] text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (text[i] == '。') {
                return false;
            }
            letters += Edges.letter(text[i]) ? 1 : 0;
        }
        return letters * 2 > end - start;
    }
}
