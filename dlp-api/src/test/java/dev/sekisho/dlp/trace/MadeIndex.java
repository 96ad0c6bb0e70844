package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Indexes of years of ordinary transfers, each of some customers, and of one extract of a tenth of all customers: what
 * a trail of that size would be indexed to, written by the same writer and without the trail.
 */
final class MadeIndex {
    static final String LEAK = "the-leak";
    static final String LEAKER = "the-leaker";
    private static final int FIRST_YEAR = 2017;
    private static final int ACTORS = 5_000;
    private static final int LEAK_YEAR = 2022;

    private final FingerprintRoot root = FingerprintRoot.generate(FIRST_YEAR);
    private final int customers;
    private final int years;
    private final int transfersAYear;
    private final int peopleEach;
    private final SplittableRandom random = new SplittableRandom(20060613);
    private long touches;

    MadeIndex(int customers, int years, int transfersAYear, int peopleEach) {
        this.customers = customers;
        this.years = years;
        this.transfersAYear = transfersAYear;
        this.peopleEach = peopleEach;
    }

    FingerprintRoot root() {
        return root;
    }

    /** How many people all transfers together had. */
    long touches() {
        return touches;
    }

    static IndexedTransfer transfer(String id, String actor, String channel, int year, Fate fate) {
        Instant time = Instant.parse(year + "-06-01T00:00:00Z");
        TracedTransfer transfer = new TracedTransfer(
                id,
                time,
                actor,
                channel,
                "somebody@partner.example",
                "",
                10,
                fate == Fate.STOPPED ? "block" : "allow",
                fate);
        return new IndexedTransfer(transfer, false, "f".repeat(64), year);
    }

    /** Whether a customer is on the list. */
    boolean onTheList(int customer) {
        return customer % 10 == 3;
    }

    List<Path> write(Path dir) throws IOException {
        long[][] fingerprints = {fingerprints(PersonDatum.PHONE), fingerprints(PersonDatum.NAME_AND_ADDRESS)};
        List<Path> files = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            try (IndexWriter writer = new IndexWriter(dir, root.at(year))) {
                for (int i = 0; i < transfersAYear; i++) {
                    ordinary(writer, year, i, fingerprints);
                }
                if (year == Math.min(LEAK_YEAR, FIRST_YEAR + years - 1)) {
                    int number = writer.add(transfer(LEAK, LEAKER, "removable", year, Fate.LET_GO));
                    for (int customer = 0; customer < customers; customer++) {
                        if (onTheList(customer)) {
                            carry(writer, number, customer, fingerprints);
                        }
                    }
                }
                files.add(writer.finish());
            }
        }
        return files;
    }

    private void ordinary(IndexWriter writer, int year, int i, long[][] fingerprints) throws IOException {
        String id = "0123abcd-0000-4000-8000-" + year + i;
        Fate fate = random.nextInt(20) == 0 ? Fate.STOPPED : Fate.LEFT;
        int number = writer.add(transfer(id, "actor-" + random.nextInt(ACTORS) + "@corp.example", "mail", year, fate));
        int people = 1 + random.nextInt(2 * peopleEach);
        for (int p = 0; p < people; p++) {
            carry(writer, number, random.nextInt(customers), fingerprints);
        }
    }

    private void carry(IndexWriter writer, int number, int customer, long[][] fingerprints) throws IOException {
        writer.carries(number, PersonDatum.PHONE, fingerprints[0][customer]);
        writer.carries(number, PersonDatum.NAME_AND_ADDRESS, fingerprints[1][customer]);
        touches++;
    }

    private long[] fingerprints(PersonDatum datum) {
        Wanted one = new Wanted(root);
        long[] all = new long[customers];
        for (int customer = 0; customer < customers; customer++) {
            all[customer] = one.fingerprint(datum, value(datum, customer));
        }
        return all;
    }

    static String value(PersonDatum datum, int customer) {
        return datum == PersonDatum.PHONE
                ? "090" + (10_000_000 + customer)
                : "山田" + customer + "郎\n東京都千代田区神田神保町" + customer % 9 + "-" + customer;
    }
}
