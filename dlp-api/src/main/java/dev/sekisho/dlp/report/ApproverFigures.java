package dev.sekisho.dlp.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one person decided about held transfers.
 *
 * @param person the account
 * @param approved how many approvals
 * @param rejected how many rejections
 * @param people the people in what was approved, summed
 * @param medianMinutes how long the transfers had waited, the median, or -1 where it is unknown
 * @param refused attempts that were refused, by their code, such as {@code own-transfer}
 */
public record ApproverFigures(
        String person, long approved, long rejected, long people, long medianMinutes, Map<String, Long> refused) {

    /**
     * Copies the map.
     *
     * @param person the account
     * @param approved approvals
     * @param rejected rejections
     * @param people the people
     * @param medianMinutes the median
     * @param refused the refusals
     */
    public ApproverFigures {
        refused = Collections.unmodifiableMap(new TreeMap<>(refused));
    }
}
