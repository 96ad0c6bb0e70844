package dev.sekisho.dlp.table;

import java.util.BitSet;

/** The form in which headers are looked up, however they are written. */
final class HeaderKey {
    private static final BitSet DROPPED = chars("【】[]「」『』〈〉<>■□◆◇●○◎▼▽▲△・※*:;,.\"'_-#|?!=");

    private HeaderKey() {}

    private static BitSet chars(String chars) {
        BitSet set = new BitSet();
        for (int i = 0; i < chars.length(); i++) {
            set.set(chars.charAt(i));
        }
        return set;
    }

    /**
     * Folds a header: widths and case, no spaces and decoration, no bracketed remark unless it says that this is a
     * reading.
     */
    static String of(CharSequence header) {
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
    static boolean letter(char c) {
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
