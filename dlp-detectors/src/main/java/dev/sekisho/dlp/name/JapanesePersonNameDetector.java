package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Finds names of people written in kanji and katakana, with kana given names, in running text, lines and cells: 山田花子,
 * 佐藤 さくら, サントス・マリア.
 */
final class JapanesePersonNameDetector implements Detector {
    /** At and above this at least 95 of 100 were right on held-back folds of every kind of text. */
    static final double LIKELY = 0.92;

    static final double VERY_LIKELY = 0.97;

    /**
     * Below these a find was wrong four times of five; where only kana or Latin letters speak for it, three of five.
     */
    static final double POSSIBLE_KANJI = 0.15;

    static final double POSSIBLE_OTHER = 0.3;

    /** Of names in katakana that the lexicon knows as nothing else half are right from here on. */
    private static final double POSSIBLE_FOREIGN = 0.2;

    /** After a label such as 氏名 a candidate needs little more. */
    static final double LABELLED = 0.06;

    private static final int LEAST_WHOLE = 3;
    /** What a name is like that a title behind it leaves no doubt of. */
    private static final double WHOLE = 0.8;

    private static final int USUAL = 4;
    private static final double KNOWN_SURNAME = 0.29;

    private static final Words ERAS = Words.of("令和", "平成", "昭和", "大正", "明治");

    static final String[] LABELS = {
        "氏名", "名前", "姓名", "患者名", "医師名", "担当者", "担当", "申請者", "代表者", "契約者", "被保険者", "宛名", "受診者", "世帯主", "保護者", "会員名",
        "顧客名", "受給者", "届出人", "連絡者", "責任者", "作成者", "記入者", "差出人", "宛先"
    };

    private final NameModel model;
    private final ClusterFilter filter;
    private final ClusterReview review;
    private final NameBeside beside;
    private final NameEdges edges;
    private final SpacedOut spaced;
    private final SelfIntroduction introduction;
    private final SurnameRow row;
    private final SpacedParts parts;
    private final KinNames kin;
    private final CalledNames called;
    private final CalledKanji calledKanji;
    private final TitledSurname titled;
    private final RingNames ring;
    private final SpreadName spread;
    private final SpacedRow spacedRow;
    private final ForeignReading foreign;
    private final Triggers triggers = Triggers.builder()
            .run(CharRun.KANJI, 1)
            .run(CharRun.KATAKANA, 1)
            .run(CharRun.HIRAGANA, 2)
            .run(CharRun.LATIN, 2)
            .labels(InfoType.PERSON_NAME, LABELS)
            .columns(InfoType.PERSON_NAME)
            .build();

    JapanesePersonNameDetector(NameModel model) {
        this.model = model;
        this.filter = ClusterFilter.load(model.lexicon());
        this.beside = new NameBeside(model.lexicon());
        this.edges = new NameEdges(model.lexicon());
        this.spaced = new SpacedOut(model.lexicon());
        this.introduction = new SelfIntroduction(model.lexicon());
        this.row = new SurnameRow(model.lexicon());
        this.parts = new SpacedParts(model.lexicon());
        this.kin = new KinNames(model.lexicon());
        this.called = new CalledNames(model.lexicon());
        this.calledKanji = new CalledKanji(model.lexicon());
        this.titled = new TitledSurname(model.lexicon());
        this.ring = new RingNames(model.lexicon());
        this.spread = new SpreadName(model.lexicon());
        this.spacedRow = new SpacedRow(model.lexicon());
        this.foreign = new ForeignReading(model.lexicon());
        this.review = ClusterReview.load(model.lexicon(), model.classes());
    }

