package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlotTableTest {
    private static final int SLOTS = 1 << 10;
    private final char[] fingerprints = new char[SLOTS];
    private final int[] values = new int[SLOTS];

    private byte[] written() throws IOException {
        Random random = new Random(7);
        for (int slot = 0; slot < SLOTS; slot++) {
            // Two slots in three, with the last word full and the first empty.
            boolean taken = slot >= SLOTS - Long.SIZE || (slot >= Long.SIZE && random.nextInt(3) > 0);
            fingerprints[slot] = (char) (taken ? random.nextInt(Character.MAX_VALUE) | 1 : 0);
            values[slot] = taken ? random.nextInt(400) * 0x01234567 : 0;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SlotTableWriter.write(out, fingerprints, values);
        return out.toByteArray();
    }

    @Test
    void givesBackEverySlotAndLeavesTheRestOfTheStream() throws IOException {
        byte[] bytes = written();
        ByteArrayInputStream in = new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length + 3));
        SlotTable table = SlotTable.read(in);
        assertArrayEquals(fingerprints, table.fingerprints);
        assertArrayEquals(values, table.values);
        assertArrayEquals(new byte[3], in.readAllBytes());
    }

    @Test
    void refusesWhatIsCutOrIsNoTable() throws IOException {
        byte[] bytes = written();
        ByteArrayInputStream cut = new ByteArrayInputStream(bytes, 0, bytes.length - 1);
        assertThrows(EOFException.class, () -> SlotTable.read(cut));
        byte[] other = bytes.clone();
        other[0] = 31;
        assertThrows(IOException.class, () -> SlotTable.read(new ByteArrayInputStream(other)));
    }
}
