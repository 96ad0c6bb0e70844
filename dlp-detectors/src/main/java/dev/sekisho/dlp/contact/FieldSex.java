package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.phrase.FieldWords;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the sex behind the name of a field in a log or program: sex: F, user.gender="male", sexCode=1. */
final class FieldSex {
    /** What the names of such fields are, or end with but for a word for codes. */
    static final String[] NAMES = names();

    private static final Set<String> FORMS = Set.of("", "code", "cd", "kbn", "kubun", "type", "flg", "flag", "id");
    private static final Set<String> WORDS = Set.of("m", "f", "male", "female", "man", "woman");
    /** As far as a form of a name, and a value, may go. */
    private static final int LONGEST = 8;

    private static final int WIDEST = 3;

    private FieldSex() {}

    private static String[] names() {
        List<String> names = FieldWords.spellings("sex", "gender", "seibetsu");
        names.addAll(List.of("性別", "性別コード", "性別区分"));
        return names.toArray(new String[0]);
    }

    /** Whether such a name stands here, rather than a sex. */
    static boolean named(Candidate c) {
        char first = c.text()[c.start()];
        return "sSgG性".indexOf(first) >= 0;
    }

    static void value(Candidate c, Detections out) {
        char[] text = c.text();
        int limit = c.windowEnd();
        int form = Run.end(text, c.end(), Math.min(limit, c.end() + 2), "_-");
        int sign = Run.end(text, form, Math.min(limit, form + LONGEST), CharClass.LATIN);
        String kind = new String(text, form, sign - form).toLowerCase(Locale.ROOT);
        int gap = Run.end(text, sign, Math.min(limit, sign + 2), "\"' ");
        if (!begins(text, c.windowStart(), c.start())
                || !FORMS.contains(kind)
                || gap >= limit
                || (text[gap] != ':' && text[gap] != '=')) {
            return;
        }
        int start = Run.end(text, gap + 1, Math.min(limit, gap + 1 + WIDEST), "\"' >");
        int end = Run.end(text, start, Math.min(limit, start + LONGEST), FieldSex::word);
        boolean code = end - start == 1 && (text[start] == '1' || text[start] == '2');
        boolean whole = end == limit || !glued(text, end, limit, code);
        if (whole && (code || WORDS.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT)))) {
            out.add(InfoType.SEX, start, end, Likelihood.LIKELY, Evidence.LABEL, Evidence.DICTIONARY);
        }
    }

    /** Whether the name begins here, or a word of it with a capital: userSex, user_sex, not Essex. */
    private static boolean begins(char[] text, int from, int at) {
        boolean inner = at > from && CharClass.of(text[at - 1]) == CharClass.LATIN;
        return !inner || (Character.isUpperCase(text[at]) && !Character.isUpperCase(text[at - 1]));
    }

    /** Whether it goes on; behind a code that what it stands for does not follow, as in a list to choose from. */
    private static boolean glued(char[] text, int end, int limit, boolean code) {
        if (word(text[end]) || text[end] == '-') {
            return true;
        }
        int next = Run.end(text, end, Math.min(limit, end + WIDEST), " .:=/・");
        char c = next < limit ? text[next] : '\n';
        boolean joint = next > end && text[end] != ' ' && (word(c) || CharClass.kanjiOrKana(c));
        return joint || (code && "男女mMfF".indexOf(c) >= 0 && next - end < 2);
    }

    private static boolean word(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.LATIN || kind == CharClass.DIGIT || c == '_';
    }
}
