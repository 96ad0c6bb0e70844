package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.Map;
import java.util.Objects;

/** What was expected and what was found, and what it cost. */
final class KddiText {
    private final StringBuilder out = new StringBuilder();
    private boolean exact = true;

    /**
     * Another reader of the same file.
     *
     * @param name its name
     * @param before its nanoseconds before our run
     * @param after its nanoseconds after our run
     */
    record Alone(String name, long before, long after) {
        long best() {
            return Math.min(before, after);
        }
    }

    KddiText(CustomerCounts wanted, Step step, Alone alone, HeapPeak heap) {
        Inspection found = Objects.requireNonNull(step.outcome().inspection());
        Map<InfoType, Long> with = found.peopleByInfoType();
        line("■ 数 / numbers");
        number("人 / people", wanted.people(), found.people());
        number("会社 / companies", wanted.companies(), found.count(InfoType.ORGANIZATION_NAME, Likelihood.LIKELY));
        number("性別のある人 / people with sex", wanted.sexes(), with.getOrDefault(InfoType.SEX, 0L));
        number(
                "生年月日のある人 / people with date of birth",
                wanted.birthDates(),
                with.getOrDefault(InfoType.DATE_OF_BIRTH, 0L));
        number("メールのある人 / people with mail", wanted.mails(), with.getOrDefault(InfoType.EMAIL_ADDRESS, 0L));
        number("住所のある人 / people with address", wanted.people(), with.getOrDefault(InfoType.STREET_ADDRESS, 0L));
        number("電話のある人 / people with phone", wanted.people(), with.getOrDefault(InfoType.PHONE_NUMBER, 0L));
        number(
                "他社の顧客 / customers of other providers",
                wanted.otherProviders(),
                found.keywords().getOrDefault("other-providers", 0L));
        if (!found.complete()) {
            exact = false;
            line("  全部は読めませんでした / not all was read");
        }
        cost(step.time().toNanos(), alone, heap);
    }

    private void number(String what, long wanted, long found) {
        boolean same = wanted == found;
        exact &= same;
        line(String.format("  %s %s: %,d（期待 / expected %,d）", same ? "○" : "×", what, found, wanted));
    }

    private void cost(long nanos, Alone alone, HeapPeak heap) {
        line("■ 時間 / time");
        line(String.format("  関所 / Sekisho: %,.1f s", nanos / 1e9));
        line(String.format(
                "  %s だけ / alone: %,.1f s, %,.1f s（前と後 / before and after）",
                alone.name(), alone.before() / 1e9, alone.after() / 1e9));
        line(String.format("  比 / ratio: %.2f", (double) nanos / alone.best()));
        line(String.format(
                "  ヒープ / heap: 最大 / at most %,d MiB、上限 / limit %,d MiB",
                heap.mebibytes(), Runtime.getRuntime().maxMemory() >> 20));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    boolean exact() {
        return exact;
    }

    String text() {
        return out.toString();
    }
}
