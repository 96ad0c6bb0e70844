package dev.sekisho.dlp.name;

/** Readings of dictionaries in Latin letters: so the lexicon learns the names that are written in them. */
final class LatinReading {
    private static final String[] KANA =
            ("ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to "
                            + "ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo "
                            + "ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo "
                            + "ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu")
                    .split(" ");

    private LatinReading() {}

    /**
     * The reading in Latin letters as {@link Romaji#fold} writes them, or an empty text when it has characters that no
     * name has.
     */
    static String of(String katakana) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < katakana.length(); i++) {
            char c = katakana.charAt(i);
            int small = "ャュョ".indexOf(c);
            if (small >= 0 && out.length() > 1) {
                out.setLength(out.length() - 1);
                char before = out.charAt(out.length() - 1);
                out.append(before == 'h' || before == 'j' ? "" : "y").append("auo".charAt(small));
            } else if (c == 'ッ' && i + 1 < katakana.length()) {
                String next = syllable(katakana.charAt(i + 1));
                out.append(next.isEmpty() ? "" : next.substring(0, 1));
            } else if (c != 'ー') {
                String s = syllable(c);
                if (s.isEmpty()) {
                    return "";
                }
                out.append(s);
            }
        }
        return Romaji.fold(out);
    }

    private static String syllable(char c) {
        for (int i = 0; i < KANA.length; i += 2) {
            if (KANA[i].charAt(0) == c) {
                return KANA[i + 1];
            }
        }
        return "";
    }
}
