package dev.sekisho.dlp.person;

import java.util.Arrays;
import java.util.BitSet;

/** What one record holds, as hashes; used again for the next record. */
final class PersonRecord {
    private static final int FINGERPRINT = 20;

    long name;
    /** A number that the keeper of the table gave to the record, or 0. */
    long number;

    int birth;
    final BitSet types = new BitSet();
    boolean shortName;
    private long[] attributes = new long[4];
    private long[] keys = new long[4];
    private int attributeCount;
    /** The table that the record stands in, from 1, or 0 for a mention in text. */
    long table;

    private long[] contacts = new long[4];
    private int contactCount;
    private long kept;
    private long[] identifiers = new long[2];
    private int[] identifierTypes = new int[2];
    private int identifierCount;

    void reset() {
        name = 0;
        number = 0;
        birth = 0;
        types.clear();
        shortName = false;
        table = 0;
        attributeCount = 0;
        contactCount = 0;
        identifierCount = 0;
    }

    /** Where the records of this name and each attribute are found; set when the record is whole. */
    void keys(SipHash sip, int salt) {
        if (keys.length < attributeCount) {
            keys = new long[attributes.length];
        }
        for (int i = 0; i < attributeCount; i++) {
            keys[i] = sip.join(salt, name, attributes[i]);
        }
    }

    long key(int i) {
        return keys[i];
    }

    /** A datum that makes two records of one name the same person. */
    void attribute(long hash) {
        if (attributeCount == attributes.length) {
            attributes = Arrays.copyOf(attributes, attributeCount * 2);
        }
        attributes[attributeCount++] = hash;
    }

    /**
     * A datum that one person has, who may have several: a mail address (kept for good) or a mobile phone (kept while
     * there is room).
     */
    void contact(long hash, boolean keep) {
        if (contactCount == contacts.length) {
            contacts = Arrays.copyOf(contacts, contactCount * 2);
        }
        kept = keep ? kept | 1L << contactCount : kept & ~(1L << contactCount);
        contacts[contactCount++] = hash;
    }

    boolean kept(int i) {
        return i < Long.SIZE && (kept & 1L << i) != 0;
    }

    /** A number that only one person has, and of which a person has one. */
    void identifier(int type, long hash) {
        if (identifierCount == identifiers.length) {
            identifiers = Arrays.copyOf(identifiers, identifierCount * 2);
            identifierTypes = Arrays.copyOf(identifierTypes, identifierCount * 2);
        }
        identifierTypes[identifierCount] = type;
        identifiers[identifierCount++] = hash;
    }

    int attributes() {
        return attributeCount;
    }

    int contacts() {
        return contactCount;
    }

    long contact(int i) {
        return contacts[i];
    }

    int identifiers() {
        return identifierCount;
    }

    long identifier(int i) {
        return identifiers[i];
    }

    int identifierType(int i) {
        return identifierTypes[i];
    }

    /** A hash by which the person is known again elsewhere, of the best datum that the record has. */
    long fingerprint(SipHash sip) {
        if (identifierCount > 0) {
            return sip.join(FINGERPRINT, least(identifiers, identifierCount), 1);
        }
        if (contactCount > 0) {
            return sip.join(FINGERPRINT, firstContact(), 2);
        }
        if (birth != 0) {
            return sip.join(FINGERPRINT, name, birth);
        }
        return sip.join(FINGERPRINT, name, attributeCount > 0 ? least(attributes, attributeCount) : 3);
    }

    /** A mail address before a mobile phone. */
    private long firstContact() {
        for (int i = 0; i < contactCount; i++) {
            if (kept(i)) {
                return contacts[i];
            }
        }
        return contacts[0];
    }

    private static long least(long[] hashes, int count) {
        long least = hashes[0];
        for (int i = 1; i < count; i++) {
            least = Math.min(least, hashes[i]);
        }
        return least;
    }

    boolean bare() {
        return attributeCount == 0 && identifierCount == 0 && contactCount == 0;
    }
}
