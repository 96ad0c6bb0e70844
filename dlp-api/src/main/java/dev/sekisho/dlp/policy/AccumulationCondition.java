package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.Window;
import dev.sekisho.dlp.history.WindowValue;
import org.jspecify.annotations.Nullable;

/**
 * What was moved within a window, this transfer included. Unknown without a value from the history, and where an
 * estimate is too near to the threshold to tell.
 */
record AccumulationCondition(Window window, CountConditions.Bounds bounds, boolean ignoreUnread) implements Condition {

    private @Nullable WindowValue value(Input input) {
        return input.facts().windows().get(window.id());
    }

    @Override
    public Truth test(Input input) {
        WindowValue value = value(input);
        if (value == null) {
            return Truth.UNRECORDED;
        }
        boolean more = switch (window.of()) {
            case PEOPLE -> CountConditions.maybeMore(input, ignoreUnread);
            case TRANSFERS, BYTES -> false;
        };
        return bounds.between(value.low(), more ? Long.MAX_VALUE : value.high());
    }

    @Override
    public Message why(Input input) {
        WindowValue value = value(input);
        String days = Text.number(window.days());
        String ja = AccumulationReader.per(window.per()).ja() + days + " 日間";
        String en = AccumulationReader.per(window.per()).en() + " within " + days + " days";
        Message unit = AccumulationReader.unit(window.of());
        if (value == null) {
            return new Message(ja + "の累積が分からない", "what was moved " + en + " is not known");
        }
        Message limit = bounds.threshold(unit.ja());
        String about = value.low() == value.high() ? "" : "約 ";
        String around = value.low() == value.high() ? "" : "about ";
        String n = Text.number(value.value());
        return new Message(
                ja + "で" + about + n + " " + unit.ja() + "（" + limit.ja() + "）",
                around + n + " " + unit.en() + " " + en + " (" + limit.en() + ")");
    }
}
