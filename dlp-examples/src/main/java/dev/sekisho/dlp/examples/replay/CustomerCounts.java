package dev.sekisho.dlp.examples.replay;

/**
 * How many customers a list holds, and of how many something is in it.
 *
 * @param customers customers in all
 * @param companies those who are companies, not people
 * @param otherProviders those of other providers, whose access the provider only runs
 * @param sexes people with their sex
 * @param birthDates people with their date of birth
 * @param mails people with a mail address
 */
record CustomerCounts(long customers, long companies, long otherProviders, long sexes, long birthDates, long mails) {
    /** What KDDI announced on 13 June 2006. */
    static final CustomerCounts KDDI = new CustomerCounts(3_996_789, 997, 2_727, 26_493, 98_150, 447_175);

    /** A list of another length, each number in proportion. */
    static CustomerCounts ofSize(long customers) {
        return new CustomerCounts(
                customers,
                scaled(KDDI.companies, customers),
                scaled(KDDI.otherProviders, customers),
                scaled(KDDI.sexes, customers),
                scaled(KDDI.birthDates, customers),
                scaled(KDDI.mails, customers));
    }

    private static long scaled(long number, long customers) {
        return (number * customers + KDDI.customers / 2) / KDDI.customers;
    }

    long people() {
        return customers - companies;
    }
}
