package dev.sekisho.dlp.change;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.policy.Directory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Opens {@link Changes}. Not thread-safe. */
public final class ChangesBuilder {
    private static final int MOST_REVIEWERS = 20;

    private final Path dir;
    final AuditTrail trail;
    final Map<String, Checker> checkers = new HashMap<>();
    Directory directory = Directory.EMPTY;
    String reviewers = "";
    int quorum = 1;
    Clock clock = Clock.systemUTC();

    ChangesBuilder(Path dir, AuditTrail trail) {
        this.dir = Objects.requireNonNull(dir, "dir");
        this.trail = Objects.requireNonNull(trail, "trail");
    }

    /**
     * Sets what kind of file one is. What is not set is a list when its name ends in {@code .txt}, otherwise anything.
     *
     * @param file the file
     * @param checker knows its kind
     * @return this
     */
    public ChangesBuilder checker(String file, Checker checker) {
        checkers.put(file, Objects.requireNonNull(checker, "checker"));
        return this;
    }

    /**
     * Sets who is whom. A change of the directory counts for the next one who opens this, never for its own review.
     *
     * @param directory the directory that is in use
     * @return this
     */
    public ChangesBuilder directory(Directory directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
        return this;
    }

    /**
     * Sets the group whose members may review. Without one, or when the directory does not know the group, anybody but
     * the proposer may.
     *
     * @param group the name of the group
     * @return this
     */
    public ChangesBuilder reviewers(String group) {
        this.reviewers = Objects.requireNonNull(group, "group");
        return this;
    }

    /**
     * Sets how many different people must say yes.
     *
     * @param people from 1, which is usual, to 20
     * @return this
     */
    public ChangesBuilder quorum(int people) {
        if (people < 1 || people > MOST_REVIEWERS) {
            throw new IllegalArgumentException("a quorum is 1 to 20 people");
        }
        this.quorum = people;
        return this;
    }

    /**
     * Sets the clock.
     *
     * @param clock tells the time of records
     * @return this
     */
    public ChangesBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Opens the versions and reads their history from the trail.
     *
     * @return the versions
     * @throws IOException when the folder or the trail cannot be read
     */
    public Changes open() throws IOException {
        return new Changes(this, new VersionFolder(dir));
    }
}
