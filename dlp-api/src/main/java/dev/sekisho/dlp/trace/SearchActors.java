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

/** Counts what the actors of a search's transfers have in common with it. Not thread-safe. */
final class SearchActors {
    private static final int NONE = -1;

    private final List<String> names;
    /** By index, then by transfer: the place of the actor's name. */
    private final List<int[]> actorOf = new ArrayList<>();
    /** By actor: the item that was counted last, so that each counts once, however many transfers have it. */
    private final int[] last;

    private final int[] lastLeft;
    private final int[] matched;
    private final int[] left;
    private final @Nullable Overlap[] best;
    private final int[] leftOfBest;

    SearchActors(Indexes indexes) throws IOException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (IndexFile file : indexes.files()) {
            int[] place = file.actors().stream()
                    .mapToInt(name -> places.computeIfAbsent(name, n -> places.size()))
                    .toArray();
            int[] column = file.column(IndexBlock.ACTOR);
            for (int i = 0; i < column.length; i++) {
                column[i] = place[column[i]];
            }
            actorOf.add(column);
        }
        names = List.copyOf(places.keySet());
        last = new int[names.size()];
        lastLeft = new int[names.size()];
        matched = new int[names.size()];
        left = new int[names.size()];
        best = new Overlap[names.size()];
        leftOfBest = new int[names.size()];
    }

    /** Begins with another kind of datum. */
    void begin() {
        Arrays.fill(last, NONE);
        Arrays.fill(lastLeft, NONE);
        Arrays.fill(matched, 0);
        Arrays.fill(left, 0);
    }

    /** Counts an item of the search that a transfer has; items come one after the other. */
    void take(int item, int file, int transfer, boolean mayHaveLeft) {
        int actor = actorOf.get(file)[transfer];
        if (last[actor] != item) {
            last[actor] = item;
            matched[actor]++;
        }
        if (mayHaveLeft && lastLeft[actor] != item) {
            lastLeft[actor] = item;
            left[actor]++;
        }
    }

    /** Ends a kind of datum. */
    void rank(PersonDatum datum, int searched, Expectation expectation, long comparisons) {
        for (int a = 0; a < names.size(); a++) {
            if (matched[a] > 0) {
                String name = names.get(a);
                double chance = Chance.log10(matched[a], expectation.meanOfActor(name), comparisons);
                long carried = Math.max(matched[a], Math.round(expectation.carried(name)));
                Overlap overlap = new Overlap(datum, matched[a], searched, carried, chance);
                Overlap before = best[a];
                if (before == null || overlap.strongerThan(before)) {
                    best[a] = overlap;
                    leftOfBest[a] = left[a];
                }
            }
        }
    }

    /** All actors who have any, the strongest first. */
    List<ActorHit> hits(List<BitSet> transfers) {
        int[] count = new int[names.size()];
        for (int f = 0; f < transfers.size(); f++) {
            int[] actors = actorOf.get(f);
            transfers.get(f).stream().forEach(t -> count[actors[t]]++);
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
