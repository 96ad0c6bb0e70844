package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ranks the transfers of all years, and their actors, by what they have in common with the search. Not thread-safe. */
final class Ranking {
    private final Wanted wanted;
    private final List<Comparison> years;
    private final long comparisons;

    /**
     * Ranks comparisons.
     *
     * @param compared how many transfers were compared
     */
    Ranking(Wanted wanted, List<Comparison> years, long compared) {
        this.wanted = wanted;
        this.years = years;
        this.comparisons = compared * PersonDatum.values().length;
    }

    List<TransferHit> transfers() {
        List<TransferHit> hits = new ArrayList<>();
        for (Comparison year : years) {
            for (Comparison.OfTransfer of : year.transfers()) {
                Overlap best = null;
                for (Map.Entry<PersonDatum, BitSet> e : of.matched().entrySet()) {
                    long carried = of.carried().getOrDefault(e.getKey(), 0L);
                    double mean = year.mean(e.getKey(), (double) carried);
                    best = better(best, overlap(e.getKey(), e.getValue().cardinality(), (double) carried, mean));
                }
                if (best != null) {
                    hits.add(new TransferHit(of.entry().transfer(), best));
                }
            }
        }
        hits.sort((a, b) -> order(a.overlap(), b.overlap()));
        return hits;
    }

    private Overlap overlap(PersonDatum datum, long matched, double carried, double mean) {
        double chance = Chance.log10(matched, mean, comparisons);
        return new Overlap(datum, matched, wanted.size(datum), Math.round(carried), chance);
    }

    private static Overlap better(@Nullable Overlap a, Overlap b) {
        return a == null || b.strongerThan(a) ? b : a;
    }

    private static int order(Overlap a, Overlap b) {
        return a.strongerThan(b) ? -1 : b.strongerThan(a) ? 1 : 0;
    }

    /** What is known of one actor over all years. */
    private static final class OfActor {
        private final Map<PersonDatum, BitSet> matched = new EnumMap<>(PersonDatum.class);
        private final Map<PersonDatum, BitSet> mayHaveLeft = new EnumMap<>(PersonDatum.class);
        /** Matches counted once a year, as the mean is. */
        private final Map<PersonDatum, Long> yearly = new EnumMap<>(PersonDatum.class);

        private long transfers;
    }

    List<ActorHit> actors() {
        Map<String, OfActor> byActor = new LinkedHashMap<>();
        for (Comparison year : years) {
            addYear(year, byActor);
        }
        List<ActorHit> hits = new ArrayList<>();
        byActor.forEach((actor, of) -> hits.add(hit(actor, of)));
        hits.sort((a, b) -> order(a.overlap(), b.overlap()));
        return hits;
    }

    private static void addYear(Comparison year, Map<String, OfActor> byActor) {
        Map<String, Map<PersonDatum, BitSet>> ofYear = new LinkedHashMap<>();
        for (Comparison.OfTransfer of : year.transfers()) {
            OfActor actor = byActor.computeIfAbsent(of.entry().actor(), a -> new OfActor());
            actor.transfers++;
            of.matched().forEach((datum, items) -> {
                join(actor.matched, datum, items);
                join(ofYear.computeIfAbsent(of.entry().actor(), a -> new EnumMap<>(PersonDatum.class)), datum, items);
                if (!of.entry().stopped()) {
                    join(actor.mayHaveLeft, datum, items);
                }
            });
        }
        ofYear.forEach((id, kinds) -> kinds.forEach((datum, items) -> {
            OfActor actor = byActor.getOrDefault(id, new OfActor());
            actor.yearly.merge(datum, (long) items.cardinality(), Long::sum);
        }));
    }

    private static void join(Map<PersonDatum, BitSet> into, PersonDatum datum, BitSet items) {
        into.computeIfAbsent(datum, d -> new BitSet()).or(items);
    }

    private ActorHit hit(String actor, OfActor of) {
        Overlap best = null;
        for (Map.Entry<PersonDatum, BitSet> e : of.matched.entrySet()) {
            PersonDatum datum = e.getKey();
            double mean = 0;
            double carried = 0;
            for (Comparison year : years) {
                mean += year.meanOfActor(actor, datum);
                carried += year.carried(actor, datum);
            }
            double chance = Chance.log10(of.yearly.getOrDefault(datum, 0L), mean, comparisons);
            long matched = e.getValue().cardinality();
            best = better(best, new Overlap(datum, matched, wanted.size(datum), Math.round(carried), chance));
        }
        if (best == null) {
            throw new IllegalStateException("an actor is here for a match");
        }
        BitSet left = of.mayHaveLeft.getOrDefault(best.datum(), new BitSet());
        return new ActorHit(actor, of.transfers, best, left.cardinality());
    }
}
