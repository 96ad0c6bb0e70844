package dev.sekisho.dlp.extract.document;

import java.util.ArrayList;
import java.util.List;

/** Japanese written from top to bottom, which comes out of a page as lines of one letter each. */
final class OneLetterLines {
    private static final int FEWEST = 4;

    private OneLetterLines() {}

    /** The text with such lines joined; lists of single digits or marks stay as they are. */
    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        List<String> run = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.codePointCount(0, line.length()) == 1) {
                run.add(line);
            } else {
                end(run, out);
                out.append(line).append('\n');
            }
        }
        end(run, out);
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static void end(List<String> run, StringBuilder out) {
        long letters =
                run.stream().filter(OneLetterLines::isJapanese).distinct().count();
        boolean vertical = run.size() >= FEWEST && letters >= 2;
        for (String line : run) {
            out.append(line).append(vertical ? "" : "\n");
        }
        if (vertical) {
            out.append('\n');
        }
        run.clear();
    }

    private static boolean isJapanese(String letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter.codePointAt(0));
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
