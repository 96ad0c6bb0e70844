/**
 * Parts to text and rows.
 *
 * <p>An {@link dev.sekisho.dlp.extract.Extraction} is built once. For each transfer it gives a
 * {@link dev.sekisho.dlp.extract.PartReader}, which looks at the bytes of a part ({@code TypeDetector}; what a name or
 * a header says is a hint), picks the {@link dev.sekisho.dlp.inspect.Extractor} for that media type, and tells a
 * {@link dev.sekisho.dlp.extract.PartListener} what comes out. Containers are walked here and not by a library, so that
 * every child has a report of its own: what could not be read is a status with a reason, never silence. Limits are
 * checked as bytes are unpacked and characters come out.
 *
 * <p>Extractors of one family share a sub-package: {@code archive}, {@code mail}, {@code sheet}, {@code document}. A
 * new one is a class there and a line in the family's list. This package and those are the only ones that see Tika and
 * POI; text, CSV, JSON and mail are read without them.
 */
@NullMarked
package dev.sekisho.dlp.extract;

import org.jspecify.annotations.NullMarked;
