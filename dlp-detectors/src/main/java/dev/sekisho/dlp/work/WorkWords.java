package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Lexemes;
import java.util.Map;
import java.util.Objects;

/** The words of this family. */
final class WorkWords {
    private static final Map<String, Lexemes> SETS = Lexemes.read(WorkWords.class, "words.txt");

    static final Lexemes STEMS = get("stem");
    static final Lexemes UNITS = get("unit");
    static final Lexemes WHOLE_UNITS = get("unit-whole");
    /** Words that end like units and are none, or none by themselves. */
    static final Lexemes NO_UNITS_ALONE = get("unit-none");
    /** Kinds of insurance, which end as insurers' names do. */
    static final Lexemes INSURANCES = get("insurance");

    static final Lexemes TITLES = get("title");
    static final Lexemes WHOLE_TITLES = get("title-whole");
    static final Lexemes TITLE_MODIFIERS = get("title-modifier");
    static final Lexemes TITLE_TAILS = get("title-tail");
    static final Lexemes OCCUPATIONS = get("occupation");
    static final Lexemes OCCUPATION_ENDINGS = get("occupation-ending");
    static final Lexemes INDUSTRIES = get("industry");
    /** Of these, what a sentence speaks of without naming an industry. */
    static final Lexemes WEAK_INDUSTRIES = get("industry-weak");

    static final Lexemes INDUSTRY_ENDINGS = get("industry-ending");
    static final Lexemes LEGAL_FORMS = get("legal-form");
    static final Lexemes ORGANIZATION_ENDINGS = get("organization-ending");
    static final Lexemes WEAK_ORGANIZATION_ENDINGS = get("organization-weak");

    static final Lexemes WEAK_OCCUPATIONS = get("occupation-weak");
    static final Lexemes COMMON_ORGANIZATION_ENDINGS = get("organization-common");
    static final Lexemes ORGANIZATION_OPENINGS = get("organization-opening");
    static final Lexemes ORGANIZATION_NAMES = get("organization-name");
    static final Lexemes SPECIALTY_PARTS = get("specialty-part");

    private WorkWords() {}

    private static Lexemes get(String section) {
        return Objects.requireNonNull(SETS.get(section), section);
    }
}
