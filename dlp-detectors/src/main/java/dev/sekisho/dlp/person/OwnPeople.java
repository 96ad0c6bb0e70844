package dev.sekisho.dlp.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Marks the actor and the addressed recipients. */
final class OwnPeople {
    private final Persons persons;
    private final SipHash sip;
    private final Surnames surnames;
    private final Normal normal = new Normal();
    private final KeyTable names = new KeyTable();
    private final KeyTable mails = new KeyTable();
    /**
     * For each own mail address seen in tables, the one person that it marked, or -1 when it turned out to be shared.
     */
    private final Map<Long, Integer> marked = new HashMap<>();

    OwnPeople(SipHash sip, Persons persons, Surnames surnames, Set<String> addresses, Set<String> ownNames) {
        this.persons = persons;
        this.sip = sip;
        this.surnames = surnames;
        for (String address : addresses) {
            normal.code(address.toCharArray(), 0, address.length(), true);
            mails.put(sip.hash(RecordBuilder.MAIL, normal.chars(), 0, normal.length()), 1);
        }
        for (String name : ownNames) {
            name(name);
        }
    }

    /** Adds a name of somebody addressed. */
    void name(String name) {
        char[] chars = name.toCharArray();
        normal.name(chars, 0, chars.length);
        names.put(sip.hash(RecordBuilder.NAME, normal.chars(), 0, normal.length()), 1);
        surnames.full(RecordBuilder.NAME, normal.chars(), normal.length(), RecordBuilder.split(chars, 0, chars.length));
    }

    void check(PersonRecord r, int person, boolean table) {
        boolean name = r.name != 0 && names.get(r.name, 0) != 0;
        if (!table) {
            if (name || mail(r) != 0) {
                persons.set(person, Persons.OWN);
            }
            return;
        }
        long mail = mail(r);
        if (mail != 0) {
            inTable(mail, person, name);
        }
    }

    private long mail(PersonRecord r) {
        for (int i = 0; i < r.contacts(); i++) {
            if (mails.get(r.contact(i), 0) != 0) {
                return r.contact(i);
            }
        }
        return 0;
    }

    private void inTable(long mail, int person, boolean name) {
        Integer before = marked.get(mail);
        if (name || before == null) {
            marked.putIfAbsent(mail, person);
            persons.set(person, Persons.OWN);
        } else if (before >= 0 && persons.root(before) != person) {
            persons.clear(persons.root(before), Persons.OWN);
            marked.put(mail, -1);
        }
    }
}
