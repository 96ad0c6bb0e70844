package dev.sekisho.dlp.person;

import java.util.BitSet;

/** Finds the person that a record is about, or makes a new one. */
final class PersonIndex {
    private static final int IDENTIFIER = 1;
    private static final int NAME_AND = 2;
    private static final int CONTACT = 3;
    private static final int NTH_OF_NAME = 4;
    private static final int PEOPLE_OF_NAME = 5;
    private static final int ROWS_OF_NAME = 6;
    private static final int NAME_AND_NUMBER = 7;
    private static final int IDENTIFIER_OF = 8;
    private static final int FIRST_BARE = 9;
    /** Beyond this many people, record numbers are no longer kept: memory goes to the data that the rule names. */
    private static final int NUMBERS_UP_TO = 1 << 20;
    /** Beyond this many people, a mobile phone without a name no longer finds a person who has a name. */
    private static final int PHONES_UP_TO = 1 << 17;

    private final SipHash sip;
    private final KeyTable keys = new KeyTable();
    private final Persons persons;
    private final PartCounts parts;
    private final BitSet identifierTypes = new BitSet();

    PersonIndex(SipHash sip, Persons persons, PartCounts parts) {
        this.sip = sip;
        this.persons = persons;
        this.parts = parts;
    }

    /**
     * The person of a record.
     *
     * @param table the table that the record stands in, from 1, or 0 for a mention in text
     * @return the person, or -1 when the record is about nobody in particular
     */
    int resolve(PersonRecord r, long table) {
        int found = known(r);
        if (found < 0 && r.name == 0) {
            found = r.identifiers() > 0 || r.contacts() > 0 ? persons.add(Persons.NAMELESS) : -1;
        } else if (found < 0) {
            found = r.bare() ? bare(r, table) : detailed(r);
        } else if (r.name != 0 && persons.is(found, Persons.NAMELESS)) {
            persons.clear(found, Persons.NAMELESS);
            named(r.name, found);
        }
        if (found >= 0) {
            register(r, found);
        }
        return found;
    }

    private int known(PersonRecord r) {
        int found = -1;
        for (int i = 0; i < r.identifiers(); i++) {
            found = join(found, keys.get(sip.hash(IDENTIFIER, r.identifierType(i), r.identifier(i)), -1), r);
        }
        for (int i = 0; r.name != 0 && i < r.attributes(); i++) {
            found = join(found, keys.get(sip.hash(NAME_AND, r.name, r.attribute(i)), -1), r);
        }
        for (int i = 0; i < r.contacts(); i++) {
            int holder = keys.get(sip.hash(CONTACT, r.contact(i), 0), -1);
            if (holder >= 0 && (r.name == 0 || persons.is(persons.root(holder), Persons.NAMELESS))) {
                found = join(found, holder, r);
            }
        }
        if (found < 0 && r.name != 0 && r.number != 0) {
            found = join(-1, keys.get(sip.hash(NAME_AND_NUMBER, r.name, r.number), -1), r);
        }
        return found;
    }

    private int join(int found, int candidate, PersonRecord r) {
        if (candidate < 0) {
            return found;
        }
        int person = persons.root(candidate);
        if (person == found || conflicts(person, r)) {
            return found;
        }
        return found < 0 ? person : conflict(found, person) ? found : union(found, person);
    }

