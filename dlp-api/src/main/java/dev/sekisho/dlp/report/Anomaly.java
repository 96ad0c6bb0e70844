package dev.sekisho.dlp.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something unusual that an auditor looks into. It is no accusation: each kind says what was measured.
 *
 * @param kind which kind
 * @param subject the actor, domain, rule or trail it is about
 * @param day the day, or null when it is about the whole period
 * @param value what was measured
 * @param usual what it is compared with
 */
public record Anomaly(Kind kind, String subject, @Nullable LocalDate day, long value, long usual) {

    /** The kinds. The numbers that they speak of are in {@link AnomalyLimits}. */
    public enum Kind {
        /** An actor carried so many people in a day between the evening and the morning, or on a day off. */
        NIGHT_OR_HOLIDAY,
        /** A domain that nothing was sent to before got so many people in the period. */
        NEW_RECIPIENT,
        /** An actor carried in a day so many times the median of his own days before. */
        ABOVE_OWN_MEDIAN,
        /** An actor carried in the period so many times the median of all actors of the period: slow, but much. */
        ABOVE_COLLEAGUES,
        /** Of what was decided in the second half a larger share could not be read than chance explains; per mille. */
        UNINSPECTABLE_RISING,
        /** A rule in dry run would have acted more strictly than what was done. */
        DRY_RUN_WOULD_HAVE_ACTED,
        /** A policy decided of which no activation is recorded, though activations of others are. */
        POLICY_NOT_ACTIVATED,
        /** A working day between the first and the last record has none at all. */
        NO_RECORDS,
        /** A record is of a day or more before the one that stands before it: so many days. */
        TIME_WENT_BACK,
        /** A trail was opened after a crash or damage and went on. */
        TRAIL_RECOVERED,
        /**
         * The file that sums over time are kept in was gone, or an older copy took its place: at least so many
         * movements less.
         */
        HISTORY_LOST,
        /** Mails that might leave were neither confirmed as delivered nor as failed. */
        UNCONFIRMED,
        /** A person tried to approve or reject a transfer of his own. */
        OWN_APPROVAL_TRIED,
        /** Records cannot be read as their keys are gone; compared with how many the trail says were erased. */
        ERASED,
        /** Transfers ended in an error of the checkpoint. */
        ERROR
    }
}
