package dev.sekisho.dlp;

import dev.sekisho.dlp.quarantine.Withheld;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers of a held mail's parts as they were when it came. Those behind a dropped one move up in what is left:
 * under its new number, the next one would be dropped by whoever repeats himself.
 *
 * @param dropped the numbers of what was dropped
 */
record PartNumbers(Set<String> dropped) {
    PartNumbers {
        dropped = Set.copyOf(dropped);
    }

    static PartNumbers of(Withheld withheld) {
        return new PartNumbers(
                withheld.attachments().stream().map(Withheld.Attachment::id).collect(Collectors.toSet()));
    }

    /** The number of a part of what is left, as it was when the mail came; such as {@code 2.1}. */
    String asItCame(String id) {
        StringBuilder came = new StringBuilder();
        for (String step : id.split("\\.", -1)) {
            String parent = came.isEmpty() ? "" : came.append('.').toString();
            came.append(isNumber(step) ? before(parent, Integer.parseInt(step)) : step);
        }
        return came.toString();
    }

    private int before(String parent, int number) {
        int before = 0;
        for (int left = number; left > 0; ) {
            before++;
            left -= dropped.contains(parent + before) ? 0 : 1;
        }
        return before;
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() <= 6 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
