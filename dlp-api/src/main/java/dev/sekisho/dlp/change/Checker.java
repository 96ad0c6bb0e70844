package dev.sekisho.dlp.change;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.policy.CsvCapabilities;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Message;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows one kind of file: what is wrong with a version, and how two versions differ. Thread-safe. An application adds
 * its own kinds.
 */
public interface Checker {

    /**
     * What keeps a version from being used.
     *
     * @param name the name of the file
     * @param content the version
     * @return the problems, none when it may be used
     */
    List<Message> problems(String name, byte[] content);

    /**
     * What changes from one version to the next, so that a person can review it.
     *
     * @param older the version before, or null for none
     * @param newer the version after
     * @return the differences
     */
    List<Message> differences(byte @Nullable [] older, byte[] newer);

    /**
     * Policies: they have to be readable, their tests have to pass, there has to be one, and no rule may be unreachable
     * or contradict another.
     *
     * @param furtherTypes the info types of users' detectors, which the policy may name
     * @return the checker
     */
    static Checker policy(Collection<InfoType> furtherTypes) {
        return new PolicyChecker(furtherTypes);
    }

    /**
     * Directories in CSV, as {@link CsvDirectory} reads them.
     *
     * @return the checker
     */
    static Checker directory() {
        return new CsvChecker(CsvDirectory::parse);
    }

    /**
     * What recipients can open, in CSV, as {@link CsvCapabilities} reads it.
     *
     * @return the checker
     */
    static Checker capabilities() {
        return new CsvChecker(CsvCapabilities::parse);
    }

    /**
     * Lists: text in UTF-8 with an entry a line; the order does not matter.
     *
     * @return the checker
     */
    static Checker lines() {
        return new LinesChecker();
    }

    /**
     * Anything else, such as a key or certificate: versions differ by their digests.
     *
     * @return the checker
     */
    static Checker bytes() {
        return new BytesChecker();
    }
}
