package dev.sekisho.dlp.report;

import dev.sekisho.dlp.report.Anomaly.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares how much could not be read in the two halves of a period. Not thread-safe. */
final class Halves {
    private static final int FEWEST = 10;
    /** Three standard errors: chance alone says so once in about 740 periods. */
    private static final double STANDARD_ERRORS = 3;

    private final LocalDate middle;
    private final long[] all = new long[2];
    private final long[] unread = new long[2];

    Halves(Period period) {
        middle = period.from().plusDays(period.days() / 2);
    }

    void add(LocalDate day, boolean isUnread) {
        int half = day.isBefore(middle) ? 0 : 1;
        all[half]++;
        unread[half] += isUnread ? 1 : 0;
    }

    /** The test of two proportions with a pooled variance. */
    @Nullable
    Anomaly rising() {
        if (all[0] == 0 || all[1] == 0 || unread[1] < FEWEST) {
            return null;
        }
        double before = (double) unread[0] / all[0];
        double after = (double) unread[1] / all[1];
        double pooled = (double) (unread[0] + unread[1]) / (all[0] + all[1]);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / all[0] + 1.0 / all[1]));
        return after - before > STANDARD_ERRORS * error
                ? new Anomaly(
                        Kind.UNINSPECTABLE_RISING, "", middle, Math.round(after * 1000), Math.round(before * 1000))
                : null;
    }
}
