package dev.sekisho.dlp.benchmarks.accuracy;

/**
 * The agreement of findings with the spans of one label in one set. A place counts once, however often it is named.
 *
 * @param type the label
 * @param gold the places that must be found
 * @param found the places that were found and are judged
 * @param exact the places found from first to last character
 * @param goldTouched the required spans that share a character with a finding
 * @param foundTouching the findings that share a character with a required span
 * @param documents the documents with required spans
 * @param documentsHit those in which at least one was touched
 */
record Score(
        String type,
        int gold,
        int found,
        int exact,
        int goldTouched,
        int foundTouching,
        int documents,
        int documentsHit) {

    double strictPrecision() {
        return share(exact, found);
    }

    double strictRecall() {
        return share(exact, gold);
    }

    double strictF1() {
        return f1(strictPrecision(), strictRecall());
    }

    double overlapPrecision() {
        return share(foundTouching, found);
    }

    double overlapRecall() {
        return share(goldTouched, gold);
    }

    double overlapF1() {
        return f1(overlapPrecision(), overlapRecall());
    }

    /** Findings for each that must be found; 0 where there is none. */
    double countRatio() {
        return share(found, gold);
    }

    double documentRecall() {
        return share(documentsHit, documents);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
