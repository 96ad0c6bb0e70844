package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts transfers and keeps the ids of those with most people. Memory does not grow with the transfers. */
final class Affecting {
    private static final int EXAMPLES = 5;
    private static final Comparator<Example> MOST_PEOPLE_FIRST =
            Comparator.comparingLong(Example::people).reversed().thenComparing(Example::id);

    private long transfers;
    private long people;
    private final List<Example> examples = new ArrayList<>();

    private record Example(String id, long people) {}

    void add(String id, long inTransfer) {
        transfers++;
        people += inTransfer;
        examples.add(new Example(id, inTransfer));
        if (examples.size() > EXAMPLES) {
            examples.sort(MOST_PEOPLE_FIRST);
            examples.remove(EXAMPLES);
        }
    }

    SimulationReport.Affected affected() {
        examples.sort(MOST_PEOPLE_FIRST);
        return new SimulationReport.Affected(
                transfers, people, examples.stream().map(Example::id).toList());
    }
}
