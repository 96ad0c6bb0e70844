package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.NamePart;
import java.util.ArrayList;
import java.util.List;
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

    private static final Set<InfoType> UNIQUE = Set.of(
            InfoType.JAPAN_INDIVIDUAL_NUMBER,
            InfoType.JAPAN_RESIDENT_RECORD_CODE,
            InfoType.JAPAN_DRIVERS_LICENSE_NUMBER,
            InfoType.JAPAN_PASSPORT,
            InfoType.JAPAN_RESIDENCE_CARD_NUMBER,
            InfoType.JAPAN_BASIC_PENSION_NUMBER,
            InfoType.JAPAN_EMPLOYMENT_INSURANCE_NUMBER,
            InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER,
            InfoType.JAPAN_DENTIST_REGISTRATION_NUMBER,
            InfoType.JAPAN_PHARMACIST_REGISTRATION_NUMBER,
            InfoType.JAPAN_NURSE_REGISTRATION_NUMBER);
    /**
     * Numbers that a person has one of in one list, but that other insurers give to other people again: with the name
     * they are like an identifier.
     */
    private static final Set<InfoType> UNIQUE_WITH_NAME = Set.of(
            InfoType.JAPAN_INSURED_PERSON_NUMBER,
            InfoType.JAPAN_ELDERLY_INSURED_PERSON_NUMBER,
            InfoType.JAPAN_CARE_INSURED_PERSON_NUMBER,
            InfoType.JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER);
    /** Personal numbers that prove an equal name to be the same person, but that one person may have several of. */
    private static final Set<InfoType> SUPPORTING = Set.of(
            InfoType.JAPAN_INSURANCE_DOCTOR_NUMBER,
            InfoType.JAPAN_NARCOTICS_LICENSE_NUMBER,
            InfoType.JAPAN_BANK_ACCOUNT,
            InfoType.CREDIT_CARD_NUMBER);

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
    private long kana;
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
        family = "";
        given = "";
        kana = 0;
        namedNumber = 0;
        roleOnly = false;
    }

    boolean named() {
        return record.name != 0;
    }

    void number(CharSequence value) {
        normal.code(value, false);
        record.number = normal.length() == 0 ? 0 : hash(NUMBER);
    }

    void add(InfoType type, CharSequence value, NamePart part) {
        if (type.equals(InfoType.PERSON_NAME)) {
            name(value, part);
            return;
        }
        record.types.set(types.of(type));
        if (type.equals(InfoType.PERSON_NAME_KANA)) {
            normal.name(value);
            kana = kana != 0 || normal.length() == 0 ? kana : hash(NAME);
            noteName();
        } else if (type.equals(InfoType.PHONE_NUMBER)) {
            phone(value);
        } else if (type.equals(InfoType.EMAIL_ADDRESS)) {
            mail(value);
        } else if (type.equals(InfoType.DATE_OF_BIRTH)) {
            normal.date(value);
            if (identities != null) {
                identities.birth(normal);
            }
            long hash = hash(BIRTH);
            record.attribute(hash);
            record.birth = record.birth == 0 ? (int) hash | 1 : record.birth;
        } else if (type.equals(InfoType.STREET_ADDRESS)) {
            normal.address(value);
            if (identities != null) {
                identities.address(normal);
            }
            record.attribute(hash(ADDRESS));
        } else {
            personalNumber(type, value);
        }
    }

    private void noteName() {
        if (identities != null) {
            identities.name(normal);
        }
    }

    private void personalNumber(InfoType type, CharSequence value) {
        int number = types.of(type);
        if (identities != null && type.equals(InfoType.ORGANIZATION_NAME)) {
            identities.workplace(normal.name(value));
        }
        normal.code(value, false);
        noteNumber(type);
        if (UNIQUE.contains(type)) {
            record.identifier(number, hash(code(type)));
        } else if (UNIQUE_WITH_NAME.contains(type)) {
            namedType = number;
            namedNumber = hash(code(type));
        } else if (SUPPORTING.contains(type)) {
            record.attribute(hash(code(type)));
        }
    }

    /** Apart for each type, and the same in every inspection. */
    private static long code(InfoType type) {
        return ((long) CODE << 32) | (type.id().hashCode() & 0xffffffffL);
    }

    private void noteNumber(InfoType type) {
        if (identities == null) {
            return;
        }
        if (UNIQUE.contains(type) || SUPPORTING.contains(type)) {
            identities.identifier(type, normal);
        } else if (UNIQUE_WITH_NAME.contains(type)) {
            identities.numberOfName(type, normal);
        }
    }

    private void phone(CharSequence value) {
        normal.phone(value);
        if (identities != null) {
            identities.phone(normal);
        }
        long hash = hash(PHONE);
        record.attribute(hash);
        if (normal.mobile()) {
            record.contact(hash, false);
        }
    }

    private void mail(CharSequence value) {
        normal.code(value, true);
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

    private void name(CharSequence value, NamePart part) {
        if (part == NamePart.FAMILY) {
            family = value.toString();
        } else if (part == NamePart.GIVEN) {
            given = value.toString();
        } else if (part == NamePart.OTHER || record.name != 0) {
            PersonRecord other = new PersonRecord();
            other.name = full(value, split(value));
            other.types.set(types.of(InfoType.PERSON_NAME));
            others.add(other);
            return;
        } else {
            record.name = full(value, split(value));
            noteName();
        }
        record.types.set(types.of(InfoType.PERSON_NAME));
    }

    /** A name in running text, which may be a surname alone. */
    void mention(CharSequence value) {
        normal.name(value);
        boolean whole = normal.length() > 3 || split(value) > 0 || !Character.isIdeographic(normal.chars()[0]);
        record.types.set(types.of(InfoType.PERSON_NAME));
        record.shortName = !whole;
        if (whole) {
            noteName();
        }
        record.name = whole ? full(value, split(value)) : hash(NAME);
        if (!whole && normal.length() == 3) {
            surnames.full(NAME, normal.chars(), normal.length(), 0);
        }
    }

    private long full(CharSequence value, int split) {
        normal.name(value);
        if (normal.length() == 0) {
            return 0;
        }
        return surnames.full(NAME, normal.chars(), normal.length(), split);
    }

    /** How many letters of a name stand before its first inner space, or 0. */
    static int split(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ' || c == '\u3000') {
                return i > 0 && i < value.length() - 1 ? i : 0;
            }
        }
        return 0;
    }

    private long hash(long salt) {
        return sip.hash(salt, normal.chars(), 0, normal.length());
    }

    PersonRecord end() {
        if (record.name == 0 && (!family.isEmpty() || !given.isEmpty())) {
            record.name = full(family + given, family.length());
            noteName();
        }
        if (identities != null) {
            identities.end();
        }
        record.name = record.name == 0 ? kana : record.name;
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
