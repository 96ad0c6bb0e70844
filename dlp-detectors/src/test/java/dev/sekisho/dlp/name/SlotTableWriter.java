package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what {@link SlotTable} reads. The same table gives the same bytes. */
final class SlotTableWriter {
    private SlotTableWriter() {}

    static void write(OutputStream out, char[] fingerprints, int[] values) throws IOException {
        int slots = fingerprints.length;
        Map<Integer, Integer> counts = new HashMap<>();
        int entries = 0;
        for (int slot = 0; slot < slots; slot++) {
            if (fingerprints[slot] != 0) {
                counts.merge(values[slot], 1, Integer::sum);
                entries++;
            }
        }
        List<Map.Entry<Integer, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()) // the cache likes it
                .thenComparing(Map.Entry.comparingByKey()));
        if (order.size() > SlotTable.MOST_VALUES) {
            throw new IllegalArgumentException("more than " + SlotTable.MOST_VALUES + " different values");
        }
        ByteBuffer bytes = ByteBuffer.allocate(
                        SlotTable.HEADER_BYTES + slots / Byte.SIZE + entries * 4 + order.size() * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(Integer.numberOfTrailingZeros(slots)).putInt(entries).putInt(order.size());
        for (int slot = 0; slot < slots; slot += Byte.SIZE) {
            int taken = 0;
            for (int i = 0; i < Byte.SIZE; i++) {
                taken |= fingerprints[slot + i] == 0 ? 0 : 1 << i;
            }
            bytes.put((byte) taken);
        }
        Map<Integer, Integer> indexes = new HashMap<>();
        for (Map.Entry<Integer, Integer> value : order) {
            indexes.put(value.getKey(), indexes.size());
            bytes.putInt(value.getKey());
        }
        int entry = 0;
        for (int slot = 0; slot < slots; slot++) {
            if (fingerprints[slot] != 0) {
                int plain = fingerprints[slot] << Character.SIZE | indexes.getOrDefault(values[slot], 0);
                bytes.putInt(plain ^ SlotTable.scramble(entry++));
            }
        }
        out.write(bytes.array());
    }
}
