/**
 * What is in a transfer: the values that an inspection gives, and the SPI of those who look.
 *
 * <p>An {@link dev.sekisho.dlp.inspect.Inspector} is built once and shared. For each transfer it
 * {@linkplain dev.sekisho.dlp.inspect.Inspector#begin begins} a session, is handed the parts one after the other, and
 * {@linkplain dev.sekisho.dlp.inspect.InspectionSession#finish gives} an {@link dev.sekisho.dlp.inspect.Inspection}:
 * exact counts, never a list of everything found. On the way an {@link dev.sekisho.dlp.inspect.Extractor} pushes text
 * and rows, and a {@link dev.sekisho.dlp.inspect.Detector} examines the candidates that it
 * {@linkplain dev.sekisho.dlp.inspect.Triggers asked for}; it never scans.
 *
 * <p>A detector of your own is one class, handed to the builder of a {@link dev.sekisho.dlp.Checkpoint} or named by a
 * {@link dev.sekisho.dlp.inspect.Detector.Provider} in {@code META-INF/services}, and one test: extend
 * {@code DetectorContract} from the test-jar of dlp-detectors. An extractor is handed over in
 * {@link dev.sekisho.dlp.inspect.InspectorSettings}.
 *
 * <p>Offsets are UTF-16 code units, half open.
 */
@NullMarked
package dev.sekisho.dlp.inspect;

import org.jspecify.annotations.NullMarked;
