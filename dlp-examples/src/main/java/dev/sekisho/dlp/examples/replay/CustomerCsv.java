package dev.sekisho.dlp.examples.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** The list of customers as the CSV (UTF-8) that a database writes, with a blank line here and there and a sum. */
final class CustomerCsv {
    private static final int BLANK_EVERY = 50_000;

    private CustomerCsv() {}

    static void write(CustomerCounts counts, Path file, LongConsumer progress) throws IOException {
        Customers customers = new Customers(counts);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", Customer.HEADER));
            out.write("\r\n");
            long rows = 0;
            for (Customer customer = customers.next(); customer != null; customer = customers.next()) {
                out.write(String.join(",", customer.cells()));
                out.write("\r\n");
                if (++rows % BLANK_EVERY == 0) {
                    out.write("\r\n");
                }
                progress.accept(rows);
            }
            out.write("合計,,,,,,," + counts.customers() + "件\r\n");
        }
    }
}
