package dev.sekisho.dlp.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Sums by day, department, channel and rule. Not thread-safe. */
final class Sums {
    final SortedMap<LocalDate, Row> days = new TreeMap<>();
    final SortedMap<String, Row> departments = new TreeMap<>();
    final SortedMap<String, Row> channels = new TreeMap<>();
    final SortedMap<String, RuleFigures> rules = new TreeMap<>();
    final Map<String, Long> unread = new TreeMap<>();
    Row total = Row.EMPTY;

    void decided(LocalDate day, Decided one) {
        add(day, one, row -> row.decided(one.action(), one.people()));
        one.unread().forEach(status -> unread.merge(status, 1L, Long::sum));
        one.hits().forEach(hit -> rules.merge(hit.id(), hit, Sums::join));
    }

    void left(LocalDate day, Decided one) {
        add(day, one, row -> row.left(one.people()));
    }

    private void add(LocalDate day, Decided one, UnaryOperator<Row> how) {
        days.compute(day, (key, row) -> how.apply(row == null ? Row.EMPTY : row));
        departments.compute(one.department(), (key, row) -> how.apply(row == null ? Row.EMPTY : row));
        channels.compute(one.channel(), (key, row) -> how.apply(row == null ? Row.EMPTY : row));
        total = how.apply(total);
    }

    /** The later title and action count. */
    private static RuleFigures join(RuleFigures a, RuleFigures b) {
        return new RuleFigures(
                b.id(),
                b.ja(),
                b.en(),
                b.action(),
                a.enforced() + b.enforced(),
                a.dryRun() + b.dryRun(),
                a.wouldHaveActed() + b.wouldHaveActed(),
                a.people() + b.people());
    }
}
