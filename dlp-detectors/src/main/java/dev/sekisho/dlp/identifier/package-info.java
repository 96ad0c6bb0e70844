/**
 * Numbers that name a person or a company, and the check digits that tell them from noise.
 *
 * <p>A right check digit alone says little: one in ten of all numbers has one (facts/IDENTIFIERS.md 3). It confirms
 * what a label or a column says.
 */
@NullMarked
package dev.sekisho.dlp.identifier;

import org.jspecify.annotations.NullMarked;
