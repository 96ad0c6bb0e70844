package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.FindingSink;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one file, kept to be shown. What does not fit is not kept, but from where on, so that a view can stop
 * before it shows what it has no finding for. Not thread-safe.
 */
final class Findings implements FindingSink {
    private final int most;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Place, Long> missingFrom = new HashMap<>();
    private final Map<String, Likelihood> highest = new HashMap<>();
    private long missing;

    Findings(int most) {
        this.most = most;
    }

    /** A part, or a sheet in it. */
    private record Place(String partId, String sheet, boolean table) {
        static Place of(Location location) {
            boolean cell = location.start() < 0;
            return new Place(location.partId(), cell ? location.sheet() : "", cell);
        }
    }

    @Override
    public void accept(Finding finding) {
        highest.merge(finding.location().partId(), finding.likelihood(), (a, b) -> a.atLeast(b) ? a : b);
        if (kept.size() < most) {
            kept.add(finding);
            return;
        }
        missing++;
        Location location = finding.location();
        long from = location.start() < 0 ? location.row() : location.start();
        missingFrom.merge(Place.of(location), from, Math::min);
    }

    /** Those at or above a likelihood. */
    List<Finding> atLeast(Likelihood least) {
        return kept.stream().filter(f -> f.likelihood().atLeast(least)).toList();
    }

    /** Whether a part has one at or above a likelihood, also where none is kept. */
    boolean has(String partId, Likelihood least) {
        Likelihood most = highest.get(partId);
        return most != null && most.atLeast(least);
    }

    /** Those in the text of a part. */
    List<Finding> inText(String partId) {
        return kept.stream()
                .filter(f ->
                        f.location().partId().equals(partId) && f.location().start() >= 0)
                .toList();
    }

    /** Those in the cells of the spreadsheets and document tables of a part. */
    List<Finding> inCells(String partId) {
        return kept.stream()
                .filter(f ->
                        f.location().partId().equals(partId) && f.location().start() < 0)
                .toList();
    }

    List<Finding> all() {
        return kept;
    }

    /** How many were not kept. */
    long missing() {
        return missing;
    }

    /** Up to where the text of a part may be shown. */
    long knownText(String partId) {
        return missingFrom.getOrDefault(new Place(partId, "", false), Long.MAX_VALUE);
    }

    /** The first row of a sheet that may not be shown. */
    long knownRows(String partId, String sheet) {
        return missingFrom.getOrDefault(new Place(partId, sheet, true), Long.MAX_VALUE);
    }
}
