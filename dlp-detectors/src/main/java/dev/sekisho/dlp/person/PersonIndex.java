package dev.sekisho.dlp.person;

import java.util.BitSet;

/** Finds the person that a record is about, or makes a new one. */
final class PersonIndex {
    private static final int IDENTIFIER = 1;
    private static final int NAME_AND = 2;
    private static final int CONTACT = 3;
    private static final int LAST_OF_NAME = 4;
    private static final int ROW_OF_NAME = 5;
    private static final int NAME_AND_NUMBER = 6;
    private static final int IDENTIFIER_OF = 7;
    private static final int FIRST_BARE = 8;
    private static final int BIRTH_OF = 9;
    /** Beyond this many people, record numbers are no longer kept: memory goes to the data that the rule names. */
    private static final int NUMBERS_UP_TO = 1 << 20;
    /** Beyond this many people, a mobile phone without a name no longer finds a person who has a name. */
    private static final int PHONES_UP_TO = 1 << 17;

    private final SipHash sip;
    /** Hashes of data to people. */
    private final PackedKeys keys = new PackedKeys();
    /** What is known of few people: dates of birth and identifiers, as hashes. */
    private final KeyTable notes = new KeyTable();

    private final Persons persons;
    private final PartCounts parts;
    private final BitSet identifierTypes = new BitSet();
    /** Whether anybody was ever known by a name alone. */
    private boolean anyBare;
    /** Whether anybody was ever known without a name. */
    private boolean anyNameless;

    PersonIndex(SipHash sip, Persons persons, PartCounts parts) {
        this.sip = sip;
        this.persons = persons;
        this.parts = parts;
    }

    /**
     * Gets ready to resolve a record: what it will be looked up by comes near the processor. Done for several records
     * in a row, it costs as much as for one.
     *
     * @return a number that means nothing, to be used so that it is read
     */
    long prepare(PersonRecord r) {
        if (r.name == 0) {
            return 0;
        }
        r.keys(sip, NAME_AND);
        long touched = keys.touch(sip.join(LAST_OF_NAME, r.name, 0));
        for (int i = 0; i < r.attributes(); i++) {
            touched ^= keys.touch(r.key(i));
        }
        return touched;
    }

