package dev.sekisho.dlp.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long the area code of a geographic number is, by its first six digits: 03, 045, 0466, 04992. The table is made
 * from libphonenumber (see NOTICE) by {@code AreaCodeTable} of dlp-benchmarks. Immutable.
 */
final class AreaCodes {
    private static final String RESOURCE = "area-codes.txt";
    private static final int BEGINNINGS = 100_000;
    private static final int BEGINNING = 5;
    private static final byte[] LENGTHS = read();

    private AreaCodes() {}

    private static byte[] read() {
        byte[] lengths = new byte[BEGINNINGS];
        try (InputStream in = Objects.requireNonNull(AreaCodes.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            String table = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            table.lines().forEach(line -> fill(lengths, line.split(" ", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lengths;
    }

    private static void fill(byte[] lengths, String[] line) {
        byte length = Byte.parseByte(line[0]);
        for (int i = 1; i < line.length; i++) {
            int scale = scale(line[i].length());
            int from = Integer.parseInt(line[i]) * scale;
            for (int beginning = from; beginning < from + scale; beginning++) {
                lengths[beginning] = length;
            }
        }
    }

    /** All area codes with their leading zero. */
    static Set<String> all() {
        Set<String> codes = new TreeSet<>();
        int last = 0;
        for (int beginning = 0; beginning < BEGINNINGS; beginning++) {
            // A code has thousands of beginnings, which follow one another: it is written once. A one stands before it,
            // so that its zeros count.
            int code = (BEGINNINGS + beginning) / scale(LENGTHS[beginning]);
            if (LENGTHS[beginning] > 0 && code != last) {
                codes.add("0" + Integer.toString(code).substring(1));
                last = code;
            }
        }
        return codes;
    }

    /** How many beginnings have as their first digits the same so many. */
    private static int scale(int digits) {
        int scale = 1;
        for (int i = digits; i < BEGINNING; i++) {
            scale *= 10;
        }
        return scale;
    }

    /** The digits of the area code with its leading zero, or 0 when no geographic number begins so. */
    static int length(CharSequence number) {
        int beginning = 0;
        for (int i = 1; i <= BEGINNING; i++) {
            beginning = beginning * 10 + number.charAt(i) - '0';
        }
        byte length = LENGTHS[beginning];
        return length == 0 ? 0 : length + 1;
    }
}
