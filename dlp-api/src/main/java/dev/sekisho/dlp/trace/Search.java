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
        long[] sought = wanted.of(datum);
        List<IndexFile> files = indexes.files();
        List<Postings> postings = new ArrayList<>();
        List<int[]> counts = new ArrayList<>();
        for (IndexFile file : files) {
            postings.add(file.postings(datum));
            counts.add(new int[file.transfers()]);
        }
        actors.begin();
        long known = 0;
        for (int item = 0; item < sought.length; item++) {
            boolean any = false;
            for (int f = 0; f < files.size(); f++) {
                if (postings.get(f).seek(sought[item])) {
                    any = true;
                    take(item, f, postings.get(f), counts.get(f));
                }
            }
            known += any ? 1 : 0;
        }
        if (known > 0) {
            rank(datum, counts, new Expectation(datum, known, files));
        }
    }

    private void take(int item, int file, Postings at, int[] counts) {
        byte[] flags = indexes.flags(file);
        for (int transfer = at.transfer(); transfer >= 0; transfer = at.transfer()) {
            counts[transfer]++;
            actors.take(item, file, transfer, IndexFlags.fate(flags[transfer]) != Fate.STOPPED);
        }
    }

    private void rank(PersonDatum datum, List<int[]> counts, Expectation expectation) throws IOException {
        long comparisons = compared * PersonDatum.values().length;
        Strongest strongest = new Strongest(MOST);
        for (int f = 0; f < counts.size(); f++) {
            IndexFile file = indexes.files().get(f);
            int[] carried = file.carried(datum);
            int[] channels = file.column(IndexBlock.CHANNEL);
            int[] count = counts.get(f);
            for (int t = 0; t < count.length; t++) {
                if (count[t] > 0 && channel.test(file.channels().get(channels[t]))) {
                    matched.get(f).set(t);
                    double chance = Chance.log10(count[t], expectation.mean(carried[t]), comparisons);
                    strongest.add(f, t, new Overlap(datum, count[t], wanted.size(datum), carried[t], chance));
                }
            }
        }
        for (Strongest.Hit hit : strongest.all()) {
            best.merge(
                    (long) hit.file() << Integer.SIZE | hit.transfer(),
                    hit,
                    (a, b) -> b.overlap().strongerThan(a.overlap()) ? b : a);
        }
        actors.rank(datum, wanted.size(datum), expectation, comparisons);
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
