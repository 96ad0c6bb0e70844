package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.person.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Looks into one text in memory: no file is read and no charset guessed. Tables in the text are recognised in place,
 * and the locations of findings are offsets in it.
 *
 * <p>Immutable and thread-safe. Time is linear in the text.
 */
public final class TextInspector {
    private static final Comparator<Finding> BY_PLACE =
            (a, b) -> Long.compare(a.location().start(), b.location().start());

    private final Engine engine;

    private TextInspector(Engine engine) {
        this.engine = engine;
    }

    /**
     * What was found in a text.
     *
     * @param findings the findings in the order in which they stand; only among tags may one lie inside another, as in
     *     the attribute of a tag between two halves of a name
     * @param people the distinct people
     * @param failedDetectors the ids of detectors that failed, so that something may be missing
     */
    public record Result(List<Finding> findings, long people, Set<String> failedDetectors) {

        /**
         * Copies the findings.
         *
         * @param findings the findings
         * @param people the distinct people
         * @param failedDetectors the ids of detectors that failed
         */
        public Result {
            findings = List.copyOf(findings);
            failedDetectors = Set.copyOf(failedDetectors);
        }
    }

    /**
     * An inspector with all detectors that are installed.
     *
     * @return the inspector
     * @throws IllegalArgumentException when two detectors have the same id
     */
    public static TextInspector create() {
        return of(Engine.withInstalled(List.of()));
    }

    /**
     * An inspector with all detectors that are installed and further ones, such as those that a user defined.
     *
     * @param further the further detectors
     * @return the inspector
     * @throws IllegalArgumentException when two detectors have the same id
     */
    public static TextInspector with(List<Detector> further) {
        return of(Engine.withInstalled(further));
    }

    /**
     * An inspector with some detectors and no others.
     *
     * @param detectors the detectors
     * @return the inspector
     * @throws IllegalArgumentException when two detectors have the same id
     */
    public static TextInspector of(List<Detector> detectors) {
        return new TextInspector(new Engine(detectors, List.of()));
    }

    /**
     * Looks into a text.
     *
     * @param text the text
     * @return what was found
     * @throws IllegalStateException when people could not be counted, as where memory runs out
     */
    public Result inspect(CharSequence text) {
        List<Finding> findings = new ArrayList<>();
        InspectionOptions options = InspectionOptions.none();
        People people = new People(options.ownAddresses(), options.ownNames());
        people.beginPart();
        LeafInspection leaf = new LeafInspection(
                "1",
                false,
                engine.scanner(),
                engine.columnTypes(),
                engine.scanner().newWalk(),
                people,
                new Tally(findings::add, 0));
        leaf.text(text);
        leaf.finish();
        leaf.noteFailures();
        people.endPart();
        if (people.failed()) {
            throw new IllegalStateException("people could not be counted");
        }
        findings.sort(BY_PLACE);
        return new Result(findings, people.counted(), leaf.failures());
    }
}
