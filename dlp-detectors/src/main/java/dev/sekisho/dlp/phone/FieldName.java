package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.Run;

/** Tells names of fields that hold telephone numbers: mobile_phone=, telNo: and denwa_bango=, not the next field. */
final class FieldName {
    private static final Lexemes KINDS = Lexemes.of(
            "tel",
            "Tel",
            "TEL",
            "phone",
            "Phone",
            "PHONE",
            "telephone",
            "mobile",
            "Mobile",
            "MOBILE",
            "cell",
            "Cell",
            "CELL",
            "fax",
            "Fax",
            "FAX",
            "denwa",
            "Denwa",
            "DENWA",
            "keitai",
            "Keitai",
            "KEITAI",
            "電話",
            "携帯",
            "連絡先");

    private static final Lexemes NUMBERS = Lexemes.of(
            "number", "Number", "NUMBER", "no", "No", "NO", "num", "Num", "NUM", "bango", "Bango", "BANGO", "bangou",
            "Bangou", "BANGOU", "番号");

    private static final int WIDEST = 2;

    private FieldName() {}

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
