/**
 * Detectors that users define: lists of words, patterns and column headers, with checks and rules on what stands around
 * a value, and lists of values that are known to be public.
 *
 * <p>{@link dev.sekisho.dlp.custom.CustomDetectors} reads them from YAML, whole or not at all;
 * {@link dev.sekisho.dlp.custom.DetectorBuilder} and {@link dev.sekisho.dlp.custom.AllowList} make the same from code.
 * Either way the result is a {@link dev.sekisho.dlp.inspect.Detector} like any other, called where its triggers stand:
 * a short list's words, the runs of characters that a long list's words begin with ({@code WordTable} holds a million
 * words in some 40 MB), or what a pattern's own text says must be there ({@code RegexReader}, {@code Guard}). Patterns
 * are RE2/J's, tried on a bounded stretch of text; a {@code Judge} weighs the evidence.
 *
 * <p>{@code dlp-detectors/DETECTORS.md} is the reference.
 */
@NullMarked
package dev.sekisho.dlp.custom;

import org.jspecify.annotations.NullMarked;
