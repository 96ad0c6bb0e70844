package dev.sekisho.dlp.contract;

import dev.sekisho.dlp.detect.BuiltInDetectors;
import dev.sekisho.dlp.inspect.Detector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The detectors that come with Sekisho keep to the contract; what they find is tested where they live. */
class BuiltInDetectorsTest {
    private static final List<Detector> ALL = all();

    private static List<Detector> all() {
        List<Detector> all = new ArrayList<>();
        new BuiltInDetectors().detectors().forEach(all::add);
        return all;
    }

    static List<Detector> detectors() {
        return ALL;
    }

    private static DetectorChecks checks(Detector detector) {
        return new DetectorChecks(detector, List.of());
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        ALL.forEach(d -> Assertions.assertTrue(ids.add(d.id()), d.id()));
        Assertions.assertFalse(ids.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void declares(Detector detector) {
        checks(detector).declares();
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void bearsAnyTextAndCell(Detector detector) {
        checks(detector).bearsAnyText();
        checks(detector).bearsAnyCell();
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void keepsToItsWindow(Detector detector) {
        checks(detector).keepsToItsWindow();
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void findsTheSameTwiceAndInFourThreads(Detector detector) throws Exception {
        checks(detector).isRepeatable();
        checks(detector).isThreadSafe();
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void bearsTheWorstTexts(Detector detector) {
        checks(detector).bearsTheWorstTexts();
    }
}
