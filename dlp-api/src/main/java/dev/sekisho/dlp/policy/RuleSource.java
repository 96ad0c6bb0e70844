package dev.sekisho.dlp.policy;

import java.util.List;

/**
 * A rule as it is written.
 *
 * @param line the line it starts on
 * @param when its conditions
 * @param unless its exception
 * @param ignoreUnread whether it counts only what was read
 */
record RuleSource(int line, List<Clause> when, List<Clause> unless, boolean ignoreUnread) {}
