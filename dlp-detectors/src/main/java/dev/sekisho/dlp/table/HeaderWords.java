package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which words head which columns. A header is matched whole, else by its longest known ending: 勤務先電話番号 is a phone
 * number.
 */
final class HeaderWords {
    private static final int LONGEST = 40;
    /** The shortest reading that counts, in letters of its key. */
    private static final int LEAST_READ = 4;
    /** The most digits behind a header word: 住所1, 年収2025. */
    private static final int MOST_DIGITS = 4;

    private static final BitSet DROPPED = chars("【】[]「」『』〈〉<>■□◆◇●○◎▼▽▲△・※*:;,.\"'_-#|?!=");
    private static final Set<String> OTHERS = Set.of(
            "主治医", "担当医", "担当医師", "保護者", "緊急連絡", "世帯主", "紹介者", "上司", "代理人", "家族", "配偶者", "推薦者", "媒介者", "担当者", "担当",
            "保証人", "親権者", "受取人", "作成者", "更新者", "登録者", "承認者", "上長", "扶養");

    /** Whom headers speak of that have their own fields behind a sign. */
    private static final Set<String> WHO =
            Set.of("本人", "保護者", "申込者", "申請者", "契約者", "世帯主", "配偶者", "緊急連絡先", "連絡先", "代理人", "保証人", "生徒", "患者", "利用者");

    /** What a thing is called: 病院のお名前. */
    private static final Suffixes NAMES = new Suffixes("の名前", "のお名前", "の名称");

    private static final Suffixes FORMS = new Suffixes(
            "の名前", "のお名前", "の名称", "名称", "の区分", "区分", "の種類", "欄", "等", "ゾーン", "レベル", "枠", "段階", "範囲", "グループ", "目安", "概算",
            "水準", "名", "の内容", "内容", "種別", "帯", "層", "レンジ", "ランク", "クラス", "階級", "分類", "カテゴリ", "カテゴリー", "別", "の別", "情報",
            "詳細", "選択", "について", "記入欄", "入力欄", "回答", "の状況", "状況");
    /** What such headers may announce. */
    private static final Set<InfoType> FORMED = Set.of(
            InfoType.ORGANIZATION_NAME,
            InfoType.OCCUPATION,
            InfoType.INDUSTRY,
            InfoType.INCOME_BAND,
            InfoType.JOB_TITLE,
            InfoType.DEPARTMENT,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION);

    /** What a header ends with that announces how something is read, longest first where one ends with another. */
    private static final Suffixes READINGS = new Suffixes(
            "のフリガナ",
            "のふりがな",
            "のよみがな",
            "のヨミガナ",
            "フリガナ",
            "ふりがな",
            "ヨミガナ",
            "よみがな",
            "読みがな",
            "読み仮名",
            "カタカナ名",
            "カタカナ",
            "かな",
            "カナ",
            "ヨミ",
            "よみ",
            "読み",
            "furigana",
            "kana",
            "英字",
            "ローマ字");

    private static final Heading KANA = new Heading(InfoType.PERSON_NAME_KANA, NamePart.WHOLE, false);

    private static final Set<InfoType> NAMED = Set.of(InfoType.PERSON_NAME, InfoType.PERSON_NAME_KANA);

    /** What the last words of an English header do not announce: names and addresses are too often those of things. */
    private static final Set<InfoType> OF_THINGS =
            Set.of(InfoType.PERSON_NAME, InfoType.PERSON_NAME_KANA, InfoType.STREET_ADDRESS);

    private final Map<String, Heading> words = new HashMap<>();
    private final Map<String, Heading> readings = HeaderDictionary.readings();
    private final Set<String> wholeOnly = new HashSet<>();
    private final Endings endings = new Endings();
    private final Endings readEndings = new Endings();
    /** What known words begin with. */
    private final BitSet firsts = new BitSet();
    /** What known words end with. */
    private final BitSet lasts = new BitSet();

    HeaderWords(Map<InfoType, List<String>> labels) {
        HeaderDictionary.fill(this::put, this::putWhole);
        for (Map.Entry<InfoType, List<String>> own : labels.entrySet()) {
            Heading heading = new Heading(own.getKey(), NamePart.WHOLE, false);
            for (String word : own.getValue()) {
                put(word, heading);
            }
        }
        HeaderDictionary.fillFixed(this::put);
        for (String ending : HeaderDictionary.endings()) {
            endings.add(ending);
        }
        readings.keySet().forEach(readEndings::add);
    }

    private static BitSet chars(String chars) {
        BitSet set = new BitSet();
        for (int i = 0; i < chars.length(); i++) {
            set.set(chars.charAt(i));
        }
        return set;
    }

    private void put(String word, Heading heading) {
        String key = fold(word);
        if (!key.isEmpty()) {
            words.put(key, heading);
            endings.add(key);
            firsts.set(key.charAt(0));
            lasts.set(key.charAt(key.length() - 1));
            wholeOnly.remove(key);
        }
    }

