package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.inspect.PersonSink;
import java.util.EnumMap;
import java.util.Map;
import javax.crypto.Mac;

/** The people who are searched for, as fingerprints. Eight bytes a datum. Not thread-safe. */
final class Wanted implements PersonSink {
    private final Mac mac;
    private final Map<PersonDatum, Longs> data = new EnumMap<>(PersonDatum.class);
    private final Map<PersonDatum, long[]> sorted = new EnumMap<>(PersonDatum.class);

    Wanted(FingerprintRoot root) {
        this.mac = root.matching();
    }

    @Override
    public void accept(PersonDatum datum, CharSequence value) {
        add(datum, fingerprint(datum, value));
    }

    long fingerprint(PersonDatum datum, CharSequence value) {
        return Fingerprinter.fingerprint(mac, datum, value);
    }

    void add(PersonDatum datum, long fingerprint) {
        data.computeIfAbsent(datum, d -> new Longs()).add(fingerprint);
        sorted.remove(datum);
    }

    /** The fingerprints of a kind, ascending and distinct; nobody changes the array. */
    long[] of(PersonDatum datum) {
        return sorted.computeIfAbsent(datum, d -> {
            Longs all = data.get(d);
            return all == null ? new long[0] : all.distinct();
        });
    }

    /** How many different data of a kind are searched for. */
    int size(PersonDatum datum) {
        return of(datum).length;
    }
}
