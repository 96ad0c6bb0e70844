package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.phrase.FieldWords;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.Run;
import java.util.List;

/** Tells names of fields that hold telephone numbers: mobile_phone=, telNo: and denwa_bango=, not the next field. */
final class FieldName {
    private static final Lexemes KINDS =
            words(List.of("電話", "携帯", "連絡先"), "tel", "phone", "mobile", "cell", "fax", "denwa", "keitai");

    private static final Lexemes NUMBERS = words(List.of("番号"), "number", "no", "num", "bango", "bangou");

    private static final int WIDEST = 2;

    private FieldName() {}

    private static Lexemes words(List<String> japanese, String... latin) {
        List<String> all = FieldWords.spellings(latin);
        all.addAll(japanese);
        return Lexemes.of(all);
    }

    /** Whether such a name, a sign and perhaps a quote stand right before a value. */
    static boolean before(char[] text, int from, int value) {
        int sign = Run.start(text, Math.max(from, value - WIDEST), value, "\"' ") - 1;
        if (sign <= from || (text[sign] != '=' && text[sign] != ':')) {
            return false;
        }
        int end = Run.start(text, Math.max(from, sign - WIDEST), sign, "\"' ");
        int number = end - NUMBERS.before(text, from, end);
        number = number < end ? Run.start(text, Math.max(from, number - 1), number, "_-. ") : end;
        return KINDS.before(text, from, number) > 0;
    }
}
