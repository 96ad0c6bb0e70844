package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;

/** Reads the street names of Kyoto, 寺町通御池上る or 下立売通新町西入, which stand between ward and town. */
final class Kyoto {
    private static final int LONGEST = 34;
    private static final Words TURNS =
            Words.of("上る", "上ル", "上がる", "下る", "下ル", "下がる", "東入る", "東入ル", "東入", "西入る", "西入ル", "西入", "より", "まで");

    private Kyoto() {}

    /** The end of the last turn of a street that starts here, or the same index when there is none. */
    static int streetEnd(char[] text, int from, int limit) {
        int end = from;
        int stop = Math.min(limit, from + LONGEST);
        for (int i = from + 1; i < stop && (Glyphs.name(text[i]) || Glyphs.digit(text[i])); i++) {
            String turn = TURNS.at(text, i, stop);
            if (turn != null && (end > from || (!turn.equals("より") && !turn.equals("まで")))) {
                i += turn.length() - 1;
                end = i + 1;
            }
        }
        return end;
    }
}
