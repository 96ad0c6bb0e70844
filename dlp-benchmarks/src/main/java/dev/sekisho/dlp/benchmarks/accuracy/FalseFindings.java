package dev.sekisho.dlp.benchmarks.accuracy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was found in text without people.
 *
 * @param byType how often each label that counts was found
 * @param bytes the bytes of UTF-8 that were looked at
 */
record FalseFindings(Map<String, Integer> byType, long bytes) {
    /** Labels that may rightly be found in text without people. */
    static final Set<String> FREE = Set.of(
            "ORG",
            "OCCUPATION",
            "DEPARTMENT",
            "JOB_TITLE",
            "INDUSTRY",
            "MEDICAL_SPECIALTY",
            "POSTAL_CODE",
            "LOCATION",
            "FACILITY");

    FalseFindings {
        byType = new TreeMap<>(byType);
    }

    static FalseFindings in(EvaluationSet set, Answers answers) {
        Map<String, Integer> byType = new TreeMap<>();
        for (Document document : set.documents()) {
            for (Answer.Found found : answers.to(document).found()) {
                if (!FREE.contains(found.type())) {
                    byType.merge(found.type(), 1, Integer::sum);
                }
            }
        }
        return new FalseFindings(byType, set.bytes());
    }

    FalseFindings and(FalseFindings other) {
        Map<String, Integer> both = new TreeMap<>(byType);
        other.byType.forEach((type, n) -> both.merge(type, n, Integer::sum));
        return new FalseFindings(both, bytes + other.bytes);
    }

    int total() {
        return byType.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** False findings for each 1,000,000 bytes. */
    double perMegabyte() {
        return bytes == 0 ? 0 : total() * 1e6 / bytes;
    }
}
