package dev.sekisho.dlp.history;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What one transfer moves, as the history remembers it. Immutable once made.
 *
 * <p>It names actor and recipients and is therefore kept only as long as a transfer is decided or held; the history
 * keeps hashes.
 */
public final class Movement {
    private final List<String> actors;
    private final List<String> recipients;
    private final String dataOwner;
    private final String channel;
    private final int day;
    private final long bytes;
    private final PeopleSketch people;

    Movement(
            List<String> actors,
            List<String> recipients,
            String dataOwner,
            String channel,
            int day,
            long bytes,
            PeopleSketch people) {
        this.actors = lower(actors);
        this.recipients = lower(recipients);
        this.dataOwner = lower(dataOwner);
        this.channel = lower(channel);
        this.day = day;
        this.bytes = bytes;
        this.people = people;
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(Movement::lower).distinct().toList();
    }

    private static String lower(String text) {
        return Objects.requireNonNull(text, "text").toLowerCase(Locale.ROOT);
    }

    /** The names of one person. */
    List<String> actors() {
        return actors;
    }

    List<String> recipients() {
        return recipients;
    }

    int day() {
        return day;
    }

    long bytes() {
        return bytes;
    }

    PeopleSketch people() {
        return people;
    }

    /** What is moved, by a dimension. */
    List<String> values(Dimension dimension) {
        return switch (dimension) {
            case ACTOR -> actors;
            case RECIPIENT -> recipients;
            case DATA_OWNER -> dataOwner.isEmpty() ? List.of() : List.of(dataOwner);
            case CHANNEL -> List.of(channel);
        };
    }

    /**
     * The people and bytes as text, to be kept with a held transfer; {@link History#movement(MovementOf, String)} reads
     * it. It holds no names, and of people only what a sketch under the history's key holds.
     *
     * @return letters that JSON need not escape
     */
    public String carried() {
        ByteBuffer out = ByteBuffer.allocate(8 + people.writtenBytes());
        out.putLong(bytes);
        people.write(out);
        return Base64.getEncoder().encodeToString(out.array());
    }

    @Override
    public String toString() {
        return "Movement[day=" + day + ", recipients=" + recipients.size() + "]";
    }
}
