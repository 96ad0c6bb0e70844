package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.PlacedText;
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
    /** Of each finding all from its first character to its last, by where it begins. */
    private final TreeMap<Long, Reach> reaches = new TreeMap<>();

    /** What was found in the cell as it is written that is being looked at, and where the cell begins. */
    private List<Hit> written = List.of();

    private long cell;

    /** Characters of a finding that nothing stands between; what stands in the tags beside them is none of it. */
    private record Piece(InfoType type, long end) {}

    private record Reach(long end, Likelihood likelihood) {}

    /** Says what was found in a cell as it is written. */
    void written(List<Hit> hits, long start) {
        written = hits;
        cell = start;
    }

    /** Whether something likelier was found in the cell as it is written where a finding in what it shows stands. */
    boolean toldBetter(PlacedText text, Hit hit) {
        long from = text.rawStart((int) hit.start()) - cell;
        long to = text.rawEnd((int) hit.end() - 1) - cell;
        for (Hit other : written) {
            boolean likelier = !hit.likelihood().atLeast(other.likelihood());
            if (likelier && other.start() < to && from < other.end()) {
                return true;
            }
        }
        return false;
    }

    /** Takes a finding in text that was put together. */
    void add(PlacedText text, Hit hit) {
        int from = (int) hit.start();
        reaches.put(text.rawStart(from), new Reach(text.rawEnd((int) hit.end() - 1), hit.likelihood()));
        for (int i = from + 1; i <= hit.end(); i++) {
            if (i == hit.end() || text.rawStart(i) != text.rawEnd(i - 1)) {
                pieces.put(text.rawStart(from), new Piece(hit.type(), text.rawEnd(i - 1)));
                from = i;
            }
        }
    }

    /**
     * Whether a finding in the text as it is written, of which the first character has a place, is such a piece, or
     * goes over the edge of one or over a tag, and is no more likely.
     */
    boolean have(Hit hit, long start) {
        long from = start + hit.start();
        long to = start + hit.end();
        Map.Entry<Long, Piece> piece = pieces.floorEntry(from);
        boolean inside = piece != null
                && to <= piece.getValue().end()
                && hit.type().equals(piece.getValue().type());
        Map.Entry<Long, Reach> reach = reaches.lowerEntry(to);
        return inside
                || (reach != null
                        && reach.getValue().end() > from
                        && reach.getValue().likelihood().atLeast(hit.likelihood()));
    }

    /** Text is examined in its order. */
    void forgetBefore(long end) {
        pieces.headMap(end).clear();
        reaches.headMap(end).clear();
    }

    void clear() {
        pieces.clear();
        reaches.clear();
        written = List.of();
    }
}
