package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the values of a column say against its header, or what they add to it. */
final class HeaderCheck {
    private static final double MOST = 0.8;
    /** The share of values that their own detector knows where a header may stand over them. */
    private static final double KNOWN = 0.6;

    /** Where the header says 科, fewer will do. */
    private static final double CLINIC = 0.4;

    /** The share of facilities under a header that stands over names of anything. */
    private static final double FACILITIES = 0.5;

    /** The share of readings of facilities under a header that announces readings. */
    private static final double READ = 0.3;

    private static final int MOST_ASKED = 40;
    /** Fewer values in words may be of one odd name. */
    private static final int LEAST_THINGS = 4;
    /** How much a value looks like a name at most that is none. */
    private static final double UNLIKE_NAME = 0.2;
    /** Two letters may be a surname alone. */
    private static final int LONGEST_PART = 2;
    /** The share of names up to which values may be those of things. */
    private static final double FEW = 0.25;

    /** Headers of names of people and of all else. */
    private static final Set<String> ANYTHING = Set.of("name", "namae", "fullname", "displayname", "名前", "なまえ");

    /** What is written in words. */
    private static final Set<InfoType> WORDS = Set.of(
            InfoType.ORGANIZATION_NAME,
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.OCCUPATION,
            InfoType.INDUSTRY,
            InfoType.PERSON_NAME,
            InfoType.PERSON_NAME_KANA);

    private final ColumnTypes types;

    HeaderCheck(ColumnTypes types) {
        this.types = types;
    }

    /** What the header announces over these values; null when they are of another kind. */
    @Nullable
    Heading over(@Nullable Heading heading, String header, List<String> values, boolean employerBefore) {
        if (heading == null || values.isEmpty()) {
            return heading;
        }
        InfoType type = heading.type();
        if (type == null) {
            boolean clinic =
                    heading.open() && header.endsWith("科") && known(values, InfoType.MEDICAL_SPECIALTY, CLINIC);
            return clinic ? typed(InfoType.MEDICAL_SPECIALTY) : heading;
        }
        if (WORDS.contains(type) && Shares.most(values, HeaderCheck::coded, MOST)) {
            return null;
        }
        if (InfoType.PERSON_NAME.equals(type)
                && ANYTHING.contains(HeaderKey.of(header))
                && Shares.most(values, Facilities::name, FACILITIES)) {
            return typed(InfoType.ORGANIZATION_NAME);
        }
        if (InfoType.PERSON_NAME.equals(type) && ANYTHING.contains(HeaderKey.of(header)) && things(values)) {
            return HeaderDictionary.PLAIN;
        }
        if (InfoType.PERSON_NAME_KANA.equals(type) && Shares.most(values, Facilities::reading, READ)) {
            return HeaderDictionary.PLAIN;
        }
        if (InfoType.JAPAN_INSURED_PERSON_NUMBER.equals(type) && Shares.most(values, ValueShape::postOffice, MOST)) {
            return typed(InfoType.JAPAN_BANK_ACCOUNT); // 記号番号 heads both
        }
        if (InfoType.DEPARTMENT.equals(type) && specialties(values)) {
            return typed(InfoType.MEDICAL_SPECIALTY);
        }
        if (InfoType.ORGANIZATION_NAME.equals(type) && units(header, values, employerBefore)) {
            return typed(InfoType.DEPARTMENT);
        }
        if (InfoType.ORGANIZATION_NAME.equals(type) // 前職 heads employers and occupations
                && known(values, InfoType.OCCUPATION, KNOWN)
                && Shares.share(values, ValueShape::organisation) < FACILITIES) {
            return typed(InfoType.OCCUPATION);
        }
        if (InfoType.JOB_TITLE.equals(type)
                && header.endsWith("現職") // heads titles and occupations
                && known(values, InfoType.OCCUPATION, MOST)
                && !known(values, InfoType.JOB_TITLE, 1 - MOST)) {
            return typed(InfoType.OCCUPATION);
        }
        if (InfoType.JOB_TITLE.equals(type) && Shares.most(values, ValueShape::organisation, MOST)) {
            return typed(InfoType.ORGANIZATION_NAME);
        }
        if (InfoType.OCCUPATION.equals(type) // 職務 heads either
                && known(values, InfoType.JOB_TITLE, MOST)
                && !known(values, InfoType.OCCUPATION, KNOWN)) {
            return typed(InfoType.JOB_TITLE);
        }
        boolean kana =
                InfoType.PERSON_NAME.equals(type) && !PhoneticKey.ofKana(header).isEmpty();
        return kana && Shares.most(values, ValueShape::kana, MOST) ? typed(InfoType.PERSON_NAME_KANA) : heading;
    }

    /** Whether of the values in kanji few are known for names and many not made like one: 厚紙, 木くず, 移行の手引き. */
    private boolean things(List<String> values) {
        int written = 0;
        int names = 0;
        int things = 0;
        for (String value : values.subList(0, Math.min(values.size(), MOST_ASKED))) {
            String name = withoutRemark(value);
            if (name.length() > LONGEST_PART && kanji(name)) {
                double like = types.values().name(name);
                written++;
                names += like >= NameColumn.NAME_LIKE ? 1 : 0;
                things += like < UNLIKE_NAME ? 1 : 0;
            }
        }
        return written >= LEAST_THINGS && names < written * FEW && things >= written * READ;
    }

    /** A value without the bracket behind it, which may hold a reading or what somebody was called before. */
    private static String withoutRemark(String value) {
        int end = NameCell.end(value);
        for (int i = 2; i < end; i++) {
            if (value.charAt(i) == '（' || value.charAt(i) == '(') {
                return value.substring(0, i).strip();
            }
        }
        return value.substring(0, end);
    }

    private static boolean kanji(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Chars.kanji(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Heading typed(InfoType type) {
        return new Heading(type, NamePart.WHOLE, false);
    }

    /** Numbers, codes and addresses of mail are none of these words' (TEL会社, dept="24"): their form says more. */
    private static boolean coded(String value) {
        return ValueKinds.strict(value) != null || ValueShape.digits(value) > 0 || value.length() == 1;
    }

    /** In a hospital's tables the departments are specialties. */
    private boolean specialties(List<String> values) {
        return Shares.most(values, ValueShape::specialty, MOST)
                || (known(values, InfoType.MEDICAL_SPECIALTY, KNOWN) && !known(values, InfoType.DEPARTMENT, KNOWN));
    }

    /** 所属組織 beside 会社名 is a department, and so is 職場 over the sections of one company. */
    private boolean units(String header, List<String> values, boolean employerBefore) {
        double employers = Shares.share(values, ValueShape::organisation);
        boolean second = header.startsWith("所属") && employerBefore && employers < 0.5;
        return second || (employers < 0.3 && known(values, InfoType.DEPARTMENT, KNOWN));
    }

    private boolean known(List<String> values, InfoType type, double share) {
        Predicate<CharSequence> known = types.values().plausible().get(type);
        List<String> asked = values.subList(0, Math.min(values.size(), MOST_ASKED));
        return known != null && Shares.most(asked, known::test, share);
    }
}
