package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds street addresses: 東京都港区芝公園4-99-9, 横浜市中区本町一丁目2番. Looks at the names of prefectures, districts and
 * municipalities, at digits after a known town, and at the cells of address columns.
 */
final class StreetAddressDetector implements Detector {
    private static final int LONGEST_TOWN = 14;
    /** Windows reach at least this far unless the text ends. */
    private static final int SHORT_TEXT = 150;

    private static final String[] LABELS = {
        "住所", "現住所", "自宅", "送付先", "所在地", "本籍", "本籍地", "居所", "お届け先", "配送先", "連絡先住所", "勤務先住所", "Address", "address"
    };

    /** The place that was named before, in front of the town. */
    private static final Words SAME = Words.of("同市", "同町", "同区", "同村");

    private final Gazetteer gazetteer;
    private final AddressReader reader;
    private final LinesBelow below;
    private final Triggers triggers;

    StreetAddressDetector(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.reader = new AddressReader(gazetteer);
        this.below = new LinesBelow(gazetteer, reader);
        this.triggers = Triggers.builder()
                .literals(gazetteer.headNames())
                .run(CharRun.DIGITS, 1)
                .labels(InfoType.STREET_ADDRESS, LABELS)
                .columns(InfoType.STREET_ADDRESS)
                .build();
    }

