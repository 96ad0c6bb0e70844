package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.PlacedText;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pieces of findings that tags cut, in text that was not examined as it is written yet: the surname of a name of which
 * one part is bold is no finding of its own. Not thread-safe.
 */
final class CoveredPieces {
    /** By where they begin. */
    private final TreeMap<Long, Piece> pieces = new TreeMap<>();

    /** Characters of a finding that nothing stands between; what stands in the tags beside them is none of it. */
    private record Piece(InfoType type, long end) {}

    /** Takes a finding in text that was put together. */
    void add(PlacedText text, Hit hit) {
        int from = (int) hit.start();
        for (int i = from + 1; i <= hit.end(); i++) {
            if (i == hit.end() || text.rawStart(i) != text.rawEnd(i - 1)) {
                pieces.put(text.rawStart(from), new Piece(hit.type(), text.rawEnd(i - 1)));
                from = i;
            }
        }
    }

    /** Whether a finding in the text as it is written, of which the first character has a place, is such a piece. */
    boolean have(Hit hit, long start) {
        Map.Entry<Long, Piece> before = pieces.floorEntry(start + hit.start());
        return before != null
                && start + hit.end() <= before.getValue().end()
                && hit.type().equals(before.getValue().type());
    }

    /** Text is examined in its order. */
    void forgetBefore(long end) {
        pieces.headMap(end).clear();
    }

    void clear() {
        pieces.clear();
    }
}
