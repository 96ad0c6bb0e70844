/**
 * The contract of {@link dev.sekisho.dlp.inspect.Detector} as tests: {@link dev.sekisho.dlp.contract.DetectorContract}
 * is extended for a detector of one's own, and Sekisho's own detectors keep to the same.
 */
@NullMarked
package dev.sekisho.dlp.contract;

import org.jspecify.annotations.NullMarked;
