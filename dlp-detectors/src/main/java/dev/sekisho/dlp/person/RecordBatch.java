package dev.sekisho.dlp.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that go the same way together: gathered, made alike and hashed (built), settled. One thread at a time has
 * them; used again for the next records.
 */
final class RecordBatch {
    private final RawRecord[] raw;
    private final PersonRecord[] records;
    /** The further people that the values of records name, by the index of the record; few records have any. */
    private final Map<Integer, List<PersonRecord>> others = new HashMap<>();

    private int count;
    private volatile boolean built;

    RecordBatch(int size) {
        raw = new RawRecord[size];
        records = new PersonRecord[size];
        for (int i = 0; i < size; i++) {
            raw[i] = new RawRecord();
            records[i] = new PersonRecord();
        }
    }

    void clear() {
        count = 0;
        built = false;
        others.clear();
    }

    /** Takes a record, and gives another to be used for the next one. */
    RawRecord add(RawRecord ended) {
        RawRecord free = raw[count];
        raw[count++] = ended;
        return free;
    }

    /** How many records it can take. */
    int size() {
        return raw.length;
    }

    boolean isFull() {
        return count == raw.length;
    }

    int count() {
        return count;
    }

    /** Whether nothing is left to be done but settling; any thread may ask. */
    boolean isBuilt() {
        return built;
    }

    void build(RecordBuilder builder) {
        for (int i = 0; i < count; i++) {
            raw[i].build(builder, records[i]);
            if (!builder.others().isEmpty()) {
                others.put(i, List.copyOf(builder.others()));
            }
        }
        built = true;
    }

    PersonRecord record(int i) {
        return records[i];
    }

    List<PersonRecord> others(int i) {
        return others.isEmpty() ? List.of() : others.getOrDefault(i, List.of());
    }
}
