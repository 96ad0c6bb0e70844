package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.report.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options {@code --from} and {@code --to}. */
final class PeriodOptions {
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "初日（既定: 終日の半年前の翌日） / first day (default: half a year before)")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "終日（既定: 今日） / last day, such as 2026-09-30 (default: today)")
    private @Nullable LocalDate to;

    Period period() throws UserException {
        LocalDate last = to == null ? LocalDate.now(ZONE) : to;
        LocalDate first = from == null ? last.minusMonths(6).plusDays(1) : from;
        if (last.isBefore(first)) {
            throw new UserException("--to が --from より前です / --to is before --from");
        }
        return new Period(first, last, ZONE);
    }
}