    @Override
    public String id() {
        return "jp-person-name";
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
        if (c.column() != null) {
            NameCell.find(model.lexicon(), c, out);
            return;
        }
        if (spreadOut(c, out)) {
            return;
        }
        char[] text = c.text();
        int i = c.start();
        if (!NameClusters.begins(text, c.windowStart(), i)) {
            if (c.run() == CharRun.HIRAGANA) {
                called.behindParticle(c, (start, end) -> shaped(start, end, out));
            }
            return;
        }
        boolean labelled = c.labelled(InfoType.PERSON_NAME);
        int clusterEnd = NameClusters.end(text, c.windowEnd(), i);
        if (SpacedOut.begins(text, i, clusterEnd)
                && spaced.find(c, i, clusterEnd, (from, to) -> likely(from, to, out))) {
            return;
        }
        called(c, i, clusterEnd, out);
        int sender = called.sends(text, c.windowStart(), i, c.windowEnd());
        if (sender > i) {
            shaped(i, sender, out);
            return;
        }
        boolean told = told(c, i, clusterEnd, out);
        related(c, i, clusterEnd, out);
        boolean gaps = spaced(text, i, clusterEnd);
        if (gaps
                && NameChars.of(text[i]) == NameChars.KANJI
                && row.find(text, i, clusterEnd, (from, to) -> shaped(from, to, out))) {
            return;
        }
        // Minutes, notes and records call people more tersely than the sentences that the filters are trained on.
        boolean terse = told || titled.start(text, i, clusterEnd) > i;
        if (!labelled && !gaps && !terse && !passes(text, c.windowStart(), c.windowEnd(), i, clusterEnd)) {
            return;
        }
        if (gaps) {
            parts.behindTitle(text, c.windowStart(), i, clusterEnd, c.windowEnd(), (from, to) -> likely(from, to, out));
        }
        int pair = gaps ? parts.pair(text, c.windowStart(), i, clusterEnd, c.windowEnd()) : i;
        int end = pair > i ? pair(c, pair, labelled, out) : model(c, labelled, out);
        rest(c, end, out);
    }

