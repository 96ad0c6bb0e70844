package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.NamePart;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns findings of one record into hashes. */
final class RecordBuilder {
    static final int NAME = 30;
    static final int MAIL = 31;
    private static final int PHONE = 32;
    private static final int BIRTH = 33;
    private static final int ADDRESS = 34;
    private static final int NUMBER = 35;
    private static final int CODE = 64;

    private static final Set<String> ROLES = Set.of(
            "info",
            "contact",
            "support",
            "sales",
            "admin",
            "webmaster",
            "postmaster",
            "noreply",
            "no-reply",
            "office",
            "help",
            "soumu",
            "jinji",
            "kouhou",
            "inquiry",
            "toiawase",
            "press",
            "recruit",
            "hello",
            "service",
            "customer",
            "mail",
            "abuse",
            "privacy",
            "security",
            "billing");

    private final SipHash sip;
    private final TypeBits types;
    private final Surnames surnames;
    /** Null when nobody asked for what people can be found again by. */
    private final @Nullable Identities identities;

    private final Normal normal = new Normal();
    private PersonRecord record = new PersonRecord();
    private final List<PersonRecord> others = new ArrayList<>();
    private String family = "";
    private String given = "";
    /** The pieces of an address. */
    private final StringBuilder pieces = new StringBuilder();
    /** The pieces of a telephone number. */
    private final StringBuilder digits = new StringBuilder();
    /** The halves of another person's name. */
    private final StringBuilder another = new StringBuilder();

    private int half;
    private int anotherType;
    private long kana;
    private long again;
    private int namedType;
    private long namedNumber;
    private boolean roleOnly;

    RecordBuilder(SipHash sip, TypeBits types, Surnames surnames, @Nullable Identities identities) {
        this.identities = identities;
        this.sip = sip;
        this.types = types;
        this.surnames = surnames;
    }

    /** Begins a record, in an object that is used again. */
    void begin(PersonRecord fresh) {
        record = fresh;
        record.reset();
        others.clear();
        if (identities != null) {
            identities.begin();
        }
        if (!family.isEmpty() || !given.isEmpty()) {
            family = "";
            given = "";
        }
        pieces.setLength(0);
        digits.setLength(0);
        another.setLength(0);
        kana = 0;
        again = 0;
        namedNumber = 0;
        roleOnly = false;
    }

    void number(char[] chars, int from, int to) {
        normal.code(chars, from, to, false);
        record.number = normal.length() == 0 ? 0 : hash(NUMBER);
    }

    void add(InfoType type, CharSequence value, NamePart part) {
        char[] chars = value.toString().toCharArray();
        add(Fields.Field.of(type, part, types), chars, 0, chars.length);
    }

    /** Adds a finding: some characters of an array. */
    void add(Fields.Field field, char[] chars, int from, int to) {
        PersonClue clue = field.clue();
        if (clue != PersonClue.NAME) {
            record.types.set(field.number());
        }
        switch (clue) {
            case NAME -> name(chars, from, to, field.part(), field.number());
            case KANA -> {
                normal.name(chars, from, to);
                kana = kana != 0 || normal.length() == 0 ? kana : hash(NAME);
                noteName();
            }
            case PHONE -> {
                if (field.part() == NamePart.PIECE) {
                    digits.append(chars, from, to - from);
                } else {
                    phone(chars, from, to);
                }
            }
            case MAIL -> mail(chars, from, to);
            case BIRTH -> birth(chars, from, to);
            case ADDRESS -> {
                if (field.part() == NamePart.PIECE) {
                    pieces.append(chars, from, to - from);
                } else {
                    address(chars, from, to);
                }
            }
            case WORKPLACE -> {
                if (identities != null) {
                    identities.workplace(normal.name(chars, from, to));
                }
            }
            case UNIQUE, UNIQUE_WITH_NAME, SUPPORTING -> {
                normal.code(chars, from, to, false);
                personalNumber(field);
            }
            case NOTHING -> {}
        }
    }

    private void address(char[] chars, int from, int to) {
        normal.address(chars, from, to);
        if (identities != null) {
            identities.address(normal);
        }
        record.attribute(hash(ADDRESS));
    }

    /** An address that stands in several columns; without a number it is one that many people share. */
    private void joined() {
        char[] chars = pieces.toString().toCharArray();
        for (char c : chars) {
            if (CharClass.of(Fold.fold(c)) == CharClass.DIGIT) {
                address(chars, 0, chars.length);
                return;
            }
        }
    }

    private void birth(char[] chars, int from, int to) {
        if (to > from && chars[to - 1] == '年') {
            return; // a year alone is nobody's own, and would contradict the whole date elsewhere
        }
        normal.date(chars, from, to);
        if (identities != null) {
            identities.birth(normal);
        }
        long hash = hash(BIRTH);
        record.attribute(hash);
        record.birth = record.birth == 0 ? (int) hash | 1 : record.birth;
    }

