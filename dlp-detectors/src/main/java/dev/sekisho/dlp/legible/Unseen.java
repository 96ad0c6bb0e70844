package dev.sekisho.dlp.legible;

/** Characters that take no room or show nothing: they stand between letters and part no word for the eye. */
final class Unseen {
    /** Ranges, the first and the last of each: default ignorable ones, and strokes laid over the letter before. */
    static final String RANGES = "\u00AD\u00AD\u0334\u0338\u034F\u034F\u061C\u061C\u115F\u1160\u17B4\u17B5\u180B\u180F"
            + "\u200B\u200F\u202A\u202E\u2060\u206F\u20DD\u20E0\u20E3\u20E3\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF\uFFA0\uFFA0\uFFF9\uFFFB";

    private Unseen() {}

    static boolean is(int codePoint) {
        if (codePoint >= 0xE0000 && codePoint <= 0xE0FFF) {
            return true; // tags, and the selectors of written forms of a character
        }
        for (int i = 0; i < RANGES.length(); i += 2) {
            if (codePoint >= RANGES.charAt(i) && codePoint <= RANGES.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