    private boolean conflicts(int person, PersonRecord r) {
        if (r.birth != 0 && persons.birth(person) != 0 && persons.birth(person) != r.birth) {
            return true;
        }
        for (int i = 0; i < r.identifiers(); i++) {
            int other = keys.get(sip.hash(IDENTIFIER_OF, person, r.identifierType(i)), 0);
            if (other != 0 && other != small(r.identifier(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean conflict(int a, int b) {
        boolean births = persons.birth(a) != 0 && persons.birth(b) != 0 && persons.birth(a) != persons.birth(b);
        for (int type = identifierTypes.nextSetBit(0);
                type >= 0 && !births;
                type = identifierTypes.nextSetBit(type + 1)) {
            int x = keys.get(sip.hash(IDENTIFIER_OF, a, type), 0);
            int y = keys.get(sip.hash(IDENTIFIER_OF, b, type), 0);
            births = x != 0 && y != 0 && x != y;
        }
        return births;
    }

    private int union(int a, int b) {
        parts.joined(persons.part(a), persons.part(b));
        int keep = persons.union(a, b);
        int drop = keep == a ? b : a;
        for (int type = identifierTypes.nextSetBit(0); type >= 0; type = identifierTypes.nextSetBit(type + 1)) {
            int value = keys.get(sip.hash(IDENTIFIER_OF, drop, type), 0);
            if (value != 0) {
                keys.put(sip.hash(IDENTIFIER_OF, keep, type), value);
            }
        }
        return keep;
    }

    /** A record with a name and nothing more. */
    private int bare(PersonRecord r, long table) {
        int nth = table == 0 ? 0 : nextRow(table, r.name);
        int known = keys.get(sip.hash(NTH_OF_NAME, r.name, nth), -1);
        if (known >= 0) {
            return persons.root(known);
        }
        int person = persons.add(Persons.BARE | (r.shortName ? Persons.SHORT : 0));
        int place = named(r.name, person);
        long first = sip.hash(FIRST_BARE, r.name, 0);
        int before = keys.get(first, -1);
        if (before < 0 || nthBare(r.name, before) < 0) {
            keys.put(first, place);
        }
        return person;
    }

    private int nextRow(long table, long name) {
        long key = sip.hash(ROWS_OF_NAME, table, name);
        int n = keys.get(key, 0);
        keys.put(key, n + 1);
        return n;
    }

    private int nthBare(long name, int nth) {
        int person = keys.get(sip.hash(NTH_OF_NAME, name, nth), -1);
        if (person < 0) {
            return -1;
        }
        int root = persons.root(person);
        return persons.is(root, Persons.BARE) ? root : -1;
    }

    /** A record that nobody known matches: it may be the one of whom only the name is known so far. */
    private int detailed(PersonRecord r) {
        long first = sip.hash(FIRST_BARE, r.name, 0);
        int nth = keys.get(first, -1);
        int person = nth < 0 ? -1 : nthBare(r.name, nth);
        if (person >= 0) {
            keys.put(first, nth + 1);
            persons.clear(person, Persons.BARE);
            return person;
        }
        person = persons.add(r.shortName ? Persons.SHORT : 0);
        named(r.name, person);
        return person;
    }

    /** Notes one more person of a name, and returns how many there were before. */
    private int named(long name, int person) {
        long zeroth = sip.hash(NTH_OF_NAME, name, 0);
        if (keys.get(zeroth, -1) < 0) {
            keys.put(zeroth, person);
            return 0;
        }
        long count = sip.hash(PEOPLE_OF_NAME, name, 0);
        int n = keys.get(count, 1);
        keys.put(sip.hash(NTH_OF_NAME, name, n), person);
        keys.put(count, n + 1);
        return n;
    }

    private void register(PersonRecord r, int person) {
        persons.birth(person, r.birth);
        if (!r.bare()) {
            persons.clear(person, Persons.BARE);
        }
        if (!r.shortName && r.name != 0) {
            persons.clear(person, Persons.SHORT);
        }
        for (int i = 0; i < r.identifiers(); i++) {
            identifierTypes.set(r.identifierType(i));
            putNew(sip.hash(IDENTIFIER, r.identifierType(i), r.identifier(i)), person);
            keys.put(sip.hash(IDENTIFIER_OF, person, r.identifierType(i)), small(r.identifier(i)));
        }
        for (int i = 0; r.name != 0 && i < r.attributes(); i++) {
            putNew(sip.hash(NAME_AND, r.name, r.attribute(i)), person);
        }
        for (int i = 0; i < r.contacts(); i++) {
            if (r.name == 0 || r.kept(i) || persons.size() < PHONES_UP_TO) {
                putNew(sip.hash(CONTACT, r.contact(i), 0), person);
            }
        }
        if (r.name != 0 && r.number != 0 && persons.size() < NUMBERS_UP_TO) {
            putNew(sip.hash(NAME_AND_NUMBER, r.name, r.number), person);
        }
    }

    private void putNew(long key, int person) {
        if (keys.get(key, -1) < 0) {
            keys.put(key, person);
        }
    }

    private static int small(long hash) {
        int h = (int) (hash ^ hash >>> 32);
        return h == 0 ? 1 : h;
    }
}
