package dev.sekisho.dlp.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the trail knows of an archived mail. Its addresses are personal data; {@link #toString()} leaves them out.
 *
 * @param transfer the id of the transfer
 * @param reference by which it is opened
 * @param direction which way it went
 * @param time when
 * @param actor who sent it
 * @param from the envelope sender
 * @param recipients the envelope recipients
 * @param people how many people are in it
 * @param types how many people by the id of the info type
 * @param sizeBytes its size
 */
public record ArchivedMail(
        String transfer,
        String reference,
        Direction direction,
        Instant time,
        String actor,
        String from,
        List<String> recipients,
        long people,
        Map<String, Long> types,
        long sizeBytes) {

    /**
     * Copies the list and the map.
     *
     * @param transfer the transfer
     * @param reference the reference
     * @param direction the direction
     * @param time when
     * @param actor who
     * @param from the sender
     * @param recipients the recipients
     * @param people how many people
     * @param types by info type
     * @param sizeBytes the size
     */
    public ArchivedMail {
        recipients = List.copyOf(recipients);
        types = Map.copyOf(types);
    }

    @Override
    public String toString() {
        return "ArchivedMail[" + transfer + "]";
    }
}
