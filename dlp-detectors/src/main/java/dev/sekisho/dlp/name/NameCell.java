package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/** A cell of a column, or a value of a form, that is typed as names: the name is the cell without its honorific. */
final class NameCell {
    private static final int LONGEST = 48;
    private static final Words HONORIFICS =
            Words.of("様", "さま", "さん", "氏", "殿", "先生", "君", "くん", "ちゃん", "医師", "院長", "教授", "部長", "課長", "社長", "係長", "御中");

    private static final String OPENING = "([〔【";
    private static final String CLOSING = ")]〕】";

    /** What sentences and code have and names do not. */
    private static final String SIGNS = "。<>{}%_=\\";

    private static final String SEALS = "印㊞";

    /** The next field of a form whose own was left blank. */
    private static final Set<String> FIELDS =
            Set.of("住所", "氏名", "名称", "電話", "電話番号", "生年月日", "所在地", "所属", "商号", "代表者", "連絡先");

    private NameCell() {}

    static void find(NameLexicon lexicon, Candidate c, Detections out) {
        InfoType type = c.column();
        char[] text = c.text();
        int start = c.start();
        int end = c.end();
        while (start < end && blank(text[start])) {
            start++;
        }
        int whole = withoutRemark(text, start, withoutSeal(text, start, trim(text, start, end)));
        // 山田太郎（ヤマダタロウ）様: the remark stands before the title.
        end = withoutRemark(text, start, withoutHonorific(text, start, whole));
        if (InfoType.PERSON_NAME.equals(type)) {
            start = CellTitles.nameStart(text, start, end);
            end = CellTitles.nameEnd(text, start, end);
        }
        if (type == null
                || FIELDS.contains(new String(text, start, Math.max(0, end - start)))
                || end - start < 1
                || end - start > LONGEST
                || !letters(text, start, end)
                || blanks(text, start, end)
                || filtered(text, start, end)) {
            return;
        }
        boolean header = c.columnLikelihood().atLeast(Likelihood.LIKELY);
        if (!fits(lexicon, type, new TextSlice(text, start, end), header)) {
            return;
        }
        out.add(
                type,
                start,
                end,
                header ? Likelihood.VERY_LIKELY : Likelihood.LIKELY,
                Evidence.SHAPE,
                c.columnEvidence(),
                end < whole ? Evidence.HONORIFIC : Evidence.SHAPE);
    }

    /** Whether zeros stand where a name is to be filled in: 〇〇　〇〇. */
    private static boolean blanks(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] != '〇' && NameChars.of(text[i]) != NameChars.SPACE) {
                return false;
            }
        }
        return true;
    }

    /** Whether programs say in brackets that they wrote no name: [FILTERED], [redacted]. */
    private static boolean filtered(char[] text, int start, int end) {
        boolean brackets = text[start] == '[' && text[end - 1] == ']';
        for (int i = start + 1; brackets && i < end - 1; i++) {
            brackets = NameChars.of(text[i]) == NameChars.LATIN || text[i] == ' ';
        }
        return brackets;
    }

    /** A reading is in kana whatever the header says; without a header a name has to look like one. */
    private static boolean fits(NameLexicon lexicon, InfoType type, TextSlice value, boolean header) {
        if (type.equals(InfoType.PERSON_NAME_KANA)) {
            for (int i = 0; i < value.length(); i++) {
                if (!KanaShapes.kana(value.charAt(i)) && NameChars.of(value.charAt(i)) != NameChars.SPACE) {
                    return false;
                }
            }
            return true;
        }
        return header || NameShapes.plausibility(lexicon, value, 0, value.length()) >= 0.5;
    }

    /** Where the name ends before a remark in brackets: 山田 花子（営業部）, 山田花子(やまだ はなこ). */
    private static int withoutRemark(char[] text, int start, int end) {
        if (end - start < 4 || CLOSING.indexOf(text[end - 1]) < 0) {
            return end;
        }
        char opening = OPENING.charAt(CLOSING.indexOf(text[end - 1]));
        int at = start + 1;
        while (at < end && text[at] != opening) {
            at++;
        }
        return at < end ? trim(text, start, at) : end;
    }

    /** Where the name ends before the place of a seal: 山田 太郎　印. */
    private static int withoutSeal(char[] text, int start, int end) {
        boolean seal =
                end - start > 3 && SEALS.indexOf(text[end - 1]) >= 0 && NameChars.of(text[end - 2]) == NameChars.SPACE;
        return seal ? trim(text, start, end - 1) : end;
    }

    private static int trim(char[] text, int start, int end) {
        int e = end;
        while (e > start && blank(text[e - 1])) {
            e--;
        }
        return e;
    }

    /** Where the name ends before a title such as 様; the space before the title is not part of the name. */
    static int withoutHonorific(char[] text, int start, int end) {
        String title = HONORIFICS.before(text, start + 1, end);
        int from = title == null ? end : end - title.length();
        return title != null && (from - start > 1 || title.length() > 1) ? trim(text, start, from) : end;
    }

    /** Whether a title follows, after no more than a space: 山田様, 山田 花子 先生. */
    static boolean honorificFollows(char[] text, int end, int limit) {
        int from = end < limit && NameChars.of(text[end]) == NameChars.SPACE ? end + 1 : end;
        return HONORIFICS.at(text, from, limit) != null;
    }

    private static boolean letters(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            byte c = NameChars.of(text[i]);
            if (c == NameChars.DIGIT || c == NameChars.BREAK || c == NameChars.LABEL || SIGNS.indexOf(text[i]) >= 0) {
                return false;
            }
        }
        return NameChars.of(text[start]) != NameChars.PUNCT;
    }

    private static boolean blank(char c) {
        return NameChars.of(c) == NameChars.SPACE || c == '\t' || c == '\n' || c == '\r';
    }
}
