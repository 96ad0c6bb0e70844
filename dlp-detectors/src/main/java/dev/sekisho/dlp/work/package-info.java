/**
 * Where people work and as what: employer, department, title, occupation, industry and income.
 *
 * <p>All are phrases of known words ({@code words.txt}, compiled by hand), but for the income, which is an amount.
 */
@NullMarked
package dev.sekisho.dlp.work;

import org.jspecify.annotations.NullMarked;
