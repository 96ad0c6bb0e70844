package dev.sekisho.dlp.name;

/** Proposes what stands before a title that only rulers and their children bear, whether or not the word is known. */
final class RulerCandidates {
    private static final int LONGEST = 4;

    private RulerCandidates() {}

    /** The names of a run of kanji, from its beginning: 聖武天皇 with the title, 御名部 of 御名部皇女 without. */
    static void propose(NameSpans s, int i, int runEnd) {
        int stop = Math.min(runEnd, i + LONGEST + 1);
        for (int j = i + 1; j < stop; j++) {
            char next = s.charAt(j + 1);
            switch (s.text[j]) {
                case '天', '上', '法' -> {
                    if (next == '皇') {
                        s.add(NameKind.RULER, i, j + 2, j, s.word(i, j - i), 0);
                    }
                }
                case '親' -> before(s, i, j, next == '王');
                case '皇' -> before(s, i, j, next == '子' || next == '女' || next == '后');
                case '内' -> before(s, i, j, next == '親');
                case '王' -> before(s, i, j, j + 1 == runEnd || next == '子' || next == '女');
                default -> {}
            }
        }
    }

    private static void before(NameSpans s, int from, int to, boolean titled) {
        if (titled) {
            s.add(NameKind.TITLED, from, to, to, s.word(from, to - from), 0);
        }
    }
}
