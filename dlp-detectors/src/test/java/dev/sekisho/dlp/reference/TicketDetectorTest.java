package dev.sekisho.dlp.reference;

import dev.sekisho.dlp.contract.DetectorContract;
import dev.sekisho.dlp.contract.Example;
import dev.sekisho.dlp.inspect.Detector;
import java.util.List;

/** The example of a test of DETECTORS.md. */
class TicketDetectorTest extends DetectorContract {
    @Override
    protected Detector detector() {
        return new TicketDetector();
    }

    @Override
    protected List<Example> examples() {
        return List.of(Example.of("票番号 #12345 と＃９８７", "#12345", "＃９８７"), Example.of("第 #12 回、#123456789"));
    }
}
