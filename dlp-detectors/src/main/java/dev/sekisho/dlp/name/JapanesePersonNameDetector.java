package dev.sekisho.dlp.name;

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

/**
 * Finds names of people written in kanji and katakana, with kana given names, in running text, lines and cells: 山田花子,
 * 佐藤 さくら, サントス・マリア.
 */
final class JapanesePersonNameDetector implements Detector {
    /** After a label such as 氏名 a candidate needs little more. */
    static final double LABELLED = 0.06;

    static final String[] LABELS = {
        "氏名", "名前", "姓名", "患者名", "医師名", "担当者", "担当", "申請者", "代表者", "契約者", "被保険者", "宛名", "受診者", "世帯主", "保護者", "会員名",
        "顧客名", "受給者", "届出人", "連絡者", "責任者", "作成者", "記入者", "差出人", "宛先"
    };

    private final NameModel model;
    private final ToldNames told;
    private final FoundName found;
    private final TitledSurname titled;
    private final ClusterFilter filter;
    private final ClusterReview review;
    private final SpacedOut spaced;
    private final SurnameRow row;
    private final SpacedParts parts;

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.KANJI, 1)
            .run(CharRun.KATAKANA, 1)
            .run(CharRun.HIRAGANA, 2)
            .run(CharRun.LATIN, 2)
            .labels(InfoType.PERSON_NAME, LABELS)
            .columns(InfoType.PERSON_NAME)
            .build();

    JapanesePersonNameDetector(NameModel model) {
        NameLexicon lexicon = model.lexicon();
        ForeignReading foreign = new ForeignReading(lexicon);
        this.model = model;
        this.filter = ClusterFilter.load(lexicon);
        this.review = ClusterReview.load(lexicon, model.classes());
        this.row = new SurnameRow(lexicon);
        this.titled = new TitledSurname(lexicon);
        this.told = new ToldNames(lexicon, titled, foreign);
        this.found = new FoundName(lexicon, row, titled, foreign);
        this.spaced = new SpacedOut(lexicon);
        this.parts = new SpacedParts(lexicon);
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
        if (told.spreadOut(c, out)) {
            return;
        }
        char[] text = c.text();
        int i = c.start();
        if (!NameClusters.begins(text, c.windowStart(), i)) {
            if (c.run() == CharRun.HIRAGANA) {
                told.behindParticle(c, out);
            }
            return;
        }
        boolean labelled = c.labelled(InfoType.PERSON_NAME);
        int clusterEnd = NameClusters.end(text, c.windowEnd(), i);
        if (SpacedOut.begins(text, i, clusterEnd)
                && spaced.find(c, i, clusterEnd, (from, to) -> ToldNames.likely(from, to, out))) {
            return;
        }
        told.called(c, i, clusterEnd, out);
        if (told.sender(c, i, out)) {
            return;
        }
        boolean surname = told.find(c, i, clusterEnd, out);
        told.related(c, i, clusterEnd, out);
        boolean gaps = spaced(text, i, clusterEnd);
        if (gaps
                && NameChars.of(text[i]) == NameChars.KANJI
                && row.find(text, i, clusterEnd, (from, to) -> ToldNames.shaped(from, to, out))) {
            return;
        }
        // Minutes, notes and records call people more tersely than the sentences that the filters are trained on.
        boolean terse = surname || titled.start(text, i, clusterEnd) > i;
        if (!labelled && !gaps && !terse && !passes(text, c.windowStart(), c.windowEnd(), i, clusterEnd)) {
            return;
        }
        if (gaps) {
            parts.behindTitle(
                    text, c.windowStart(), i, clusterEnd, c.windowEnd(), (from, to) -> ToldNames.likely(from, to, out));
        }
        int pair = gaps ? parts.pair(text, c.windowStart(), i, clusterEnd, c.windowEnd()) : i;
        int end = pair > i ? pair(c, pair, labelled, out) : model(c, labelled, out);
        rest(c, end, out);
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
            return found.add(c, from, to, NameLikelihood.labelled(p), Evidence.LABEL, out);
        }
        boolean worth = (NameLikelihood.possible(c.text()[from], p)
                        || (NameLikelihood.possibleForeign(p)
                                && KnownName.foreign(model.lexicon(), c.text(), from, to, c.windowEnd())))
                && !Prefectures.alone(c.text(), c.windowStart(), from, to, c.windowEnd());
        return worth ? found.add(c, from, to, NameLikelihood.of(p), Evidence.MODEL, out) : -1;
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
                if (NameLikelihood.possible(text[start], p)) {
                    found.add(c, start, end, NameLikelihood.of(p), Evidence.MODEL, out);
                }
            });
        }
    }
}
