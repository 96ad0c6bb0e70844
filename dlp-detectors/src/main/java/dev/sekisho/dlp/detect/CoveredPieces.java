package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings in text that was put together from pieces, as tags or line breaks cut it, while the text as it is written is
 * yet to be examined: the surname of a name of which one part is bold is no finding of its own. Not thread-safe.
 */
final class CoveredPieces {
    /** By where they begin. */
    private final TreeMap<Long, Piece> pieces = new TreeMap<>();
    /** What was found in text as it is written, and the place of its first character. */
    private List<Hit> written = List.of();

    private long base;

    /** Characters of a finding that nothing stands between; what stands in the tags beside them is none of it. */
    private record Piece(InfoType type, long start, long end, Likelihood likelihood) {
        boolean overlaps(long from, long to) {
            return start < to && from < end;
        }
    }

    /** Says what was found in text, or in a cell, as it is written. */
    void written(List<Hit> hits, long start) {
        written = hits;
        base = start;
    }

    /** Whether something likelier was found in the text as it is written where a finding in what it shows stands. */
    boolean toldBetter(PlacedText text, Hit hit) {
        if (written.isEmpty()) {
            return false;
        }
        List<Piece> parts = parts(text, hit);
        for (Hit other : written) {
            boolean likelier = !hit.likelihood().atLeast(other.likelihood());
            if (likelier && parts.stream().anyMatch(p -> p.overlaps(base + other.start(), base + other.end()))) {
                return true;
            }
        }
        return false;
    }

    /** Takes a finding in text that was put together. */
    void add(PlacedText text, Hit hit) {
        parts(text, hit).forEach(piece -> pieces.put(piece.start(), piece));
    }

    private static List<Piece> parts(PlacedText text, Hit hit) {
        List<Piece> parts = new ArrayList<>();
        int from = (int) hit.start();
        for (int i = from + 1; i <= hit.end(); i++) {
            if (i == hit.end() || text.rawStart(i) != text.rawEnd(i - 1)) {
                parts.add(new Piece(hit.type(), text.rawStart(from), text.rawEnd(i - 1), hit.likelihood()));
                from = i;
            }
        }
        return parts;
    }

    /**
     * Whether a finding in the text as it is written, of which the first character has a place, is such a piece, or
     * goes over the edge of one and is no more likely. What stands between two pieces, in a tag, is found besides.
     */
    boolean have(Hit hit, long start) {
        long from = start + hit.start();
        long to = start + hit.end();
        Map.Entry<Long, Piece> last = pieces.lowerEntry(to);
        if (last == null || !last.getValue().overlaps(from, to)) {
            return false;
        }
        Piece piece = last.getValue();
        boolean inside =
                piece.start() <= from && to <= piece.end() && piece.type().equals(hit.type());
        return inside || piece.likelihood().atLeast(hit.likelihood());
    }

    /** Text is examined in its order. */
    void forgetBefore(long end) {
        pieces.headMap(end).clear();
    }

    void clear() {
        pieces.clear();
        written = List.of();
    }
}