    /**
     * The person of a record.
     *
     * @param r the record, after {@link #prepare}
     * @return the person, or -1 when the record is about nobody in particular
     */
    int resolve(PersonRecord r) {
        int found = known(r);
        if (found < 0 && r.name == 0) {
            found = r.identifiers() > 0 || r.contacts() > 0 ? add(Persons.NAMELESS) : -1;
            anyNameless |= found >= 0;
        } else if (found < 0) {
            found = r.bare() ? bare(r) : detailed(r);
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
            found = join(found, keys.get(sip.join(IDENTIFIER, r.identifierType(i), r.identifier(i))), r);
        }
        for (int i = 0; r.name != 0 && i < r.attributes(); i++) {
            found = join(found, keys.get(r.key(i)), r);
        }
        for (int i = 0; (r.name == 0 || anyNameless) && i < r.contacts(); i++) {
            int holder = keys.get(sip.join(CONTACT, r.contact(i), 0));
            if (holder >= 0 && (r.name == 0 || persons.is(persons.root(holder), Persons.NAMELESS))) {
                found = join(found, holder, r);
            }
        }
        if (found < 0 && r.name != 0 && r.number != 0) {
            found = join(-1, keys.get(sip.join(NAME_AND_NUMBER, r.name, r.number)), r);
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
        if (r.birth != 0 && differ(birth(person), r.birth)) {
            return true;
        }
        for (int i = 0; i < r.identifiers(); i++) {
            int other = notes.get(sip.join(IDENTIFIER_OF, person, r.identifierType(i)), 0);
            if (other != 0 && other != small(r.identifier(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean conflict(int a, int b) {
        if (differ(birth(a), birth(b))) {
            return true;
        }
        for (int type = identifierTypes.nextSetBit(0); type >= 0; type = identifierTypes.nextSetBit(type + 1)) {
            int x = notes.get(sip.join(IDENTIFIER_OF, a, type), 0);
            int y = notes.get(sip.join(IDENTIFIER_OF, b, type), 0);
            if (differ(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are known and not the same. */
    private static boolean differ(int a, int b) {
        return a != 0 && b != 0 && a != b;
    }

    private int birth(int person) {
        return notes.get(sip.join(BIRTH_OF, person, 0), 0);
    }

    private void birth(int person, int hash) {
        if (hash != 0 && birth(person) == 0) {
            notes.put(sip.join(BIRTH_OF, person, 0), hash);
        }
    }

    private int add(int flags) {
        return persons.add(flags, parts.see(-1));
    }

    private int union(int a, int b) {
        parts.joined(persons.part(a), persons.part(b));
        int keep = persons.union(a, b);
        int drop = keep == a ? b : a;
        birth(keep, birth(drop));
        for (int type = identifierTypes.nextSetBit(0); type >= 0; type = identifierTypes.nextSetBit(type + 1)) {
            int value = notes.get(sip.join(IDENTIFIER_OF, drop, type), 0);
            if (value != 0) {
                notes.put(sip.join(IDENTIFIER_OF, keep, type), value);
            }
        }
        return keep;
    }

    /** A record with a name and nothing more. */
    private int bare(PersonRecord r) {
        long row = sip.join(ROW_OF_NAME, r.table, r.name);
        int before = r.table == 0 ? -1 : keys.get(row);
        int last = keys.get(sip.join(LAST_OF_NAME, r.name, 0));
        int known = last < 0 || before == last ? -1 : persons.namesake(before < 0 ? last : before);
        int person = known >= 0 ? known : add(Persons.BARE | (r.shortName ? Persons.SHORT : 0));
        if (known < 0) {
            named(r.name, person);
            if (firstBare(r.name) < 0) {
                keys.put(sip.join(FIRST_BARE, r.name, 0), person);
                anyBare = true;
            }
        }
        if (r.table != 0) {
            keys.put(row, person);
        }
        return persons.root(person);
    }

    /** The person of a name, of those who are not yet taken by a record with more, that is next to be taken; or -1. */
    private int firstBare(long name) {
        int person = anyBare ? keys.get(sip.join(FIRST_BARE, name, 0)) : -1;
        return person >= 0 && persons.is(persons.root(person), Persons.BARE) ? person : -1;
    }

    /** A record that nobody known matches: it may be the one of whom only the name is known so far. */
    private int detailed(PersonRecord r) {
        int bare = firstBare(r.name);
        if (bare >= 0) {
            keys.put(sip.join(FIRST_BARE, r.name, 0), persons.namesake(bare));
            int person = persons.root(bare);
            persons.clear(person, Persons.BARE);
            return person;
        }
        int person = add(r.shortName ? Persons.SHORT : 0);
        named(r.name, person);
        return person;
    }

    /** Notes one more person of a name. */
    private void named(long name, int person) {
        int last = keys.put(sip.join(LAST_OF_NAME, name, 0), person);
        if (last >= 0) {
            persons.follow(last, person);
        }
    }

    private void register(PersonRecord r, int person) {
        birth(person, r.birth);
        if (!r.bare()) {
            persons.clear(person, Persons.BARE);
        }
        if (!r.shortName && r.name != 0) {
            persons.clear(person, Persons.SHORT);
        }
        for (int i = 0; i < r.identifiers(); i++) {
            identifierTypes.set(r.identifierType(i));
            keys.putNew(sip.join(IDENTIFIER, r.identifierType(i), r.identifier(i)), person);
            notes.put(sip.join(IDENTIFIER_OF, person, r.identifierType(i)), small(r.identifier(i)));
        }
        for (int i = 0; r.name != 0 && i < r.attributes(); i++) {
            keys.putNew(r.key(i), person);
        }
        for (int i = 0; i < r.contacts(); i++) {
            if (r.name == 0 || r.kept(i) || persons.size() < PHONES_UP_TO) {
                keys.putNew(sip.join(CONTACT, r.contact(i), 0), person);
            }
        }
        if (r.name != 0 && r.number != 0 && persons.size() < NUMBERS_UP_TO) {
            keys.putNew(sip.join(NAME_AND_NUMBER, r.name, r.number), person);
        }
    }

    private static int small(long hash) {
        int h = (int) (hash ^ hash >>> 32);
        return h == 0 ? 1 : h;
    }
}
