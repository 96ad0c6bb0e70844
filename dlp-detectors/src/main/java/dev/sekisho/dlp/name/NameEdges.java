package dev.sekisho.dlp.name;

/** What the edges of names have in common: how long the parts of names are, and what stands beside them. */
final class NameEdges {
    static final int LONGEST_READING = 4;
    static final int LONGEST_GIVEN = 3;
    static final int LONGEST_SURNAME = 3;
    /** What follows names and is no part of them. */
    static final String FOLLOWING = "氏様君殿訳著作記談編画文絵他家方宅部課係科室会社店校町市区県村型系版役員長団的流派戦線館院所局号回人名者賞組等曲詞詩師士";

    private NameEdges() {}

    static boolean closed(char[] text, int end, int limit) {
        return end >= limit || closes(text[end]);
    }

    static boolean labelBefore(char[] text, int windowStart, int start) {
        int i = NameChars.start(text, windowStart, start, NameChars.SPACE) - 1;
        return i > windowStart && NameChars.of(text[i]) == NameChars.LABEL;
    }

    private static boolean closes(char c) {
        byte kind = NameChars.of(c);
        return kind == NameChars.BREAK || kind == NameChars.CLOSE || kind == NameChars.OPEN || c == '、' || c == ',';
    }
}
