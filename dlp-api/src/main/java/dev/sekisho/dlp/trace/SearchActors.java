package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ranks the actors of a search's transfers by what they have in common with it. Not thread-safe. */
final class SearchActors {
    private static final int NONE = -1;

    private final List<String> names;
    /** By index, then by transfer: twice the place of the actor's name, and one if it may have left. */
    private final List<int[]> actorOf = new ArrayList<>();

    private final @Nullable Overlap[] best;
    private final int[] leftOfBest;

    SearchActors(Indexes indexes) throws IOException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int f = 0; f < indexes.files().size(); f++) {
            IndexFile file = indexes.files().get(f);
            int[] place = file.actors().stream()
                    .mapToInt(name -> places.computeIfAbsent(name, n -> places.size()))
                    .toArray();
            int[] column = file.column(IndexBlock.ACTOR);
            for (int i = 0; i < column.length; i++) {
                boolean mayHaveLeft = IndexFlags.fate(indexes.flags(f)[i]) != Fate.STOPPED;
                column[i] = place[column[i]] << 1 | (mayHaveLeft ? 1 : 0);
            }
            actorOf.add(column);
        }
        names = List.copyOf(places.keySet());
        best = new Overlap[names.size()];
        leftOfBest = new int[names.size()];
    }

    /** Counts what the actors have of some items of the search. Not thread-safe. */
    final class Tally {
        /** By actor: the item that was counted last, so that each counts once, however many transfers have it. */
        private final int[] last = new int[names.size()];

        private final int[] lastLeft = new int[names.size()];
        private final int[] matched = new int[names.size()];
        private final int[] left = new int[names.size()];

        Tally() {
            Arrays.fill(last, NONE);
            Arrays.fill(lastLeft, NONE);
        }

        /** Counts an item of the search that a transfer has; items come one after the other. */
        void take(int item, int file, int transfer) {
            int of = actorOf.get(file)[transfer];
            int actor = of >> 1;
            if (last[actor] != item) {
                last[actor] = item;
                matched[actor]++;
            }
            if ((of & 1) != 0 && lastLeft[actor] != item) {
                lastLeft[actor] = item;
                left[actor]++;
            }
        }

        /** Adds what was counted of other items. */
        void add(Tally other) {
            for (int a = 0; a < matched.length; a++) {
                matched[a] += other.matched[a];
                left[a] += other.left[a];
            }
        }
    }

    /** Ends a kind of datum. */
    void rank(Tally tally, PersonDatum datum, int searched, Expectation expectation, long comparisons) {
        for (int a = 0; a < names.size(); a++) {
            int matched = tally.matched[a];
            if (matched > 0) {
                String name = names.get(a);
                double chance = Chance.log10(matched, expectation.meanOfActor(name), comparisons);
                long carried = Math.max(matched, Math.round(expectation.carried(name)));
                Overlap overlap = new Overlap(datum, matched, searched, carried, chance);
                Overlap before = best[a];
                if (before == null || overlap.strongerThan(before)) {
                    best[a] = overlap;
                    leftOfBest[a] = tally.left[a];
                }
            }
        }
    }

    /** All actors who have any, the strongest first. */
    List<ActorHit> hits(List<BitSet> transfers) {
        int[] count = new int[names.size()];
        for (int f = 0; f < transfers.size(); f++) {
            int[] actors = actorOf.get(f);
            transfers.get(f).stream().forEach(t -> count[actors[t] >> 1]++);
        }
        List<ActorHit> hits = new ArrayList<>();
        for (int a = 0; a < best.length; a++) {
            Overlap overlap = best[a];
            if (overlap != null) {
                hits.add(new ActorHit(names.get(a), count[a], overlap, leftOfBest[a]));
            }
        }
        hits.sort((x, y) -> Strongest.order(x.overlap(), y.overlap()));
        return hits;
    }
}
