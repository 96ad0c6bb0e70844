package dev.sekisho.dlp.trace;

/**
 * How likely an overlap is by chance.
 *
 * <p>The people of a company's transfers are drawn from the same customers again and again, so any two lists have some
 * in common. Had a transfer nothing to do with the list that is searched for, its {@code n} data would be any {@code n}
 * of the {@code u} that the trail knows, and of the {@code m} that list and trail share it would have {@code n m / u}
 * on average. By Chernoff's bound {@code k} or more of them come with a probability of at most {@code e^(k - mean)
 * (mean / k)^k}. The bound holds for sums over several years too, and, multiplied by the number of comparisons, for the
 * best of them.
 */
final class Chance {
    private Chance() {}

    static double log10(long matched, double mean, long comparisons) {
        if (matched <= mean || mean < 0) {
            return 0;
        }
        double expected = Math.max(mean, Double.MIN_NORMAL);
        double ln = matched - expected - matched * Math.log(matched / expected);
        return Math.min(0, ln / Math.log(10) + Math.log10((double) Math.max(1, comparisons)));
    }
}