    private void putWhole(String word, Heading heading) {
        put(word, heading);
        wholeOnly.add(fold(word));
    }

    /** What a header announces, or null when it is no known header word. */
    @Nullable
    Heading match(CharSequence header) {
        if (header.length() == 0 || header.length() > LONGEST) {
            return null;
        }
        String key = HeaderForm.core(fold(header));
        if (key.isEmpty()) {
            return null;
        }
        int who = who(key);
        key = who > 0 ? key.substring(0, who) + key.substring(who + 1) : key;
        Heading found = lookUp(key);
        if (found == null) {
            found = Chars.latin(header.charAt(0)) ? english(header) : inKana(header);
        } else if (found.recordNumber() && Chars.latin(header.charAt(0)) && !words.containsKey(key)) {
            Heading told = english(header); // new passport no tells more than its end
            found = told != null ? told : found;
        }
        if (found == null) {
            int cut = cut(key);
            found = cut > 0 ? lookUp(key.substring(0, cut)) : null;
        }
        if (found == null && readsPerson(key)) {
            return KANA;
        }
        if (found == null || found.type() == null || (isName(found) && NAMES.end(key))) {
            Heading named = named(key);
            found = named != null && named.type() != null ? named : found;
        }
        if (found != null && found.type() != null && NAMED.contains(found.type()) && readsThing(key)) {
            return HeaderDictionary.PLAIN;
        }
        return found != null && isName(found) && other(key) ? new Heading(found.type(), NamePart.OTHER, false) : found;
    }

    /** Whether a header announces how something is read that is no person: 施設名カナ, 名称_カナ, 住所フリガナ. */
    private boolean readsThing(String key) {
        for (String reading : READINGS.of(key)) {
            if (key.endsWith(reading) && key.length() > reading.length() + 1) {
                Heading read = lookUp(key.substring(0, key.length() - reading.length()));
                return read != null
                        && !InfoType.PERSON_NAME.equals(read.type())
                        && !InfoType.PERSON_NAME_KANA.equals(read.type());
            }
        }
        return false;
    }

    /** Whether a header announces how a name is read that it announces by a known word: customerNameKana. */
    private boolean readsPerson(String key) {
        for (String reading : READINGS.of(key)) {
            if (key.endsWith(reading) && key.length() > reading.length() + 1) {
                Heading read = words.get(key.substring(0, key.length() - reading.length()));
                return read != null && InfoType.PERSON_NAME.equals(read.type());
            }
        }
        return false;
    }

