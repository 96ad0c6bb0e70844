package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.phrase.Lexemes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The built-in header words, of {@code headers.txt}. Detectors bring more with their labels. */
final class HeaderDictionary {
    private static final String WHOLE = " whole";
    private static final String READING = " reading";
    /** In the order of their names, so that a word that stands in two of them means the same in every run. */
    private static final Map<String, List<String>> SECTIONS =
            new TreeMap<>(Lexemes.sections(HeaderDictionary.class, "headers.txt"));

    static final Heading PLAIN = new Heading(null, NamePart.WHOLE, false);
    private static final Heading OPEN = new Heading(null, NamePart.WHOLE, false, true);
    private static final Heading NUMBER = new Heading(null, NamePart.WHOLE, true);
    private static final String[] NUMBERED = {"番号", "コード", "no", "id", "ナンバー", "連番"};
    private static final String[] PLAIN_ENDINGS = {
        "区分", "種別", "分類", "金額", "額", "数量", "単価", "状況", "状態", "日付", "日時", "年月日", "登録日", "更新日", "名称", "内容", "年度", "件名",
        "品名", "商品名", "銀行名", "支店名", "型番", "ファイル名", "備考", "フラグ", "資格"
    };
    private static final String[] NAMED = {"者名", "主名", "人名", "員名", "師名", "客名", "様名", "児名", "生名", "徒名", "本名", "人氏名", "長名"
    };

    private HeaderDictionary() {}

    static void fill(BiConsumer<String, Heading> any, BiConsumer<String, Heading> whole) {
        for (Map.Entry<String, List<String>> section : SECTIONS.entrySet()) {
            String name = section.getKey();
            if (name.endsWith(READING)) {
                continue;
            }
            boolean wholly = name.endsWith(WHOLE);
            Heading heading = heading(wholly ? name.substring(0, name.length() - WHOLE.length()) : name);
            if (heading != null) {
                for (String word : section.getValue()) {
                    (wholly ? whole : any).accept(word, heading);
                }
            }
        }
    }

    /** Words as they are read, by {@linkplain PhoneticKey their keys}. */
    static Map<String, Heading> readings() {
        Map<String, Heading> readings = new HashMap<>();
        for (Map.Entry<String, List<String>> section : SECTIONS.entrySet()) {
            String name = section.getKey();
            if (name.endsWith(READING)) {
                Heading heading =
                        Objects.requireNonNull(heading(name.substring(0, name.length() - READING.length())), name);
                for (String word : section.getValue()) {
                    String kana = PhoneticKey.ofKana(word);
                    readings.put(kana.isEmpty() ? PhoneticKey.ofLatin(word) : kana, heading);
                }
            }
        }
        return readings;
    }

    private static @Nullable Heading heading(String section) {
        return switch (section) {
            case "open" -> OPEN;
            case "plain", "number" -> null;
            case "family" -> new Heading(InfoType.PERSON_NAME, NamePart.FAMILY, false);
            case "given" -> new Heading(InfoType.PERSON_NAME, NamePart.GIVEN, false);
            case "family kana" -> new Heading(InfoType.PERSON_NAME_KANA, NamePart.FAMILY, false);
            case "given kana" -> new Heading(InfoType.PERSON_NAME_KANA, NamePart.GIVEN, false);
            default -> new Heading(Objects.requireNonNull(InfoType.of(section), section), NamePart.WHOLE, false);
        };
    }

    /** Words that no label of a detector may take over. */
    static void fillFixed(BiConsumer<String, Heading> any) {
        for (String word : words("plain")) {
            any.accept(word, PLAIN);
        }
        for (String word : words("number")) {
            any.accept(word, NUMBER);
        }
    }

    private static List<String> words(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), section);
    }

    /** All that {@link #ending} knows. */
    static List<String> endings() {
        List<String> all = new ArrayList<>(List.of(NAMED));
        all.addAll(List.of(NUMBERED));
        all.addAll(List.of(PLAIN_ENDINGS));
        return all;
    }

    /** What only the last characters of a header say. */
    static @Nullable Heading ending(String key) {
        if (AnyOf.ends(key, NAMED)) {
            return new Heading(InfoType.PERSON_NAME, NamePart.WHOLE, false);
        }
        if (AnyOf.ends(key, NUMBERED)) {
            return NUMBER;
        }
        return AnyOf.ends(key, PLAIN_ENDINGS) ? PLAIN : null;
    }
}
