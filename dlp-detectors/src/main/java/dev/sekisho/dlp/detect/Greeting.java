package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.person.Found;
import dev.sekisho.dlp.text.CharClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The greeting of a mail: a name and an honorific that end its first lines (鈴木様, 株式会社関所 鈴木 花子 様). Who is greeted is
 * addressed.
 */
final class Greeting {
    /** Greetings stand in the first so many characters. */
    static final int REACH = 200;

    /** More lines of names are a list of people, not a greeting. */
    private static final int MOST = 2;

    private static final String[] HONORIFICS = {"様", "さま", "さん", "殿", "先生"};

    private Greeting() {}

    static List<String> names(CharSequence text, List<Found> found) {
        List<String> names = new ArrayList<>();
        for (Found one : found) {
            if (one.start() >= REACH || names.size() == MOST) {
                break;
            }
            if (one.type().equals(InfoType.PERSON_NAME)) {
                if (!endsLine(text, one.end())) {
                    break;
                }
                names.add(text.subSequence(one.start(), one.end()).toString());
            }
        }
        return names;
    }

    private static boolean endsLine(CharSequence text, int nameEnd) {
        int i = space(text, nameEnd);
        for (String honorific : HONORIFICS) {
            int end = i + honorific.length();
            if (end <= text.length() && honorific.contentEquals(text.subSequence(i, end))) {
                int next = space(text, end);
                boolean comma = next < text.length() && (text.charAt(next) == '、' || text.charAt(next) == ',');
                next = space(text, comma ? next + 1 : next);
                return next >= text.length() || CharClass.of(text.charAt(next)) == CharClass.NEWLINE;
            }
        }
        return false;
    }

    private static int space(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && CharClass.of(text.charAt(i)) == CharClass.SPACE) {
            i++;
        }
        return i;
    }
}
