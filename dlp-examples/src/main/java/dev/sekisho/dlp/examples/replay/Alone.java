package dev.sekisho.dlp.examples.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** What others need to read the same file, with nothing done to what they read: the measure for our own time. */
final class Alone {
    /** Filled so that no compiler leaves the reading out. */
    private static volatile long seen;

    private Alone() {}

    /** Reads a CSV (UTF-8) with FastCSV, every field once; returns nanoseconds. */
    static long csv(Path file) throws IOException {
        long start = System.nanoTime();
        long chars = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    chars += row.getField(i).length();
                }
            }
        }
        seen = chars;
        return System.nanoTime() - start;
    }

    static long seen() {
        return seen;
    }
}
