package dev.sekisho.dlp.name;

/** The one-to-one folding that the engine does before detectors look, for the trainer. */
final class TrainingFold {
    private static final String HALF = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private TrainingFold() {}

    static char[] fold(String text) {
        char[] c = text.toCharArray();
        for (int i = 0; i < c.length; i++) {
            char x = c[i];
            if (x >= 0xFF01 && x <= 0xFF5E) {
                c[i] = (char) (x - 0xFEE0);
            } else if (x >= 0xFF66 && x <= 0xFF9F) {
                c[i] = HALF.charAt(x - 0xFF66);
            } else if (x == 0x3000 || x == 0xA0) {
                c[i] = ' ';
            } else if (x == 0xFF65) {
                c[i] = '・';
            }
        }
        return c;
    }
}
