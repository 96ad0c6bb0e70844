package dev.sekisho.dlp.contract;

import dev.sekisho.dlp.inspect.Detector;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every detector keeps to. Extend it with a detector and examples of your own:
 *
 * <pre>{@code
 * class TicketDetectorTest extends DetectorContract {
 *     protected Detector detector() {
 *         return new TicketDetector();
 *     }
 *
 *     protected List<Example> examples() {
 *         return List.of(Example.of("件名 T-1234 の件", "T-1234"), Example.of("AT-1234"));
 *     }
 * }
 * }</pre>
 *
 * <p>In dlp-detectors' test-jar ({@code <type>test-jar</type>}); it needs JUnit 5 and nothing else.
 */
public abstract class DetectorContract {

    /** For subclasses. */
    protected DetectorContract() {}

    /**
     * The detector.
     *
     * @return the detector, the same or an equal one each time
     */
    protected abstract Detector detector();

    /**
     * Texts with what is found in them; those without values are what must not be found.
     *
     * @return the examples, at least one with a value and one without
     */
    protected abstract List<Example> examples();

    private DetectorChecks checks() {
        return new DetectorChecks(detector(), examples());
    }

    @Test
    void declaresItsIdItsTypesAndItsTriggersOnceAndForAll() {
        checks().declares();
    }

    @Test
    void findsItsExamplesAndNothingInCounterExamples() {
        checks().findsItsExamples();
    }

    @Test
    void findsTheSameInTheMiddleOfALongText() {
        checks().findsTheSameInLongText();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void examinesAnyTextAndCellWithoutFailing() {
        checks().bearsAnyText();
        checks().bearsAnyCell();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void comesToAnEndOnTheWorstTexts() {
        checks().bearsTheWorstTexts();
    }

    @Test
    void readsNothingOutsideItsWindowAndWritesNothing() {
        checks().keepsToItsWindow();
    }

    @Test
    void findsTheSameTwiceAndInFourThreads() throws Exception {
        checks().isRepeatable();
        checks().isThreadSafe();
    }

    @Test
    void showsNoValueInToString() {
        checks().showsNoValue();
    }
}
