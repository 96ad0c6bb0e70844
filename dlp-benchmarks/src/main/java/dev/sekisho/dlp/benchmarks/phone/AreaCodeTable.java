package dev.sekisho.dlp.benchmarks.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code area-codes.txt} of dlp-detectors: asks libphonenumber how it groups a geographic number of every five
 * digits that one can begin with, and merges what is grouped alike. A line is the length of the area code without its
 * leading zero, then the beginnings.
 */
public final class AreaCodeTable {
    private static final int JAPAN = 81;
    private static final List<String> TAILS = List.of("2345", "5678", "0123", "9876");
    private static final int LONGEST = 4;

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final int[] lengths = new int[100_000];
    private final List<StringBuilder> lines =
            List.of(new StringBuilder("1"), new StringBuilder("2"), new StringBuilder("3"), new StringBuilder("4"));

    private AreaCodeTable() {}

    /**
     * Writes the table.
     *
     * @param args the path of the file
     * @throws IOException when it cannot be written
     */
    public static void main(String[] args) throws IOException {
        AreaCodeTable table = new AreaCodeTable();
        for (int begin = 10_000; begin < table.lengths.length; begin++) {
            table.lengths[begin] = table.length(Integer.toString(begin));
        }
        table.merge("");
        StringBuilder out = new StringBuilder();
        table.lines.forEach(line -> out.append(line).append('\n'));
        Files.writeString(Path.of(args[0]), out);
    }

    private int length(String begin) {
        for (String tail : TAILS) {
            PhoneNumber number =
                    new PhoneNumber().setCountryCode(JAPAN).setNationalNumber(Long.parseLong(begin + tail));
            if (util.getNumberType(number) == PhoneNumberType.FIXED_LINE) {
                return util.format(number, PhoneNumberFormat.NATIONAL).indexOf('-') - 1;
            }
        }
        return 0;
    }

    private void merge(String begin) {
        int length = begin.isEmpty() ? -1 : alike(begin);
        if (length >= 0) {
            if (length > 0 && length <= LONGEST) {
                lines.get(length - 1).append(' ').append(begin);
            }
            return;
        }
        for (char next = begin.isEmpty() ? '1' : '0'; next <= '9'; next++) {
            merge(begin + next);
        }
    }

    /** The length of all area codes that begin so, or -1 when they differ. */
    private int alike(String begin) {
        int scale = 1;
        for (int i = begin.length(); i < 5; i++) {
            scale *= 10;
        }
        int from = Integer.parseInt(begin) * scale;
        for (int i = from; i < from + scale; i++) {
            if (lengths[i] != lengths[from]) {
                return -1;
            }
        }
        return lengths[from];
    }
}
