package dev.sekisho.dlp.report;

/**
 * How often a rule matched.
 *
 * @param id the rule
 * @param ja its title in Japanese
 * @param en its title in English
 * @param action the id of the action it asks for
 * @param enforced how often it was enforced
 * @param dryRun how often it matched in dry run
 * @param wouldHaveActed in dry run, how often what was done was milder than what the rule asks for
 * @param people the people in these last, summed over transfers
 */
public record RuleFigures(
        String id, String ja, String en, String action, long enforced, long dryRun, long wouldHaveActed, long people) {}
