/**
 * The engine: reads text once and lets detectors look at the places they asked for.
 *
 * <p>A {@code Scanner} is compiled once from all detectors and keyword lists. A {@code Walk} is its state for one text
 * after the other: it folds a segment, finds all words in one pass, all runs in a second, and calls detectors with a
 * bounded window. {@code TextStream} cuts endless text into segments so that each candidate is examined exactly once
 * with its full window, and {@code Overlaps} decides between detections. {@code LeafInspection} joins the reader of
 * tables, the scanner and the people of one part; {@code Session} does so for the parts of a transfer.
 *
 * <p>{@link dev.sekisho.dlp.detect.InspectorFactory} is the service behind {@link dev.sekisho.dlp.inspect.Inspector};
 * {@link dev.sekisho.dlp.detect.TextInspector} looks into one text in memory without reading files;
 * {@link dev.sekisho.dlp.detect.BuiltInDetectors} is the registry: one line a family.
 */
@NullMarked
package dev.sekisho.dlp.detect;

import org.jspecify.annotations.NullMarked;
