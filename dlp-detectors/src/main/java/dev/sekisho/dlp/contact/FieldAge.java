package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.phrase.FieldWords;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;

/** Tells whose age a field of a program holds: patient_age and userAge somebody's, max-age and cache_age of things. */
final class FieldAge {
    private static final Lexemes WHOSE = Lexemes.of(FieldWords.spellings(
            "user",
            "customer",
            "patient",
            "member",
            "person",
            "client",
            "applicant",
            "employee",
            "staff",
            "student",
            "child",
            "father",
            "mother",
            "spouse",
            "parent",
            "insured",
            "guest",
            "owner",
            "contractor",
            "candidate",
            "subject",
            "player",
            "current"));

    private FieldAge() {}

    /** Whether a word for an age that begins here only ends the name of a field. */
    static boolean ends(char[] text, int from, int label) {
        return label > from
                && CharClass.of(text[label]) == CharClass.LATIN
                && (joint(text[label - 1]) || CharClass.of(text[label - 1]) == CharClass.LATIN);
    }

    /** Whether the word before it in the name is for somebody. */
    static boolean ofSomebody(char[] text, int from, int label) {
        boolean joined = joint(text[label - 1]);
        // Without a joint the word begins with a capital: userAge, not storage.
        boolean begins = joined || Character.isUpperCase(text[label]);
        return begins && WHOSE.before(text, from, joined ? label - 1 : label) > 0;
    }

    private static boolean joint(char c) {
        return c == '_' || c == '-' || c == '.';
    }
}
