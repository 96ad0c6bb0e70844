package dev.sekisho.dlp.inspect;

import java.util.List;
import java.util.Objects;

/**
 * What an {@link Inspector} is built from.
 *
 * @param limits the budgets of each inspection
 * @param keywords the keyword lists that policies ask for
 * @param detectors detectors beside those that are found by {@link java.util.ServiceLoader}
 * @param extractors extractors beside those that are found by {@link java.util.ServiceLoader}
 * @param samplesPerInfoType how many samples of each info type an {@link Inspection} keeps
 */
public record InspectorSettings(
        Limits limits,
        List<KeywordList> keywords,
        List<Detector> detectors,
        List<Extractor> extractors,
        int samplesPerInfoType) {

    /**
     * Copies the lists.
     *
     * @param limits the budgets
     * @param keywords the keyword lists
     * @param detectors further detectors
     * @param extractors further extractors
     * @param samplesPerInfoType samples to keep
     */
    public InspectorSettings {
        Objects.requireNonNull(limits, "limits");
        keywords = List.copyOf(keywords);
        detectors = List.copyOf(detectors);
        extractors = List.copyOf(extractors);
    }

    /**
     * Settings without keywords, with default limits and five samples an info type.
     *
     * @return the settings
     */
    public static InspectorSettings defaults() {
        return new InspectorSettings(Limits.defaults(), List.of(), List.of(), List.of(), 5);
    }
}
