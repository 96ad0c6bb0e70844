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

    private void put(String word, Heading heading) {
        String key = HeaderKey.of(word);
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
        wholeOnly.add(HeaderKey.of(word));
    }

    /** What a header announces, or null when it is no known header word. */
    @Nullable
    Heading match(CharSequence header) {
        if (header.length() == 0 || header.length() > LONGEST) {
            return null;
        }
        String key = HeaderForm.core(HeaderKey.of(header));
        if (key.isEmpty()) {
            return null;
        }
        int who = HeaderSubject.who(key);
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
        return found != null && isName(found) && HeaderSubject.other(key)
                ? new Heading(found.type(), NamePart.OTHER, false)
                : found;
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
        return text.length() <= LONGEST && mayBeExact(text) && words.containsKey(HeaderKey.of(text));
    }

    /** Cheap: whether a text begins and ends as known words do; the latter of kana and kanji only. */
    private boolean mayBeExact(CharSequence text) {
        char first = text.length() == 0 ? ' ' : Chars.fold(text.charAt(0));
        if ((HeaderKey.letter(first) || Chars.digit(first) || Chars.latin(first)) && !firsts.get(first)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!HeaderKey.letter(text.charAt(i))) {
                return true;
            }
        }
        char last = text.length() == 0 ? 0 : text.charAt(text.length() - 1);
        return last != 0 && (lasts.get(last) || "須意".indexOf(last) >= 0);
    }

    /** Whether a character may begin a known header word, or one with お, ご or 御 before it. */
    boolean mayBegin(char c) {
        return !HeaderKey.letter(c) || firsts.get(c) || "おご御".indexOf(c) >= 0;
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
        String key = HeaderKey.of(text);
        String core = HeaderForm.core(key);
        return core.length() < key.length() && core.length() > 1 && match(text) != null;
    }

    private static boolean isName(Heading heading) {
        return InfoType.PERSON_NAME.equals(heading.type()) && heading.part() == NamePart.WHOLE;
    }

    /** Where a second heading in the same cell starts (氏名/フリガナ, 住所1), or a sign of which table it was (住所_x). */
    private static int cut(String key) {
        int slash = key.indexOf('/');
        int dot = slash > 0 ? slash : key.indexOf('・');
        if (dot > 0) {
            return dot;
        }
        int end = key.length();
        if (end > 2 && "xy".indexOf(key.charAt(end - 1)) >= 0 && HeaderKey.letter(key.charAt(end - 2))) {
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
}
