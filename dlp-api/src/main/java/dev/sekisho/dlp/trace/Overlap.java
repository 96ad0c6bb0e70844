package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;

/**
 * How much two sets of people have in common, by that kind of datum which says most.
 *
 * @param datum the kind of datum
 * @param matched how many data of that kind are in both
 * @param searched how many data of that kind were searched for
 * @param carried about how many data of that kind the transfer, or all transfers of the actor, carried
 * @param log10Chance the decimal logarithm of a bound on the probability that so many match by chance, given how many
 *     people are in the trail and how many sets were compared; 0 is no evidence at all
 */
public record Overlap(PersonDatum datum, long matched, long searched, long carried, double log10Chance) {

    /**
     * Which part of what was searched for was found.
     *
     * @return from 0 to 1
     */
    public double coverage() {
        return searched == 0 ? 0 : (double) matched / searched;
    }

    /**
     * Whether chance alone explains so much less often than once in a thousand searches.
     *
     * @return whether it is significant
     */
    public boolean significant() {
        return log10Chance < -3;
    }

    /**
     * Whether this says more than another: less likely by chance, else more in common. Where chance explains both, how
     * likely exactly says nothing.
     */
    boolean strongerThan(Overlap other) {
        int order = Double.compare(weight(), other.weight());
        return order != 0 ? order < 0 : matched > other.matched;
    }

    private double weight() {
        return significant() ? log10Chance : 0;
    }
}
