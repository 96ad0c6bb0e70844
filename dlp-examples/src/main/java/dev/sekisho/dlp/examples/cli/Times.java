package dev.sekisho.dlp.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Times as a person writes them. */
final class Times {
    private Times() {}

    static Instant of(String option, String text) throws UserException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new UserException(option + ": 2026-11-23T09:00:00+09:00 の形で / an ISO 8601 time with offset");
        }
    }
}
