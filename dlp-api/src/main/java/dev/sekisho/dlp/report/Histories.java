package dev.sekisho.dlp.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Follows how far the histories of one trail have come. That goes down only where a file was lost or an older copy took
 * its place. Not thread-safe.
 */
final class Histories {
    private static final Progress NONE = new Progress("", 0);

    private final Map<String, Progress> nodes = new HashMap<>();

    private record Progress(String opening, long movements) {}

    void nextTrail() {
        nodes.clear();
    }

    /** How many movements less than before a decision was made with; threads may record theirs in another order. */
    long decided(Fields history) {
        String opening = history.text("opening");
        if (opening.isEmpty()) {
            return 0;
        }
        Progress before = nodes.getOrDefault(history.text("node"), NONE);
        long movements = history.number("movements");
        boolean isSame = opening.equals(before.opening());
        long most = isSame ? Math.max(movements, before.movements()) : movements;
        nodes.put(history.text("node"), new Progress(opening, most));
        return isSame ? 0 : Math.max(0, before.movements() - movements);
    }

    /** How many movements were lost with the file of a node, as far as they are known. */
    long lost(String node) {
        Progress before = nodes.remove(node);
        return before == null ? 0 : before.movements();
    }
}
