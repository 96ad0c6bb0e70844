package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of an English header, however they are joined: annual_income_range, AnnualIncomeRange, Annual Income Range.
 */
final class EnglishHeader {
    /** What only says in what form a value is given. */
    private static final Set<String> FORMS = Set.of(
            "range",
            "band",
            "level",
            "bracket",
            "category",
            "class",
            "group",
            "type",
            "label",
            "text",
            "value",
            "desc",
            "description",
            "jpy",
            "yen",
            "usd",
            "man",
            "manen",
            "en",
            "years",
            "yrs",
            "yr",
            "kanji",
            "kbn",
            "flg",
            "name",
            "nm",
            "jp",
            "ja",
            "full",
            "cd",
            "code",
            "mei",
            "kubun",
            "ran",
            "segment",
            "tier",
            "c");

    private static final Set<String> TIMES =
            Set.of("at", "when", "as", "on", "upon", "since", "before", "after", "in", "per");

    private static final int MOST_WORDS = 6;

    private EnglishHeader() {}

    /** What the header ends with, joined as header words are folded; longest first. Empty when it is not English. */
    static List<String> endings(CharSequence header) {
        if (header.charAt(0) > 0x7F && !Chars.latin(header.charAt(0))) {
            return List.of();
        }
        List<String> words = told(words(header));
        List<String> ends = new ArrayList<>();
        for (int to = words.size(); to > 0; to--) {
            for (int from = 0; from < to; from++) {
                ends.add(String.join("", words.subList(from, to)));
            }
            if (!FORMS.contains(words.get(to - 1))) {
                break;
            }
        }
        return ends;
    }

    /** Without what only says when: age at contract, income as of April. */
    private static List<String> told(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (TIMES.contains(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static List<String> words(CharSequence header) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '(' || c == '[') {
                break;
            }
            boolean latin = Chars.latin(c);
            if (!latin && c > 0x7F) {
                return List.of();
            }
            boolean next = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(header.charAt(i - 1));
            if (!latin || next) {
                end(word, words);
            }
            if (latin) {
                word.append(Chars.fold(c));
            }
        }
        end(word, words);
        return words.size() > MOST_WORDS ? List.of() : words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
