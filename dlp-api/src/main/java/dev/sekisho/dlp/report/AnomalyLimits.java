package dev.sekisho.dlp.report;

/**
 * From where on something is unusual.
 *
 * @param people so many people in a day, or to a new domain, are worth a look
 * @param times so many times the median
 * @param days so many days of an actor, or so many actors, make a median
 * @param morning the hour at which the working day begins
 * @param evening the hour at which it ends
 * @param learningDays in so many days after the first record every domain is new, and none is reported
 */
public record AnomalyLimits(long people, long times, int days, int morning, int evening, int learningDays) {
    /** 100 people, 10 times, 5 days, 7 to 22 o'clock, 30 days. */
    public static final AnomalyLimits DEFAULT = new AnomalyLimits(100, 10, 5, 7, 22, 30);
}
