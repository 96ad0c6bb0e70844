package dev.sekisho.dlp.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Who moves what where, before it is known how much.
 *
 * @param actor the account
 * @param recipients the mail addresses, or the destination of another channel
 * @param dataOwner whose customers' data, or an empty string
 * @param channel the id of the channel
 * @param time when
 */
public record MovementOf(String actor, List<String> recipients, String dataOwner, String channel, Instant time) {

    /**
     * Copies the recipients.
     *
     * @param actor the account
     * @param recipients the mail addresses or the destination
     * @param dataOwner whose customers' data
     * @param channel the id of the channel
     * @param time when
     */
    public MovementOf {
        Objects.requireNonNull(actor, "actor");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(dataOwner, "dataOwner");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(time, "time");
    }

    @Override
    public String toString() {
        return "MovementOf[" + channel + ", recipients=" + recipients.size() + "]";
    }
}
