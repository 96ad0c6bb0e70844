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

/** Ranks transfers, and their actors, by what they have in common with the search. Not thread-safe. */
final class Ranking {
    private final Wanted wanted;
    private final Comparison comparison;
    private final long comparisons;

    Ranking(Wanted wanted, Comparison comparison) {
        this.wanted = wanted;
        this.comparison = comparison;
        this.comparisons = comparison.compared() * PersonDatum.values().length;
    }

    /** How many transfers were compared. */
    long compared() {
        return comparison.compared();
    }

    List<TransferHit> transfers() {
        List<TransferHit> hits = new ArrayList<>();
        for (Comparison.OfTransfer of : comparison.transfers()) {
            Overlap best = null;
            for (Map.Entry<PersonDatum, BitSet> e : of.matched().entrySet()) {
                long carried = of.carried().getOrDefault(e.getKey(), 0L);
                double mean = comparison.mean(e.getKey(), (double) carried);
                best = better(best, overlap(e.getKey(), e.getValue().cardinality(), (double) carried, mean));
            }
            if (best != null) {
                hits.add(new TransferHit(of.entry().transfer(), best));
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

    /** What is known of one actor. */
    private static final class OfActor {
        private final Map<PersonDatum, BitSet> matched = new EnumMap<>(PersonDatum.class);
        private final Map<PersonDatum, BitSet> mayHaveLeft = new EnumMap<>(PersonDatum.class);

        private long transfers;
    }

    List<ActorHit> actors() {
        Map<String, OfActor> byActor = new LinkedHashMap<>();
        for (Comparison.OfTransfer of : comparison.transfers()) {
            OfActor actor = byActor.computeIfAbsent(of.entry().actor(), a -> new OfActor());
            actor.transfers++;
            of.matched().forEach((datum, items) -> {
                join(actor.matched, datum, items);
                if (!of.entry().stopped()) {
                    join(actor.mayHaveLeft, datum, items);
                }
            });
        }
        List<ActorHit> hits = new ArrayList<>();
        byActor.forEach((actor, of) -> hits.add(hit(actor, of)));
        hits.sort((a, b) -> order(a.overlap(), b.overlap()));
        return hits;
    }

    private static void join(Map<PersonDatum, BitSet> into, PersonDatum datum, BitSet items) {
        into.computeIfAbsent(datum, d -> new BitSet()).or(items);
    }

    private ActorHit hit(String actor, OfActor of) {
        Overlap best = null;
        for (Map.Entry<PersonDatum, BitSet> e : of.matched.entrySet()) {
            PersonDatum datum = e.getKey();
            long matched = e.getValue().cardinality();
            double mean = comparison.meanOfActor(actor, datum);
            best = better(best, overlap(datum, matched, comparison.carried(actor, datum), mean));
        }
        if (best == null) {
            throw new IllegalStateException("an actor is here for a match");
        }
        BitSet left = of.mayHaveLeft.getOrDefault(best.datum(), new BitSet());
        return new ActorHit(actor, of.transfers, best, left.cardinality());
    }
}
