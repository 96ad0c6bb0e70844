package dev.sekisho.dlp.work;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.phrase.PhraseDetector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the detectors of this package. Immutable and thread-safe. */
public final class WorkDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public WorkDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        Map<InfoType, Phrase> cells = Map.of(
                InfoType.ORGANIZATION_NAME, new Organizations(),
                InfoType.DEPARTMENT, new Departments(),
                InfoType.JOB_TITLE, new Titles(),
                InfoType.OCCUPATION, new Occupations());
        Map<InfoType, Phrase> trading = new HashMap<>(cells);
        trading.put(InfoType.INDUSTRY, new Industries());
        return List.of(
                new PhraseDetector(
                        "organization",
                        InfoType.ORGANIZATION_NAME,
                        new Organizations(),
                        organizations(),
                        List.of("勤務先", "お勤め先", "会社名", "病院名", "紹介元", "紹介先"),
                        trading,
                        null),
                new PhraseDetector(
                        "department",
                        InfoType.DEPARTMENT,
                        new Departments(),
                        WorkWords.UNITS.words(),
                        List.of("部署", "所属部署", "配属先"),
                        cells,
                        new EmployerBefore()),
                new PhraseDetector(
                        "job-title",
                        InfoType.JOB_TITLE,
                        new Titles(),
                        titles(),
                        List.of("役職", "職位", "肩書"),
                        cells,
                        new EmployerBefore()),
                new PhraseDetector(
                        "occupation",
                        InfoType.OCCUPATION,
                        new Occupations(),
                        occupations(),
                        List.of("職業", "ご職業", "職種"),
                        cells,
                        null),
                new PhraseDetector(
                        "industry",
                        InfoType.INDUSTRY,
                        new Industries(),
                        industries(),
                        List.of("業種", "業界"),
                        Map.of(InfoType.ORGANIZATION_NAME, new Organizations(), InfoType.OCCUPATION, new Occupations()),
                        null),
                new StatedDetector(
                        "industry-stated",
                        InfoType.INDUSTRY,
                        List.of(
                                "業種は", "業界は", "業種が", "業種:", "業界:", "業態:", "事業内容:", "事業内容は", "業種=", "業界=", "業態は", "産業:",
                                "業種/", "業界/", "業種名:", "業種区分:", "業界名:", "事業の種類:", "産業分類:")),
                new StatedDetector(
                        "occupation-stated",
                        InfoType.OCCUPATION,
                        List.of(
                                "職業は", "職種は", "職業が", "職業:", "職種:", "ご職業:", "仕事:", "職務:", "雇用形態:", "職業=", "職種=", "生業:",
                                "職業/", "職種/", "職業名:", "職業欄:", "職業区分:", "職種名:", "就業状況:", "仕事の種類:")),
                new StatedDetector(
                        "job-title-stated",
                        InfoType.JOB_TITLE,
                        List.of("役職は", "役職:", "職位:", "肩書:", "職名:", "肩書き:", "肩書は", "役職名:", "職階:", "役付:", "役職/")),
                new StatedDetector(
                        "department-stated",
                        InfoType.DEPARTMENT,
                        List.of(
                                "部署は", "部署:", "所属部署:", "配属先:", "所属課:", "部門:", "配属先は", "部署名:", "部課名:", "部門名:", "課名:",
                                "部署/")),
                new StatedDetector(
                        "organization-stated",
                        InfoType.ORGANIZATION_NAME,
                        List.of(
                                "勤務先は", "勤め先は", "会社名は", "就職先は", "就業先は", "勤務先:", "勤務先名:", "勤め先:", "会社名:", "就業先:", "就労先:",
                                "勤務先=", "会社名=", "勤務先/", "勤め先/")),
                new UnitBesideNameDetector(),
                new IntroductionDetector(),
                new BesideAgeDetector(),
                new StationDetector(),
                new IncomeDetector());
    }

    /** Words that say in running text, with a name before them, that this is an organisation. */
    private static List<String> organizations() {
        List<String> heads = new ArrayList<>(WorkWords.LEGAL_FORMS.words());
        Set<String> common = new HashSet<>(WorkWords.COMMON_ORGANIZATION_ENDINGS.words());
        for (String word : WorkWords.ORGANIZATION_ENDINGS.words()) {
            if (word.length() > 1 && !common.contains(word)) {
                heads.add(word);
            }
        }
        heads.addAll(WorkWords.ORGANIZATION_OPENINGS.words());
        heads.addAll(List.of("銀行", "研究所", "事務所", "センター", "グループ", "図書館", "高校", "協会", "連盟"));
        heads.addAll(WorkWords.ORGANIZATION_NAMES.words());
        return heads;
    }

    private static List<String> occupations() {
        List<String> heads = longer(WorkWords.OCCUPATIONS, 2);
        heads.removeAll(new HashSet<>(WorkWords.WEAK_OCCUPATIONS.words()));
        heads.addAll(Occupations.TRADES.words());
        return heads;
    }

    private static List<String> titles() {
        List<String> heads = new ArrayList<>(WorkWords.TITLES.words());
        heads.addAll(List.of("部長", "課長", "係長", "室長", "局長", "所長", "科長", "班長", "署長", "店長", "場長", "校長", "園長", "館長", "院長"));
        heads.addAll(longer(WorkWords.TITLE_TAILS, 2));
        return heads;
    }

    private static List<String> industries() {
        List<String> heads = longer(WorkWords.INDUSTRIES, 3);
        // In text 保育園 and クリニック end the names of such, or say where somebody goes.
        heads.removeAll(new HashSet<>(WorkWords.ORGANIZATION_ENDINGS.words()));
        heads.removeAll(new HashSet<>(WorkWords.ORGANIZATION_OPENINGS.words()));
        heads.removeAll(new HashSet<>(WorkWords.WEAK_INDUSTRIES.words()));
        for (String word : WorkWords.INDUSTRIES.words()) {
            // In a bracket behind a firm's name a short word will do: 青葉商事（建築）.
            heads.addAll(word.length() == 2 ? List.of(word + ")", word + "〕") : List.of());
        }
        heads.add("業");
        heads.addAll(longer(WorkWords.INDUSTRY_ENDINGS, 2));
        return heads;
    }

    private static List<String> longer(Lexemes words, int least) {
        List<String> longer = new ArrayList<>();
        for (String word : words.words()) {
            if (word.length() >= least) {
                longer.add(word);
            }
        }
        return longer;
    }
}