    /** What the words of an English header say, the last ones first: annualIncomeRange, customer_age. */
    private @Nullable Heading english(CharSequence header) {
        List<String> ends = EnglishHeader.endings(header);
        for (String end : ends) {
            Heading known = words.get(end);
            if (known != null && known.type() != null && !OF_THINGS.contains(known.type())) {
                return known;
            }
            Heading read = end.length() >= LEAST_READ ? readings.get(PhoneticKey.ofLatin(end)) : null;
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    /** What a header in kana alone says, or its end: ｼﾖｸｷﾞﾖｳ, ｾﾀｲﾇｼｼﾖｸｷﾞﾖｳ, ｷﾝﾑｻｷﾒｲ. */
    private @Nullable Heading inKana(CharSequence header) {
        String key = PhoneticKey.ofKana(header);
        int longest = key.length() < LEAST_READ ? -1 : readEndings.longest(key);
        if (longest < 0) {
            return null;
        }
        for (int from = longest; from + LEAST_READ <= key.length(); from++) {
            Heading known = readings.get(key.substring(from));
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** What a header announces that goes on with a word for its form: 就業先名称, 勤務先の名称, 業種欄. */
    private @Nullable Heading named(String key) {
        for (String form : FORMS.of(key)) {
            if (key.length() > form.length() + 1 && key.endsWith(form)) {
                Heading whole = words.get(key.substring(0, key.length() - form.length()));
                if (whole != null && whole.type() != null && FORMED.contains(whole.type())) {
                    return whole;
                }
            }
        }
        return null;
    }

    /** Whether the whole text is a known header word. */
    boolean exact(CharSequence text) {
        return text.length() <= LONGEST && mayBeExact(text) && words.containsKey(fold(text));
    }

    /** Cheap: whether a text begins and ends as known words do; the latter of kana and kanji only. */
    private boolean mayBeExact(CharSequence text) {
        char first = text.length() == 0 ? ' ' : Chars.fold(text.charAt(0));
        if ((letter(first) || Chars.digit(first) || Chars.latin(first)) && !firsts.get(first)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!letter(text.charAt(i))) {
                return true;
            }
        }
        char last = text.length() == 0 ? 0 : text.charAt(text.length() - 1);
        return last != 0 && (lasts.get(last) || "須意".indexOf(last) >= 0);
    }

    /** Whether a character may begin a known header word, or one with お, ご or 御 before it. */
    boolean mayBegin(char c) {
        return !letter(c) || firsts.get(c) || "おご御".indexOf(c) >= 0;
    }

    /** Whether the whole text is a known header word, but for お, ご or 御 before it. */
    boolean exactOrPolite(CharSequence text) {
        boolean polite = text.length() > 2 && "おご御".indexOf(text.charAt(0)) >= 0;
        return exact(text) || (polite && exact(text.subSequence(1, text.length())));
    }

    /** Whether the text asks for something known: 性別をお選びください. */
    boolean asks(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String key = fold(text);
        String core = HeaderForm.core(key);
        return core.length() < key.length() && core.length() > 1 && match(text) != null;
    }

    /** Where the sign stands behind the one whom a header speaks of, or -1: 保護者・フリガナ. */
    static int who(String header) {
        int dot = header.indexOf('・');
        return dot > 0 && dot + 1 < header.length() && WHO.contains(header.substring(0, dot)) ? dot : -1;
    }

    private static boolean isName(Heading heading) {
        return InfoType.PERSON_NAME.equals(heading.type()) && heading.part() == NamePart.WHOLE;
    }

    /** Whether a header speaks of somebody other than whom the record is about. */
    static boolean other(String key) {
        for (int end = key.length(); end >= 2; end--) {
            if (OTHERS.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Where a second heading in the same cell starts (氏名/フリガナ, 住所1), or a sign of which table it was (住所_x). */
    private static int cut(String key) {
        int slash = key.indexOf('/');
        int dot = slash > 0 ? slash : key.indexOf('・');
        if (dot > 0) {
            return dot;
        }
        int end = key.length();
        if (end > 2 && "xy".indexOf(key.charAt(end - 1)) >= 0 && letter(key.charAt(end - 2))) {
            return end - 1;
        }
        while (end > 1 && (Chars.digit(key.charAt(end - 1)) || "①②③④".indexOf(key.charAt(end - 1)) >= 0)) {
            end--;
        }
        // More digits are a value: 携帯 090-1234-5678.
        return end < key.length() && key.length() - end <= MOST_DIGITS ? end : -1;
    }

    private @Nullable Heading lookUp(String key) {
        int from = endings.longest(key);
        if (from < 0) {
            return null;
        }
        Heading whole = from == 0 ? words.get(key) : null;
        if (whole != null) {
            return whole;
        }
        for (from = Math.max(1, from); from + 2 <= key.length(); from++) {
            if (latinInside(key, from)) {
                continue;
            }
            String ending = key.substring(from);
            Heading found = wholeOnly.contains(ending) ? null : words.get(ending);
            if (found != null) {
                return found;
            }
        }
        return HeaderDictionary.ending(key);
    }

    private static boolean latinInside(String key, int from) {
        return Chars.latin(key.charAt(from)) && Chars.latin(key.charAt(from - 1));
    }

    /**
     * Folds a header: widths and case, no spaces and decoration, no bracketed remark unless it says that this is a
     * reading.
     */
    static String fold(CharSequence header) {
        int letters = 0;
        while (letters < header.length() && letter(header.charAt(letters))) {
            letters++;
        }
        if (letters == header.length()) {
            return without(without(header.toString(), "必須"), "任意");
        }
        StringBuilder out = new StringBuilder(header.length());
        StringBuilder remark = null;
        int depth = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = Chars.fold(header.charAt(i));
            if (depth == 0 && letter(c)) {
                out.append(c);
                continue;
            }
            boolean opens = "([【「『〔<〈".indexOf(c) >= 0;
            if (opens && out.length() > 0) {
                depth++;
            } else if (opens || ")]】」』〕>〉".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth > 0) {
                remark = remark == null ? new StringBuilder() : remark;
                remark.append(c);
            } else if (!Chars.space(c) && !DROPPED.get(c)) {
                out.append(c);
            }
        }
        strip(out, "必須");
        strip(out, "任意");
        return remark != null && reading(remark) ? out.append("カナ").toString() : out.toString();
    }

    /** Whether a character is kanji or kana, which most headers consist of, and so neither a bracket nor dropped. */
    private static boolean letter(char c) {
        return c >= 'ぁ' && c <= '\u9fff' && c != '・';
    }

    private static String without(String text, String ending) {
        boolean ends = text.length() > ending.length() && text.endsWith(ending);
        return ends ? text.substring(0, text.length() - ending.length()) : text;
    }

    private static void strip(StringBuilder out, String ending) {
        if (out.length() > ending.length() && out.indexOf(ending, out.length() - ending.length()) >= 0) {
            out.setLength(out.length() - ending.length());
        }
    }

    private static boolean reading(StringBuilder remark) {
        return remark.indexOf("カナ") >= 0
                || remark.indexOf("かな") >= 0
                || remark.indexOf("ガナ") >= 0
                || remark.indexOf("がな") >= 0
                || remark.indexOf("ヨミ") >= 0
                || remark.indexOf("よみ") >= 0
                || remark.indexOf("読み") >= 0;
    }
}
