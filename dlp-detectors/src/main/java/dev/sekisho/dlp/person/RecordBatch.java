package dev.sekisho.dlp.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that go the same way together: gathered, made alike and hashed (built), settled. One thread at a time has
 * them; used again for the next records. Their values stand in two rows, one behind the other, as another thread will
 * read them: what stands scattered comes slowly from one processor to another.
 */
final class RecordBatch {
    /** With so many characters it is full, however few its records are. */
    private static final int MOST_CHARS = 1 << 18;

    private final PersonRecord[] records;
    private final long[] tables;
    private final boolean[] mentions;
    /** By record, the end of its values among all. */
    private final int[] ends;
    /** The further people that the values of records name, by the index of the record; few records have any. */
    private final Map<Integer, List<PersonRecord>> others = new HashMap<>();

    private char[] chars = {};
    private int length;
    /** Of each value the number of its field and, behind it, its end among the characters. */
    private int[] marks = {};

    private int values;
    private Fields.Field[] fields = {};
    private int count;
    private volatile boolean built;

    RecordBatch(int size) {
        records = new PersonRecord[size];
        tables = new long[size];
        mentions = new boolean[size];
        ends = new int[size];
        for (int i = 0; i < size; i++) {
            records[i] = new PersonRecord();
        }
    }

    void clear() {
        count = 0;
        length = 0;
        values = 0;
        built = false;
        others.clear();
    }

    /** Takes a copy of a record. */
    void add(RawRecord ended) {
        int more = ended.length();
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
        System.arraycopy(ended.chars(), 0, chars, length, more);
        int last = values + ended.size();
        if (last * 2 > marks.length) {
            marks = Arrays.copyOf(marks, Math.max(last * 2, marks.length * 2));
        }
        for (int i = 0; i < ended.size(); i++) {
            marks[(values + i) * 2] = ended.marks()[i * 2];
            marks[(values + i) * 2 + 1] = length + ended.marks()[i * 2 + 1];
        }
        length += more;
        values = last;
        fields = ended.fields();
        tables[count] = ended.table;
        mentions[count] = ended.mentions;
        ends[count++] = last;
    }

    /** How many records it can take. */
    int size() {
        return records.length;
    }

    boolean isFull() {
        return count == records.length || length > MOST_CHARS;
    }

    int count() {
        return count;
    }

    /** Whether nothing is left to be done but settling; any thread may ask. */
    boolean isBuilt() {
        return built;
    }

    void build(RecordBuilder builder) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            builder.begin(records[i]);
            for (; value < ends[i]; value++) {
                build(builder, value);
            }
            PersonRecord record = builder.end();
            record.table = mentions[i] && record.bare() ? 0 : tables[i];
            if (!builder.others().isEmpty()) {
                others.put(i, List.copyOf(builder.others()));
            }
        }
        built = true;
    }

    private void build(RecordBuilder builder, int value) {
        int from = value == 0 ? 0 : marks[value * 2 - 1];
        int to = marks[value * 2 + 1];
        Fields.Field field = fields[marks[value * 2]];
        if (field.type() == null) {
            builder.number(chars, from, to);
        } else {
            builder.add(field, chars, from, to);
        }
    }

    PersonRecord record(int i) {
        return records[i];
    }

    List<PersonRecord> others(int i) {
        return others.isEmpty() ? List.of() : others.getOrDefault(i, List.of());
    }
}
