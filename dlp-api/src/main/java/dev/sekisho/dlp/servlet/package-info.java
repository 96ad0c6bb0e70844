/**
 * Takes what a web application answers through the checkpoint, before the browser gets a byte of it.
 *
 * <p>{@link dev.sekisho.dlp.servlet.DownloadFilter} keeps each answer in a bounded, encrypted buffer, hands it over as
 * a transfer by the channel {@code download} or {@code api}, and sends what may leave, or says in its place that
 * nothing does. Needs {@code jakarta.servlet} on the application's path; nothing else in Sekisho does.
 */
@NullMarked
package dev.sekisho.dlp.servlet;

import org.jspecify.annotations.NullMarked;