    private void noteName() {
        if (identities != null) {
            identities.name(normal);
        }
    }

    private void personalNumber(Fields.Field field) {
        InfoType type = Objects.requireNonNull(field.type());
        if (field.clue() == PersonClue.UNIQUE_WITH_NAME) {
            if (identities != null) {
                identities.numberOfName(type, normal);
            }
            namedType = field.number();
            namedNumber = hash(code(type));
            return;
        }
        if (identities != null) {
            identities.identifier(type, normal);
        }
        if (field.clue() == PersonClue.UNIQUE) {
            record.identifier(field.number(), hash(code(type)));
        } else {
            record.attribute(hash(code(type)));
        }
    }

    /** Apart for each type, and the same in every inspection. */
    private static long code(InfoType type) {
        return ((long) CODE << 32) | (type.id().hashCode() & 0xffffffffL);
    }

    private void phone(char[] chars, int from, int to) {
        normal.phone(chars, from, to);
        if (identities != null) {
            identities.phone(normal);
        }
        long hash = hash(PHONE);
        record.attribute(hash);
        if (normal.mobile()) {
            record.contact(hash, false);
        }
    }

    private void mail(char[] chars, int from, int to) {
        normal.code(chars, from, to, true);
        if (identities != null && !role()) {
            identities.mail(normal);
        }
        long hash = hash(MAIL);
        record.attribute(hash);
        record.contact(hash, true);
        roleOnly |= role();
    }

    private boolean role() {
        int at = 0;
        while (at < normal.length() && normal.chars()[at] != '@') {
            at++;
        }
        return ROLES.contains(new String(normal.chars(), 0, at));
    }

    private void name(char[] chars, int from, int to, NamePart part, int type) {
        if (part == NamePart.FAMILY) {
            family = new String(chars, from, to - from);
        } else if (part == NamePart.GIVEN) {
            given = new String(chars, from, to - from);
        } else if (part == NamePart.PIECE) {
            half = another.isEmpty() ? to - from : half;
            another.append(chars, from, to - from);
            anotherType = type;
            return;
        } else if (part == NamePart.AGAIN) {
            again = again != 0 ? again : full(chars, from, to, split(chars, from, to));
        } else if (part == NamePart.OTHER || record.name != 0) {
            another(full(chars, from, to, split(chars, from, to)), type);
            return;
        } else {
            record.name = full(chars, from, to, split(chars, from, to));
            noteName();
        }
        record.types.set(type);
    }

    private void another(long name, int type) {
        PersonRecord other = new PersonRecord();
        other.name = name;
        other.types.set(type);
        others.add(other);
    }

    /** A name in running text, which may be a surname alone. */
    void mention(CharSequence value) {
        char[] chars = value.toString().toCharArray();
        int split = split(chars, 0, chars.length);
        normal.name(chars, 0, chars.length);
        boolean whole = normal.length() > 3 || split > 0 || !Character.isIdeographic(normal.chars()[0]);
        record.types.set(types.of(InfoType.PERSON_NAME));
        record.shortName = !whole;
        if (whole) {
            noteName();
        }
        record.name = whole ? full(chars, 0, chars.length, split) : hash(NAME);
        if (!whole && normal.length() == 3) {
            surnames.full(NAME, normal.chars(), normal.length(), 0);
        }
    }

    private long full(char[] chars, int from, int to, int split) {
        normal.name(chars, from, to);
        if (normal.length() == 0) {
            return 0;
        }
        return surnames.full(NAME, normal.chars(), normal.length(), split);
    }

    /** How many letters of a name stand before its first inner space, or 0. */
    static int split(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == ' ' || chars[i] == '\u3000') {
                return i > from && i < to - 1 ? i - from : 0;
            }
        }
        return 0;
    }

    private long hash(long salt) {
        return sip.hash(salt, normal.chars(), 0, normal.length());
    }

    PersonRecord end() {
        if (!pieces.isEmpty()) {
            joined();
        }
        if (!digits.isEmpty()) {
            char[] phone = digits.toString().toCharArray();
            phone(phone, 0, phone.length);
        }
        if (record.name == 0 && (!family.isEmpty() || !given.isEmpty())) {
            char[] both = (family + given).toCharArray();
            record.name = full(both, 0, both.length, family.length());
            noteName();
        }
        if (!another.isEmpty()) {
            char[] both = another.toString().toCharArray();
            another(full(both, 0, both.length, half), anotherType);
        }
        if (identities != null) {
            identities.end();
        }
        record.name = record.name == 0 ? kana : record.name;
        record.name = record.name == 0 ? again : record.name;
        if (namedNumber != 0 && record.name != 0) {
            record.identifier(namedType, sip.join(CODE, record.name, namedNumber));
        }
        if (record.name == 0 && roleOnly && record.identifiers() == 0 && record.contacts() == 1) {
            record.reset();
        }
        return record;
    }

    List<PersonRecord> others() {
        return others;
    }
}
