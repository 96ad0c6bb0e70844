package dev.sekisho.dlp.escrow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The content keys of a record as bytes, and whose shares gave them. The bytes are wiped when it is closed. */
final class OpenedRecord implements AutoCloseable {
    private final EscrowRecord record;
    private final byte[] payload;
    private final Set<String> names;

    OpenedRecord(EscrowRecord record, byte[] payload, Set<String> names) {
        this.record = record;
        this.payload = payload;
        this.names = names;
    }

    /** The bytes themselves, no copy: they are wiped with this. */
    byte[] payload() {
        return payload;
    }

    Set<String> names() {
        return names;
    }

    /** What the trail says of this opening. */
    Map<String, Object> facts(Ceremony ceremony) {
        return facts(record, ceremony, names);
    }

    /** What the trail says of an opening or of the attempt. */
    static Map<String, Object> facts(EscrowRecord record, Ceremony ceremony, Set<String> present) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("sha256", record.header().sha256());
        facts.put("transfer", record.header().transferId());
        facts.put("generation", record.header().generation());
        facts.put("threshold", record.header().threshold());
        facts.put("custodians", List.copyOf(present));
        facts.put("by", ceremony.by());
        facts.put("reason", ceremony.reason());
        return facts;
    }

    @Override
    public void close() {
        Arrays.fill(payload, (byte) 0);
    }

    @Override
    public String toString() {
        return "OpenedRecord";
    }
}
