package dev.sekisho.dlp;

import dev.sekisho.dlp.change.ChangeRefusedException;
import dev.sekisho.dlp.change.Changes;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.policy.Policy;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that follows the versions that are active: the first transfer after an activation meets a new one. When
 * the new one cannot be built, nothing passes.
 *
 * <p>Thread-safe.
 */
public final class ActiveCheckpoint {
    private final Changes changes;
    private final String policyFile;
    private final List<InfoType> furtherTypes;
    private final Factory factory;
    private Map<String, Integer> builtFrom = Map.of();
    private @Nullable Checkpoint built;

    /** Builds a checkpoint. */
    @FunctionalInterface
    public interface Factory {

        /**
         * Builds a checkpoint of a policy and of whatever else the application takes from the active versions, such as
         * the directory.
         *
         * @param policy the policy that is active
         * @return the checkpoint
         * @throws IOException when something cannot be read
         * @throws ChangeRefusedException when an active version is not what the trail says
         */
        Checkpoint build(Policy policy) throws IOException, ChangeRefusedException;
    }

    /**
     * Follows versions.
     *
     * @param changes the versions
     * @param policyFile the file of the policy
     * @param furtherTypes the info types of users' detectors
     * @param factory builds a checkpoint whenever a version of any file is activated
     */
    public ActiveCheckpoint(Changes changes, String policyFile, Collection<InfoType> furtherTypes, Factory factory) {
        this.changes = Objects.requireNonNull(changes, "changes");
        this.policyFile = Objects.requireNonNull(policyFile, "policyFile");
        this.furtherTypes = List.copyOf(furtherTypes);
        this.factory = Objects.requireNonNull(factory, "factory");
    }

    /**
     * The checkpoint of the versions that are active now, for one transfer.
     *
     * @return the checkpoint
     * @throws ChangeRefusedException when an active version is not what the trail says, or cannot be used
     * @throws IllegalStateException when no version of the policy is active
     * @throws IOException when something cannot be read
     */
    public synchronized Checkpoint current() throws IOException, ChangeRefusedException {
        Map<String, Integer> active = new TreeMap<>();
        for (String file : changes.files()) {
            changes.active(file).ifPresent(version -> active.put(file, version.number()));
        }
        Checkpoint known = built;
        if (known != null && active.equals(builtFrom)) {
            return known;
        }
        built = null;
        Policy policy = changes.activePolicy(policyFile, furtherTypes)
                .orElseThrow(() -> new IllegalStateException("no version of " + policyFile + " is active"));
        Checkpoint next = factory.build(policy);
        built = next;
        builtFrom = active;
        return next;
    }
}
