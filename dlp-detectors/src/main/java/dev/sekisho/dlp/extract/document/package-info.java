/**
 * Documents that Tika reads: Word, PowerPoint, PDF, RTF, Outlook messages.
 *
 * <p>Tika is hidden whole behind the SPI. Its parsers may loop, recurse or ask for any amount of memory, so each runs
 * in a thread of its own ({@code ParserRun}) that only feeds a queue; whoever reads the queue keeps the time and
 * abandons a thread that is stuck. What is embedded in a document is not parsed there but handed back, sealed in a
 * spill, and walked like any other child. No parser is given a file, so that none writes plain text to disk.
 */
@NullMarked
package dev.sekisho.dlp.extract.document;

import org.jspecify.annotations.NullMarked;
