package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Predicate;

/**
 * Searches indexes for people, a kind of datum after the other. Memory grows with the transfers, by some bytes each,
 * and with the people who are searched for. Not thread-safe.
 */
final class Search {
    /** How many transfers are told of, the strongest. */
    static final int MOST = 1_000;

    private final Indexes indexes;
    private final Wanted wanted;
    private final Predicate<String> channel;
    private final SearchActors actors;
    private final List<BitSet> matched = new ArrayList<>();
    private final Map<Long, Strongest.Hit> best = new HashMap<>();
    private long compared;

    Search(Indexes indexes, Wanted wanted, Predicate<String> channel) throws IOException {
        this.indexes = indexes;
        this.wanted = wanted;
        this.channel = channel;
        this.actors = new SearchActors(indexes);
        for (int f = 0; f < indexes.files().size(); f++) {
            matched.add(new BitSet());
            for (byte flags : indexes.flags(f)) {
                compared += IndexFlags.hasPeople(flags) ? 1 : 0;
            }
        }
    }

    TraceResult run() throws IOException {
        for (PersonDatum datum : PersonDatum.values()) {
            if (wanted.size(datum) > 0) {
                search(datum);
            }
        }
        long transfers = matched.stream().mapToLong(BitSet::cardinality).sum();
        return new TraceResult(transferHits(), actorHits(), transfers, compared);
    }

    private void search(PersonDatum datum) throws IOException {
        List<AtomicIntegerArray> counts = new ArrayList<>();
        for (IndexFile file : indexes.files()) {
            counts.add(new AtomicIntegerArray(file.transfers()));
        }
        SearchParts parts = new SearchParts(indexes.files(), actors, counts);
        long known = parts.run(datum, wanted.of(datum));
        if (known > 0) {
            rank(datum, counts, new Expectation(datum, known, indexes.files()), parts.tally());
        }
    }

    private void rank(
            PersonDatum datum, List<AtomicIntegerArray> counts, Expectation expectation, SearchActors.Tally tally)
            throws IOException {
        long comparisons = compared * PersonDatum.values().length;
        Strongest strongest = new Strongest(MOST);
        for (int f = 0; f < counts.size(); f++) {
            IndexFile file = indexes.files().get(f);
            int[] carried = file.carried(datum);
            int[] channels = file.column(IndexBlock.CHANNEL);
            AtomicIntegerArray count = counts.get(f);
            for (int t = 0; t < count.length(); t++) {
                int common = count.get(t);
                if (common > 0 && channel.test(file.channels().get(channels[t]))) {
                    matched.get(f).set(t);
                    double chance = Chance.log10(common, expectation.mean(carried[t]), comparisons);
                    strongest.add(f, t, new Overlap(datum, common, wanted.size(datum), carried[t], chance));
                }
            }
        }
        for (Strongest.Hit hit : strongest.all()) {
            best.merge(
                    (long) hit.file() << Integer.SIZE | hit.transfer(),
                    hit,
                    (a, b) -> b.overlap().strongerThan(a.overlap()) ? b : a);
        }
        actors.rank(tally, datum, wanted.size(datum), expectation, comparisons);
    }

    private List<TransferHit> transferHits() throws IOException {
        List<Strongest.Hit> strongest = best.values().stream()
                .sorted((a, b) -> Strongest.order(a.overlap(), b.overlap()))
                .limit(MOST)
                .toList();
        List<TransferHit> hits = new ArrayList<>();
        for (int f = 0; f < indexes.files().size(); f++) {
            int file = f;
            List<Strongest.Hit> here = strongest.stream()
                    .filter(hit -> hit.file() == file)
                    .sorted((a, b) -> Integer.compare(a.transfer(), b.transfer()))
                    .toList();
            int[] numbers = here.stream().mapToInt(Strongest.Hit::transfer).toArray();
            List<IndexedTransfer> details = indexes.details(f, numbers);
            for (int i = 0; i < numbers.length; i++) {
                hits.add(new TransferHit(details.get(i).transfer(), here.get(i).overlap()));
            }
        }
        hits.sort((a, b) -> Strongest.order(a.overlap(), b.overlap()));
        return hits;
    }

    private List<ActorHit> actorHits() {
        return actors.hits(matched);
    }
}
