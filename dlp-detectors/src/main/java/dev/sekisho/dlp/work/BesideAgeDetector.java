package dev.sekisho.dlp.work;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.text.CharClass;
import java.util.Set;

/**
 * Finds occupations by what stands before them: behind an age or a sex and a sign, 45歳／アルバイト, 女性・管理職（年収…, a word that
 * means little elsewhere is one.
 */
final class BesideAgeDetector implements Detector {
    private static final InfoType TYPE = InfoType.OCCUPATION;
    private static final int LONGEST = 20;

    private final Occupations occupations = new Occupations();
    private final Triggers triggers = Triggers.builder()
            .literals(
                    "歳/", "才/", "歳・", "才・", "歳、", "才、", "歳|", "歳 ", "才 ", "性/", "性・", "性、", "性|", "男/", "女/", "男・",
                    "女・", "男、", "女、", "自称")
            .build();

    @Override
    public String id() {
        return "occupation-beside-age";
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
        char[] text = c.text();
        if (c.column() != null || !person(text, c.windowStart(), c.start())) {
            return;
        }
        int start = c.end();
        while (start < c.windowEnd() && text[start] == ' ') {
            start++;
        }
        int head = start;
        while (head < c.windowEnd() && head - start <= LONGEST && Edges.letter(text[head])) {
            head++;
        }
        if (head - start < 2 || !occupations.whole(text, start, head)) {
            return;
        }
        int end = occupations.end(text, start, head, c.windowEnd());
        boolean stops = end >= c.windowEnd() || "/|、,・)( \n」".indexOf(text[Math.max(end, head)]) >= 0;
        if (stops) {
            out.add(TYPE, start, Math.max(end, head), Likelihood.POSSIBLE, Evidence.DICTIONARY, Evidence.NEIGHBOUR);
        }
    }

    /** Whether 歳 stands behind a number, 性 behind 男 or 女, and these by themselves. */
    private static boolean person(char[] text, int from, int at) {
        if (at <= from) {
            return "男女".indexOf(text[at]) >= 0;
        }
        char before = text[at - 1];
        return switch (text[at]) {
            case '称' -> before == '自';
            case '歳', '才' -> CharClass.digit(before);
            case '性' -> before == '男' || before == '女';
            default -> !Edges.letter(before);
        };
    }
}
