package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Sums, goods of a season, towns and the writer's own title, which the model takes for people as their letters are a
 * name's too: 金一|四万円, 秋 新作, 敦賀|市長, 当宮司.
 */
final class NoPerson {
    private static final String SEASONS = "春夏秋冬";
    private static final Set<String> GOODS = Set.of(
            "新作", "新色", "新柄", "新着", "新品", "新商品", "新製品", "限定", "特集", "服", "物", "号", "版", "期", "春", "夏", "秋", "冬", "春夏",
            "秋冬");

    /** Illnesses that are called by whom they are named after, and nothing else. */
    private static final Set<String> DISEASES = Set.of("アルツハイマー", "アスペルガー", "メニエール");

    /** Who writes, of whom the title says who it is: 当|宮司, 本|館長. */
    private static final String OWN = "当本弊";

    private static final Words TITLES = Words.of(PersonTitle.IN_CELL.words());
    private static final Words SCHOOLS = Words.of("大学", "学部", "研究科", "学科");
    private static final int LONGEST_WORD = 3;
    private static final String AMOUNTS = "一二三四五六七八九〇十百千万億円";
    private static final Words HEADS = Words.of("市長", "町長", "村長");

    private NoPerson() {}

    static boolean is(NameLexicon lexicon, Candidate c, int start, int end) {
        char[] text = c.text();
        return goods(text, start, end)
                || school(text, start, end)
                || toldApart(lexicon, c, start, end)
                || SpacedWord.is(lexicon, c, start, end)
                || role(text, start, end, c.windowEnd())
                || DISEASES.contains(new String(text, start, end - start))
                || writer(text, start, end)
                || sum(text, start, end, c.windowEnd())
                || town(lexicon, c, start, end);
    }

    /** Whether it is a school or a part of one: 東北大学　工学研究科. */
    private static boolean school(char[] text, int start, int end) {
        for (int i = start + 1; i + 2 <= end && end - start > LONGEST_WORD; i++) {
            if (SCHOOLS.at(text, i, end) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the letter in brackets that tells two of a surname apart: 岡田(恒)委員. */
    private static boolean toldApart(NameLexicon lexicon, Candidate c, int start, int end) {
        char[] text = c.text();
        int open = start - 1;
        if (end - start > 1
                || open - 2 < c.windowStart()
                || text[open] != '('
                || end + 1 >= c.windowEnd()
                || text[end] != ')'
                || NameChars.of(text[end + 1]) != NameChars.KANJI) {
            return false;
        }
        return NameLexicon.surname(NameShapes.word(lexicon, text, open - 2, open)) > 1;
    }

    private static boolean goods(char[] text, int start, int end) {
        return end - start > 2
                && SEASONS.indexOf(text[start]) >= 0
                && NameChars.of(text[start + 1]) == NameChars.SPACE
                && GOODS.contains(new String(text, start + 2, end - start - 2));
    }

    /** Whether somebody is called by what they do, or a word is cut where it looks good: 仲居|さん, 所良|さそう. */
    private static boolean role(char[] text, int start, int end, int limit) {
        return Words.at(text, end, limit, "さそう")
                || (end - start == 2 && Words.at(text, start, end, "仲居") && Words.at(text, end, limit, "さん"));
    }

    private static boolean writer(char[] text, int start, int end) {
        String title = OWN.indexOf(text[start]) >= 0 ? TITLES.at(text, start + 1, end) : null;
        return title != null && title.length() == end - start - 1;
    }

    private static boolean sum(char[] text, int start, int end, int limit) {
        boolean amount = text[start] == '金' && end < limit && AMOUNTS.indexOf(text[end]) >= 0;
        for (int i = start + 1; amount && i < end; i++) {
            amount = AMOUNTS.indexOf(text[i]) >= 0;
        }
        return amount;
    }

    /** Whether it is rather the town whose head is named by office alone. */
    private static boolean town(NameLexicon lexicon, Candidate c, int start, int end) {
        String head = HEADS.at(c.text(), end, c.windowEnd());
        int after = head == null ? end : end + head.length();
        boolean over = after == c.windowEnd() || NameChars.of(c.text()[after]) != NameChars.KANJI;
        int flags = head != null && over ? NameShapes.word(lexicon, c.text(), start, end) : 0;
        return NameLexicon.place(flags) > NameLexicon.surname(flags);
    }
}