    @Override
    public String id() {
        return "jp-street-address";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.STREET_ADDRESS);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate candidate, Detections out) {
        if (candidate.column() != null) {
            cell(candidate, out);
        } else if (candidate.run() == CharRun.DIGITS) {
            town(candidate, out);
        } else if (candidate.run() == null) {
            head(candidate, out);
        }
    }

    private void head(Candidate c, Detections out) {
        char[] text = c.text();
        int start = c.start();
        // The literal of a longer head comes too: 京都市 is left to 京都市中京区.
        boolean longer = (int) (gazetteer.headAt(text, start, c.windowEnd()) >>> 32) > c.end();
        if (longer || inside(text, start, c.end(), c.windowStart())) {
            return;
        }
        start = shortPrefecture(text, start, c.windowStart());
        AddressReader.Reading joined = below.join(text, start, c.windowStart(), c.windowEnd());
        AddressReader.Reading r = joined != null ? joined : reader.read(text, start, c.windowStart(), c.windowEnd());
        r = r == null ? PostedPlace.read(gazetteer, text, start, c.windowStart(), c.windowEnd()) : r;
        boolean alone = c.windowEnd() - start < SHORT_TEXT && start - c.windowStart() < 4;
        report(c, r != null && alone ? AddressReader.widen(r, text, c.windowStart(), c.windowEnd()) : r, out);
    }

    /** Whether the head stands in a longer name or after another head: 江東区 holds 東区, 東京都港区 holds 港区. */
    private boolean inside(char[] text, int start, int end, int windowStart) {
        int p = start > windowStart && Glyphs.space(text[start - 1]) ? start - 1 : start;
        boolean kana = p == start && !Glyphs.kanji(text[start]);
        if (p == windowStart || !Glyphs.kanji(text[p - 1]) || kana) {
            return false;
        }
        boolean own = p < start
                || prefecture(text, start, end)
                || Cells.label(text, start, windowStart)
                || shortPrefecture(text, start, windowStart) < start;
        return !own || afterHead(text, p, windowStart);
    }

    private boolean afterHead(char[] text, int end, int windowStart) {
        for (int i = Math.max(windowStart, end - LONGEST_TOWN); i < end; i++) {
            long found = gazetteer.headAt(text, i, end);
            if (found >= 0 && (int) (found >>> 32) == end) {
                return true;
            }
        }
        return false;
    }

    /** The start of a prefecture without 都, 府 or 県 right before (岩手花巻市), or the same index. */
    private int shortPrefecture(char[] text, int start, int windowStart) {
        for (int n = 2; n <= 3 && start - n >= windowStart; n++) {
            boolean free = start - n == windowStart || !Glyphs.name(text[start - n - 1]);
            if (free && gazetteer.shortPrefecture(text, start - n, start)) {
                return start - n;
            }
        }
        return start;
    }

    private boolean prefecture(char[] text, int start, int end) {
        long found = gazetteer.headAt(text, start, end);
        return found >= 0
                && gazetteer.head(found).kind() == Head.Kind.PREFECTURE
                && !(text[start] == '京' && text[start - 1] == '東');
    }

    private void town(Candidate c, Detections out) {
        char[] text = c.text();
        int digits = c.start();
        int from = digits;
        while (from > c.windowStart() && digits - from < LONGEST_TOWN && Glyphs.name(text[from - 1])) {
            from--;
        }
        if (digits - from == 1 && "東西南北".indexOf(text[from]) >= 0) {
            report(c, reader.readGrid(text, from, c.windowStart(), c.windowEnd()), out);
        }
        if (digits - from < 2 || !goesOn(text, digits, c.windowEnd())) {
            return;
        }
        int end = beforeBlock(text, from, digits);
        int start = townStart(text, from, end);
        if (start >= 0) {
            report(c, reader.readTown(text, start, end, c.windowStart(), c.windowEnd()), out);
        }
    }

    /** Whether a unit or a joint follows the digits; without one a town alone is no address. */
    private static boolean goesOn(char[] text, int digits, int limit) {
        int i = Glyphs.end(text, digits, limit, Glyphs.DIGIT);
        return i < limit && (Glyphs.hyphen(text[i]) || "丁番のノ之丿地条号線区".indexOf(text[i]) >= 0);
    }

    /** Where a town ends before a block in kanji numerals: 緑町|三丁目4番5号. */
    private static int beforeBlock(char[] text, int from, int digits) {
        if (digits - from < 4 || !Words.at(text, digits - 2, digits, "丁目")) {
            return digits;
        }
        int i = Glyphs.start(text, from, digits - 2, Glyphs.NUMERAL);
        return i < digits - 2 && i - from >= 2 ? i : digits;
    }

    /** The start of a town before the digits, or -1. */
    private int townStart(char[] text, int from, int digits) {
        if (gazetteer.isTown(text, from, digits)) {
            return from;
        }
        int start = afterParticle(text, from, digits);
        for (int i = digits - 2; start < 0 && i > from; i--) {
            if (SAME.at(text, i - 2, digits) != null && gazetteer.isTown(text, i, digits)) {
                return i; // 同市緑町3丁目
            }
            if (text[i] == '字' && text[i - 1] != '大' && gazetteer.isTown(text, from, i)) {
                return from; // 大字小川字前田12番地
            }
        }
        return start;
    }

    /** The start of a town after the last particle before the digits, or -1. */
    private int afterParticle(char[] text, int from, int digits) {
        for (int i = digits - 2; i > from; i--) {
            boolean particle = "はのがにを".indexOf(text[i - 1]) >= 0 || Cells.label(text, i, from);
            if (particle && gazetteer.isTown(text, i, digits)) {
                return i;
            }
        }
        return -1;
    }

    /** What may stand between a remark and the address in one cell. */
    private static final String BORDERS = ")）]］】〕>:：、,/／";

    private void cell(Candidate c, Detections out) {
        char[] text = c.text();
        int start = PostalCodes.after(text, c.start(), c.end());
        int end = beforeLocalNumber(text, start, Cells.trim(text, start, c.end()));
        AddressReader.@Nullable Reading r = reader.read(text, start, start, end);
        int head = r == null ? headBehind(text, start, end) : start;
        if (head > start) {
            r = reader.read(text, head, head, end);
        }
        if (r != null && (head > start || otherFollows(text, r.end(), end))) {
            end = r.end();
        }
        int line = r == null ? lineEnd(text, start, end) : end;
        if (line < end) {
            r = reader.read(text, line + 1, line + 1, end); // 岡本 梨子 様⏎奈良県香芝市逢坂1-374-1
        }
        boolean typed = c.columnLikelihood().atLeast(Likelihood.LIKELY);
        if (r == null && (Building.honorific(text, end) || Cells.holdsPhone(text, start, end))) {
            return; // 奈良県 香芝市立二上小学校 5年 岡本 梨子 さん
        }
        if (r != null && (r.end() == end || !typed)) {
            Evidence basis = r.known() ? Evidence.DICTIONARY : Evidence.SHAPE;
            out.add(InfoType.STREET_ADDRESS, r.start(), r.end(), r.likelihood(), c.columnEvidence(), basis);
        } else if (typed && (r != null || digitIn(text, start, end))) {
            out.add(InfoType.STREET_ADDRESS, start, end, Likelihood.LIKELY, c.columnEvidence(), Evidence.SHAPE);
        }
    }

    private static int lineEnd(char[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] != '\n') {
            i++;
        }
        return i;
    }

    /**
     * Where a prefecture begins behind other things of a record that stand in the same cell, or the start of the cell.
     */
    private int headBehind(char[] text, int start, int end) {
        for (int i = start + 1; i + 2 < end; i++) {
            boolean border =
                    Glyphs.digit(text[i - 1]) || Glyphs.space(text[i - 1]) || BORDERS.indexOf(text[i - 1]) >= 0;
            if (border && Glyphs.kanji(text[i]) && prefecture(text, i, end)) {
                return i;
            }
        }
        return start;
    }

    /** Where the cell ends before a telephone number without its area code behind a space. */
    private static int beforeLocalNumber(char[] text, int start, int end) {
        int space = end;
        while (space > start && !Glyphs.space(text[space - 1])) {
            space--;
        }
        return space > start && Building.localNumberAt(text, space, end) ? Cells.trim(text, start, space - 1) : end;
    }

    /** Whether a number of another kind stands behind the address and a space. */
    private static boolean otherFollows(char[] text, int from, int end) {
        int i = Glyphs.end(text, from, end, Glyphs.SPACE);
        boolean bracket = i < end && PostalCodes.opens(text[i]) && PostalCodes.after(text, i, end) > i;
        return bracket
                || (i > from && i < end && (text[i] == '〒' || text[i] == '0' || PostalCodes.end(text, i, end) > 0));
    }

    /** Whether a cell has kanji and a number and is no sentence. */
    private static boolean digitIn(char[] text, int start, int end) {
        boolean name = false;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            if (text[i] == '。') {
                return false;
            }
            name |= Glyphs.kanji(text[i]);
            digit |= Glyphs.digit(text[i]) || Glyphs.kind(text[i]) == Glyphs.NUMERAL;
        }
        return name && digit;
    }

    /**
     * Without a bracket that lists or says something and what is behind it: 萩町1715番地（昭和45年、移転）; null where no number is
     * left.
     */
    private static AddressReader.@Nullable Reading withoutSentence(AddressReader.Reading r, char[] text) {
        int open = r.start();
        while (open < r.end() && text[open] != '(' && text[open] != '（') {
            open++;
        }
        boolean says = false;
        for (int i = open; i < r.end() && text[i] != ')' && text[i] != '）'; i++) {
            says |= text[i] == '、';
        }
        if (!says) {
            return r;
        }
        boolean number = false;
        for (int i = r.start(); i < open; i++) {
            number |= Glyphs.digit(text[i]) || Glyphs.kind(text[i]) == Glyphs.NUMERAL;
        }
        int end = Cells.trim(text, r.start(), open);
        return number ? new AddressReader.Reading(r.start(), end, r.likelihood(), r.known()) : null;
    }

    private void report(Candidate c, AddressReader.@Nullable Reading read, Detections out) {
        if (read == null) {
            return;
        }
        AddressReader.Reading whole =
                read.likelihood().atLeast(Likelihood.LIKELY) ? below.extend(read, c.text(), c.windowEnd()) : read;
        AddressReader.@Nullable Reading r = withoutSentence(whole, c.text());
        if (r == null) {
            return;
        }
        Evidence basis = r.known() ? Evidence.DICTIONARY : Evidence.SHAPE;
        if (c.labelled(InfoType.STREET_ADDRESS)) {
            Likelihood raised = r.likelihood() == Likelihood.POSSIBLE ? Likelihood.LIKELY : r.likelihood();
            out.add(InfoType.STREET_ADDRESS, r.start(), r.end(), raised, basis, Evidence.LABEL);
        } else {
            out.add(InfoType.STREET_ADDRESS, r.start(), r.end(), r.likelihood(), basis, Evidence.SHAPE);
        }
    }
}
