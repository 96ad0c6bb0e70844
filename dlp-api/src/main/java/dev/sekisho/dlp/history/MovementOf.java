package dev.sekisho.dlp.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who moves what where, before it is known how much.
 *
 * @param actor the account
 * @param aliases other names of the actor, under each of which all is counted
 * @param recipients the mail addresses, or the destination of another channel
 * @param dataOwner whose customers' data, or an empty string
 * @param channel the id of the channel
 * @param time when
 */
public record MovementOf(
        String actor, Set<String> aliases, List<String> recipients, String dataOwner, String channel, Instant time) {

    /**
     * Copies the aliases and the recipients.
     *
     * @param actor the account
     * @param aliases other names of the actor
     * @param recipients the mail addresses or the destination
     * @param dataOwner whose customers' data
     * @param channel the id of the channel
     * @param time when
     */
    public MovementOf {
        Objects.requireNonNull(actor, "actor");
        aliases = Set.copyOf(aliases);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(dataOwner, "dataOwner");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(time, "time");
    }

    /**
     * An actor of one name.
     *
     * @param actor the account
     * @param recipients the mail addresses or the destination
     * @param dataOwner whose customers' data
     * @param channel the id of the channel
     * @param time when
     */
    public MovementOf(String actor, List<String> recipients, String dataOwner, String channel, Instant time) {
        this(actor, Set.of(), recipients, dataOwner, channel, time);
    }

    List<String> actors() {
        return Stream.concat(Stream.of(actor), aliases.stream().sorted()).toList();
    }

    @Override
    public String toString() {
        return "MovementOf[" + channel + ", recipients=" + recipients.size() + "]";
    }
}
