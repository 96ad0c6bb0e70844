package dev.sekisho.dlp.policy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * A part of the day in the policy's time zone, start inclusive and end exclusive. It may pass midnight; it then belongs
 * to the day it starts on.
 */
record TimeWindow(LocalTime start, LocalTime end, Set<DayOfWeek> days) implements Condition {

    @Override
    public Truth test(Input input) {
        ZonedDateTime at = input.facts().time().atZone(input.zone());
        LocalTime time = at.toLocalTime();
        DayOfWeek day = at.getDayOfWeek();
        if (start.isBefore(end)) {
            return Truth.of(days.contains(day) && !time.isBefore(start) && time.isBefore(end));
        }
        if (!time.isBefore(start)) {
            return Truth.of(days.contains(day));
        }
        return Truth.of(time.isBefore(end) && days.contains(day.minus(1)));
    }

    @Override
    public Message why(Input input) {
        ZonedDateTime at = input.facts().time().atZone(input.zone());
        String time = String.format(java.util.Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
        return new Message(
                "時刻 " + time + "（時間帯 " + start + "〜" + end + "）",
                "time " + time + " (window " + start + " to " + end + ")");
    }
}
