package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many data of the search a set of people would have by chance, given how many people the indexes know. */
final class Expectation {
    private final long known;
    private final SmallestValues all = new SmallestValues(IndexWriter.OF_ALL);
    private final Map<String, SmallestValues> ofActor = new HashMap<>();
    /** How many of the data that are searched for each datum of a set brings by chance. */
    private final double each;

    /**
     * Reads the estimates of a kind.
     *
     * @param known how many of the data that are searched for the indexes have
     */
    Expectation(PersonDatum datum, long known, List<IndexFile> files) throws IOException {
        this.known = known;
        for (IndexFile file : files) {
            List<long[]> smallest = new ArrayList<>(file.smallest(datum));
            if (smallest.isEmpty()) {
                continue;
            }
            all.add(smallest.get(0));
            for (int a = 0; a < file.actors().size(); a++) {
                ofActor.computeIfAbsent(file.actors().get(a), name -> new SmallestValues(IndexWriter.OF_ACTOR))
                        .add(smallest.get(a + 1));
            }
        }
        this.each = all.margin() / Math.max(1, all.estimate());
    }

    /** For a set of so many. */
    double mean(double carried) {
        return known * Math.min(1, carried * each);
    }

    /** About how many an actor's transfers carried together. */
    double carried(String actor) {
        SmallestValues values = ofActor.get(actor);
        return values == null ? 0 : values.estimate();
    }

    /** For all that an actor's transfers carried together. */
    double meanOfActor(String actor) {
        SmallestValues values = ofActor.get(actor);
        return values == null ? 0 : mean(values.estimate() * values.margin());
    }
}
