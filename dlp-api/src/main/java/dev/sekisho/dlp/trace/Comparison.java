package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is searched for with transfers, one at a time: memory does not grow with their people. Not thread-safe.
 */
final class Comparison {
    private static final int OF_ALL = 1 << 12;
    private static final int OF_ACTOR = 1 << 8;

    private final Wanted wanted;
    private final FingerprintRoot root;
    private final Path dir;
    private final Map<PersonDatum, SmallestValues> universe = new EnumMap<>(PersonDatum.class);
    private final Map<PersonDatum, BitSet> known = new EnumMap<>(PersonDatum.class);
    private final List<OfTransfer> transfers = new ArrayList<>();
    private final Map<String, Map<PersonDatum, SmallestValues>> actors = new LinkedHashMap<>();

    private long compared;

    Comparison(Wanted wanted, FingerprintRoot root, Path dir) {
        this.wanted = wanted;
        this.root = root;
        this.dir = dir;
    }

    /**
     * What a transfer has in common with the search.
     *
     * @param entry the transfer
     * @param carried how many fingerprints it has, by kind
     * @param matched which data of the search it has, by kind
     */
    record OfTransfer(TransferLog.Entry entry, Map<PersonDatum, Long> carried, Map<PersonDatum, BitSet> matched) {}

    void add(TransferLog.Entry entry) throws IOException {
        Map<PersonDatum, Long> carried = new EnumMap<>(PersonDatum.class);
        Map<PersonDatum, BitSet> matched = new EnumMap<>(PersonDatum.class);
        Map<PersonDatum, SmallestValues> ofActor =
                actors.computeIfAbsent(entry.actor(), a -> new EnumMap<>(PersonDatum.class));
        compared++;
        FingerprintFile.read(dir.resolve(entry.file), root.at(entry.year), (datum, block) -> {
            boolean isFirst = carried.merge(datum, (long) block.length, Long::sum) == block.length;
            if (isFirst) { // later blocks have greater values
                universe.computeIfAbsent(datum, d -> new SmallestValues(OF_ALL))
                        .add(block);
                ofActor.computeIfAbsent(datum, d -> new SmallestValues(OF_ACTOR))
                        .add(block);
            }
            for (long fingerprint : block) {
                int item = wanted.find(datum, fingerprint);
                if (item >= 0) {
                    matched.computeIfAbsent(datum, d -> new BitSet()).set(item);
                }
            }
        });
        matched.forEach((datum, items) ->
                known.computeIfAbsent(datum, d -> new BitSet()).or(items));
        if (!matched.isEmpty()) {
            transfers.add(new OfTransfer(entry, carried, matched));
        }
    }

    List<OfTransfer> transfers() {
        return transfers;
    }

    /** How many transfers were compared. */
    long compared() {
        return compared;
    }

    /** How many data of a kind a set of so many would have in common with the search by chance. */
    double mean(PersonDatum datum, double carried) {
        BitSet items = known.get(datum);
        SmallestValues all = universe.get(datum);
        if (items == null || all == null) {
            return 0;
        }
        double part = Math.min(1, carried * all.margin() / Math.max(1, all.estimate()));
        return items.cardinality() * part;
    }

    double carried(String actor, PersonDatum datum) {
        SmallestValues all = values(actor, datum);
        return all == null ? 0 : all.estimate();
    }

    /** What the actor's transfers together would have in common with the search by chance. */
    double meanOfActor(String actor, PersonDatum datum) {
        SmallestValues all = values(actor, datum);
        return all == null ? 0 : mean(datum, all.estimate() * all.margin());
    }

    private @Nullable SmallestValues values(String actor, PersonDatum datum) {
        Map<PersonDatum, SmallestValues> ofActor = actors.get(actor);
        return ofActor == null ? null : ofActor.get(datum);
    }
}
