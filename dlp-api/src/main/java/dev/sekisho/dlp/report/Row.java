package dev.sekisho.dlp.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums of a day, a department or another group of transfers.
 *
 * @param transfers how many transfers were decided
 * @param byAction of these, by the id of the action
 * @param people the people in them, summed over transfers: one person in two transfers counts twice
 * @param peopleLeft the people in what was delivered, summed likewise
 */
public record Row(long transfers, Map<String, Long> byAction, long people, long peopleLeft) {
    static final Row EMPTY = new Row(0, Map.of(), 0, 0);

    /**
     * Copies the map.
     *
     * @param transfers how many transfers
     * @param byAction by action
     * @param people the people
     * @param peopleLeft the people that left
     */
    public Row {
        byAction = Collections.unmodifiableMap(new TreeMap<>(byAction));
    }

    Row decided(String action, long more) {
        Map<String, Long> next = new TreeMap<>(byAction);
        next.merge(action, 1L, Long::sum);
        return new Row(transfers + 1, next, people + more, peopleLeft);
    }

    Row left(long more) {
        return new Row(transfers, byAction, people, peopleLeft + more);
    }
}
