/**
 * Findings to people: which findings belong to one human being, and how many human beings there are.
 *
 * <p>{@link dev.sekisho.dlp.person.People} takes records (rows of tables, forms) and groups the findings of running
 * text into records itself. Records are joined by keyed hashes of what they hold; no value is kept. Its class comment
 * has the rules.
 */
@NullMarked
package dev.sekisho.dlp.person;

import org.jspecify.annotations.NullMarked;
