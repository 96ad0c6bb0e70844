package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.inspect.PersonSink;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what the person of a record can be found again by, from values that are made alike already, and gives
 * it to a sink. Used again for the next record.
 */
final class Identities {
    /** A record with more values of a kind than this is a list in one cell: their combinations would mean nothing. */
    private static final int MOST = 4;

    private static final List<String> LEGAL_FORMS = List.of("株式会社", "有限会社", "合同会社", "合資会社", "(株)", "(有)", "㈱", "㈲");

    private final PersonSink sink;
    private final List<String> names = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> workplaces = new ArrayList<>();
    private final List<String> births = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    Identities(PersonSink sink) {
        this.sink = sink;
    }

    void begin() {
        names.clear();
        addresses.clear();
        workplaces.clear();
        births.clear();
        numbers.clear();
    }

    /** A whole name, in kanji or in kana. */
    void name(Normal normal) {
        note(names, normal);
    }

    void address(Normal normal) {
        note(addresses, normal);
    }

    void birth(Normal normal) {
        note(births, normal);
    }

    /** An organisation, normalised as a name: with and without its legal form it is the same. */
    void workplace(Normal normal) {
        String bare = text(normal);
        for (String form : LEGAL_FORMS) {
            bare = bare.replace(form, "");
        }
        if (!bare.isEmpty() && workplaces.size() < MOST) {
            workplaces.add(bare);
        }
    }

    void phone(Normal normal) {
        give(PersonDatum.PHONE, text(normal));
    }

    void mail(Normal normal) {
        give(PersonDatum.MAIL, text(normal));
    }

    void identifier(InfoType type, Normal normal) {
        give(PersonDatum.IDENTIFIER, type.id() + ":" + text(normal));
    }

    /** A number that others have too, and that only with the name means one person. */
    void numberOfName(InfoType type, Normal normal) {
        if (numbers.size() < MOST) {
            numbers.add(type.id() + ":" + text(normal));
        }
    }

    /** Gives what only the whole record tells. */
    void end() {
        for (String name : names) {
            addresses.forEach(a -> give(PersonDatum.NAME_AND_ADDRESS, name + '\n' + a));
            workplaces.forEach(w -> give(PersonDatum.NAME_AND_WORKPLACE, name + '\n' + w));
            births.forEach(b -> give(PersonDatum.NAME_AND_BIRTH, name + '\n' + b));
            numbers.forEach(n -> give(PersonDatum.IDENTIFIER, name + '\n' + n));
        }
    }

    private static void note(List<String> list, Normal normal) {
        if (normal.length() > 0 && list.size() < MOST) {
            list.add(text(normal));
        }
    }

    private static String text(Normal normal) {
        return new String(normal.chars(), 0, normal.length());
    }

    private void give(PersonDatum datum, String value) {
        if (!value.isEmpty()) {
            sink.accept(datum, value);
        }
    }
}
