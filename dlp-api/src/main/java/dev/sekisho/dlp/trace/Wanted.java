package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.inspect.PersonSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import javax.crypto.Mac;

/**
 * The people who are searched for, as the fingerprints that they have in each year. Eight bytes a datum and year. Not
 * thread-safe.
 */
final class Wanted implements PersonSink {
    private final List<Integer> years;
    private final List<Mac> macs = new ArrayList<>();
    /** By kind, then by year: equal places are equal data. */
    private final Map<PersonDatum, List<Longs>> data = new EnumMap<>(PersonDatum.class);

    private final Map<PersonDatum, long[]> first = new EnumMap<>(PersonDatum.class);

    Wanted(SortedSet<Integer> years, FingerprintRoot root) {
        this.years = List.copyOf(years);
        years.forEach(year -> macs.add(root.at(year).matching()));
    }

    @Override
    public void accept(PersonDatum datum, CharSequence value) {
        List<Longs> places = data.computeIfAbsent(
                datum, d -> macs.stream().map(m -> new Longs()).toList());
        for (int i = 0; i < macs.size(); i++) {
            places.get(i).add(Fingerprinter.fingerprint(macs.get(i), datum, value));
        }
    }

    /** How many different data of a kind are searched for. */
    int size(PersonDatum datum) {
        return firstYear(datum).length;
    }

    private long[] firstYear(PersonDatum datum) {
        return first.computeIfAbsent(datum, d -> {
            List<Longs> places = data.getOrDefault(d, List.of());
            return places.isEmpty() ? new long[0] : places.get(0).distinct();
        });
    }

    /** What to look for in one year. */
    Year in(int year) {
        Map<PersonDatum, long[]> sorted = new EnumMap<>(PersonDatum.class);
        Map<PersonDatum, int[]> items = new EnumMap<>(PersonDatum.class);
        int place = years.indexOf(year);
        data.forEach((datum, places) -> {
            Longs here = places.get(place);
            Longs there = places.get(0);
            long[] distinct = here.distinct();
            int[] item = new int[distinct.length];
            for (int i = 0; i < here.size(); i++) {
                item[Arrays.binarySearch(distinct, here.get(i))] = Arrays.binarySearch(firstYear(datum), there.get(i));
            }
            sorted.put(datum, distinct);
            items.put(datum, item);
        });
        return new Year(sorted, items);
    }

    /**
     * What to look for in one year.
     *
     * @param sorted the fingerprints by kind, ascending
     * @param items by kind, which datum of the search each of them is: the same in every year
     */
    record Year(Map<PersonDatum, long[]> sorted, Map<PersonDatum, int[]> items) {

        /** The datum that a fingerprint is, or -1. */
        int find(PersonDatum datum, long fingerprint) {
            long[] all = sorted.get(datum);
            int[] item = items.get(datum);
            int at = all == null ? -1 : Arrays.binarySearch(all, fingerprint);
            return at < 0 || item == null ? -1 : item[at];
        }
    }
}
