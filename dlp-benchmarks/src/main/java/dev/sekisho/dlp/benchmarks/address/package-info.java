/**
 * How exactly addresses are found, by the address detectors alone.
 *
 * <p>{@link dev.sekisho.dlp.benchmarks.address.AddressAccuracy} calls the detectors at each of their triggers, without
 * the engine, so that a change to them can be judged by itself; its predictions are read by {@code score.py}.
 */
@NullMarked
package dev.sekisho.dlp.benchmarks.address;

import org.jspecify.annotations.NullMarked;