    /** Finds the names whose letters stand apart, from a letter that stands alone on; whether there are any. */
    private boolean spreadOut(Candidate c, Detections out) {
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

    /** Finds what the words in and beside a cluster tell for a name; whether it is a surname with a title. */
    private boolean told(Candidate c, int from, int to, Detections out) {
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
        int field = GluedField.nameEnd(model.lexicon(), text, from, to);
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
    private void related(Candidate c, int from, int to, Detections out) {
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

    /** Takes what the model finds in the cluster; one past its end. */
    private int model(Candidate c, boolean labelled, Detections out) {
        return model.examine(
                c.text(),
                c.windowStart(),
                c.windowEnd(),
                c.start(),
                labelled ? LABELLED : NameModel.LEAST,
                (from, to, p) -> take(c, labelled, from, to, p, out));
    }

    /** Takes what the model finds in a cluster that looks like a name of two words, and else that name. */
    private int pair(Candidate c, int pair, boolean labelled, Detections out) {
        boolean[] told = new boolean[1];
        double least = labelled ? LABELLED : NameModel.LEAST;
        int end = model.examine(c.text(), c.windowStart(), c.windowEnd(), c.start(), least, (from, to, p) -> {
            told[0] |= take(c, labelled, from, to, p, out) >= pair;
        });
        if (!told[0]) {
            boolean honorific = NameCell.honorificFollows(c.text(), pair, c.windowEnd());
            Evidence title = honorific ? Evidence.HONORIFIC : Evidence.SHAPE;
            out.add(
                    InfoType.PERSON_NAME,
                    c.start(),
                    pair,
                    Likelihood.POSSIBLE,
                    title,
                    Evidence.SHAPE,
                    Evidence.DICTIONARY);
        }
        return end;
    }

    /** Takes a find where it is worth a mention; the end of it where it begins the cluster, else -1. */
    private int take(Candidate c, boolean labelled, int from, int to, double p, Detections out) {
        if (labelled && from == c.start()) {
            return add(c, from, to, raised(p), Evidence.LABEL, out);
        }
        boolean worth = (possible(c.text()[from], p)
                        || (p >= POSSIBLE_FOREIGN
                                && KnownName.foreign(model.lexicon(), c.text(), from, to, c.windowEnd())))
                && !Prefectures.alone(c.text(), c.windowStart(), from, to, c.windowEnd());
        return worth ? add(c, from, to, likelihood(p), Evidence.MODEL, out) : -1;
    }

    private void called(Candidate c, int from, int to, Detections out) {
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

    private static void likely(int from, int to, Detections out) {
        out.add(InfoType.PERSON_NAME, from, to, Likelihood.LIKELY, Evidence.SHAPE, Evidence.DICTIONARY);
    }

    private static void shaped(int from, int to, Detections out) {
        out.add(InfoType.PERSON_NAME, from, to, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.DICTIONARY);
    }

    /**
     * Whether the model is to look at a cluster. One that is too long to judge passes, and so does one with a space in
     * it, which is not asked about: these are rare in sentences, and in forms, lists and signatures names are among
     * them.
     */
    private boolean passes(char[] text, int windowStart, int windowEnd, int from, int to) {
        if (to - from > ClusterFilter.LONGEST || accused(text, from, to) || CalledNames.follows(text, to, windowEnd)) {
            return true;
        }
        long hash = ClusterFilter.hash(text, from, to);
        return filter.passes(text, windowStart, windowEnd, from, to, hash)
                && (review.passes(text, windowStart, windowEnd, from, to, hash)
                        || KnownName.strong(model.lexicon(), text, from, to));
    }

    private static boolean accused(char[] text, int from, int to) {
        char last = text[to - 1];
        return (last == '者' && to - from > 3 && Words.at(text, to - 3, to, "容疑者"))
                || (last == '告' && to - from > 2 && text[to - 2] == '被');
    }

    /**
     * Whether it begins with a day of the month, as diaries head their entries, or the number of a line, or is an age
     * in brackets: 四月七日　晴, 一　本件訴えを, （七七）.
     */
    private static boolean numbered(char[] text, int windowStart, int from, int to, int limit) {
        int i = Run.end(text, from, to, "一二三四五六七八九十月日");
        boolean line = from == windowStart || NameChars.of(text[from - 1]) == NameChars.BREAK;
        if (line && i > from && i + 1 < to && NameChars.of(text[i]) == NameChars.SPACE) {
            return true;
        }
        boolean bracket = from > windowStart && text[from - 1] == '(' && to < limit && text[to] == ')';
        return i - from >= 4 ? text[i - 1] == '日' : bracket && i == to && to - from == 2;
    }

    /** Whether a label and the era of a date were taken for one name: 日時　令和6年. */
    private static boolean era(char[] text, int start, int end, int limit) {
        boolean digit = end < limit && (NameChars.of(text[end]) == NameChars.DIGIT || text[end] == '元');
        return digit
                && end - start > 2
                && NameChars.of(text[end - 3]) == NameChars.SPACE
                && ERAS.before(text, start, end) != null;
    }

    private static boolean spaced(char[] text, int from, int to) {
        if (!NameClusters.letter(NameChars.of(text[from]))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (NameChars.of(text[i]) == NameChars.SPACE) {
                return true;
            }
        }
        return false;
    }

    /** What is left of a cluster that was too long for one go. */
    private void rest(Candidate c, int from, Detections out) {
        char[] text = c.text();
        int i = from;
        while (i < c.windowEnd() && i < c.end() && NameClusters.letter(NameChars.of(text[i]))) {
            i = model.examine(text, c.windowStart(), c.windowEnd(), i, NameModel.LEAST, (start, end, p) -> {
                if (possible(text[start], p)) {
                    add(c, start, end, likelihood(p), Evidence.MODEL, out);
                }
            });
        }
    }

    /**
     * Adds a name that the model found, with its edges put right; the end of it where it begins the cluster, else -1.
     */
    private int add(Candidate c, int first, int found, Likelihood likelihood, Evidence basis, Detections out) {
        int titled = TitledName.end(model.lexicon(), c.text(), first, found, c.windowEnd());
        int start = edges.start(c, first, titled);
        int last = titled < found ? titled : edges.end(c, first, found);
        int own = Kinship.nameEnd(c.text(), start, last);
        int end = OtherWord.nameEnd(model.lexicon(), c.text(), start, own, c.windowEnd());
        int reached = start == c.start() ? end : -1;
        if (labelInside(c.text(), start, end)
                || era(c.text(), start, end, c.windowEnd())
                || numbered(c.text(), c.windowStart(), start, end, c.windowEnd())
                || reading(c, start, end)
                || PublicPlace.is(c, start, end)
                || NoPerson.is(model.lexicon(), c, start, end)) {
            return reached;
        }
        int second = row.second(c.text(), start, end, c.windowEnd());
        if (second > start && !NameCell.honorificFollows(c.text(), end, c.windowEnd())) {
            int gap = second - 1;
            out.add(InfoType.PERSON_NAME, start, gap, likelihood, Evidence.MODEL, Evidence.DICTIONARY);
            out.add(InfoType.PERSON_NAME, second, end, likelihood, Evidence.MODEL, Evidence.DICTIONARY);
            return reached;
        }
        if (!likelihood.atLeast(Likelihood.LIKELY)
                && (beside.remark(c.text(), c.windowStart(), start, end, c.windowEnd())
                        || beside.inRemark(c.text(), c.windowStart(), start, end, c.windowEnd()))) {
            return reached;
        }
        boolean honorific = NameCell.honorificFollows(c.text(), end, c.windowEnd());
        Evidence title = honorific ? Evidence.HONORIFIC : Evidence.MODEL;
        boolean known = KnownName.is(model.lexicon(), c.text(), start, end);
        Evidence word = known ? Evidence.DICTIONARY : Evidence.MODEL;
        // Both words of a longer name are known or its place tells it, more than the model saw in the shorter one.
        boolean longer = start < first
                || end > found
                || (honorific && whole(c.text(), start, end))
                || this.titled.sure(c.text(), start, end, c.windowEnd());
        Likelihood grown = longer && !likelihood.atLeast(Likelihood.LIKELY) ? Likelihood.LIKELY : likelihood;
        out.add(InfoType.PERSON_NAME, start, end, grown, Evidence.MODEL, basis, title, word);
        return reached;
    }

    /** Whether it is a surname that many bear and a given name, which is well known but in names of usual length. */
    private boolean whole(char[] text, int start, int end) {
        boolean usual = end - start == USUAL && NameChars.end(text, start, end, NameChars.KANJI) == end;
        double least = usual ? KNOWN_SURNAME : WHOLE;
        return end - start >= LEAST_WHOLE && NameShapes.plausibility(model.lexicon(), text, start, end) >= least;
    }

    /** Whether a label and its value were taken for one name: フリガナ オオハラ, but カナコ is a name. */
    private static boolean labelInside(char[] text, int start, int end) {
        int label = KanaLabels.startingAt(text, end, start);
        return label > 0 && start + label < end && NameChars.of(text[start + label]) == NameChars.SPACE;
    }

    /** Whether it is the reading of a name, which is found as such: a label says so, or the name stands beside it. */
    private boolean reading(Candidate c, int start, int end) {
        if (foreign.reads(c.text(), c.windowStart(), start, c.windowEnd())) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (!KanaShapes.kana(c.text()[i]) && !KanaShapes.joint(c.text(), start, i)) {
                return false;
            }
        }
        if (start == c.start() && c.labelled(InfoType.PERSON_NAME_KANA)) {
            return true;
        }
        char[] text = c.text();
        int from = KanaShapes.stretchStart(text, c.windowStart(), start);
        int to = KanaShapes.stretchEnd(text, end, c.windowEnd());
        return beside.read(text, c.windowStart(), from, to, c.windowEnd())
                || (beside.name(text, c.windowStart(), from, to, c.windowEnd())
                        && KanaNameDetector.mayRead(model.lexicon(), text, from, to));
    }

    /** Whether a find that begins with this letter is worth a mention without a label. */
    static boolean possible(char first, double p) {
        return p >= (NameChars.of(first) == NameChars.KANJI ? POSSIBLE_KANJI : POSSIBLE_OTHER);
    }

    private static Likelihood likelihood(double p) {
        return p >= VERY_LIKELY ? Likelihood.VERY_LIKELY : p >= LIKELY ? Likelihood.LIKELY : Likelihood.POSSIBLE;
    }

    private static Likelihood raised(double p) {
        return p >= LIKELY ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
    }
}
