package dev.sekisho.dlp.change;

import dev.sekisho.dlp.account.AccountNames;
import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The versions of the files by which a checkpoint decides, and how they change: by a proposal, another person's review
 * and an activation, each in the trail before it counts.
 *
 * <p>Thread-safe. The trail is read once, when this is opened; it has one writer, so nobody else changes anything
 * meanwhile.
 */
public final class Changes {
    static final long MAX_BYTES = 64L << 20;

    private final AuditTrail trail;
    private final VersionFolder versionFolder;
    private final FourEyes eyes;
    private final int quorum;
    private final Clock clock;
    private final Map<String, Checker> checkers;
    private final Versions versions = new Versions();

    Changes(ChangesBuilder b, VersionFolder versionFolder) throws IOException {
        this.trail = b.trail;
        this.versionFolder = versionFolder;
        this.eyes = new FourEyes(b.directory, b.reviewers);
        this.quorum = b.quorum;
        this.clock = b.clock;
        this.checkers = Map.copyOf(b.checkers);
        trail.reader().read(Versions.RECORDS, (seq, entry) -> versions.take(entry));
    }

    /**
     * Starts opening the versions in a folder.
     *
     * @param dir the folder, made when it is not there
     * @param trail records what happens to them, and tells what has happened
     * @return a builder
     */
    public static ChangesBuilder in(Path dir, AuditTrail trail) {
        return new ChangesBuilder(dir, trail);
    }

    /**
     * The files of which there are versions.
     *
     * @return their names
     */
    public synchronized Set<String> files() {
        return versions.files();
    }

    /**
     * All versions of a file.
     *
     * @param file the file
     * @return the versions, the oldest first
     */
    public synchronized List<Version> history(String file) {
        return versions.of(file);
    }

    /**
     * The version of a file that decides now.
     *
     * @param file the file
     * @return the version; empty before the first activation
     */
    public synchronized Optional<Version> active(String file) {
        return Optional.ofNullable(versions.active(file));
    }

    /**
     * The content of a version.
     *
     * @param file the file
     * @param number the version
     * @return its bytes
     * @throws ChangeRefusedException when there is none, or the bytes are not those that the trail says
     * @throws IOException when it cannot be read
     */
    public synchronized byte[] content(String file, int number) throws IOException, ChangeRefusedException {
        return versionFolder.read(versions.get(file, number));
    }

    /**
     * Where the version that decides now lies.
     *
     * @param file the file
     * @return its place, once its bytes are those that the trail says; empty before the first activation
     * @throws ChangeRefusedException when the bytes are others
     * @throws IOException when it cannot be read
     */
    public synchronized Optional<Path> activeFile(String file) throws IOException, ChangeRefusedException {
        Version active = versions.active(file);
        if (active == null) {
            return Optional.empty();
        }
        versionFolder.read(active);
        return Optional.of(versionFolder.file(file, active.number()));
    }

    /**
     * The policy that decides now.
     *
     * @param file the file of the policy
     * @param furtherTypes the info types of users' detectors
     * @return the policy; empty before the first activation
     * @throws ChangeRefusedException when its bytes are not those that the trail says, or it can no longer be read,
     *     with what is wrong
     * @throws IOException when it cannot be read
     */
    public synchronized Optional<Policy> activePolicy(String file, Collection<InfoType> furtherTypes)
            throws IOException, ChangeRefusedException {
        Version active = versions.active(file);
        if (active == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Policy.parse(Text.orNone(versionFolder.read(active)), file, furtherTypes));
        } catch (PolicyException e) {
            throw new ChangeRefusedException("problems", checker(file).problems(file, versionFolder.read(active)));
        }
    }

    /**
     * Proposes a new version.
     *
     * @param file the file; a name, or a folder's and a name, of ASCII letters, digits and {@code . _ - @ +}
     * @param content its new content
     * @param person the account of the person who proposes
     * @param reason why, in that person's words
     * @return the version, to be reviewed
     * @throws ChangeRefusedException when it has problems, changes nothing, or has no reason
     * @throws IOException when the folder or the trail cannot be written
     */
    public synchronized Version propose(String file, byte[] content, String person, String reason)
            throws IOException, ChangeRefusedException {
        return propose(file, content, person, reason, 0);
    }

    /**
     * Proposes to go back to a version that was active before. It is reviewed and activated as any other.
     *
     * @param file the file
     * @param number the version to bring back
     * @param person the account of the person who proposes
     * @param reason why, in that person's words
     * @return a new version with the old content, to be reviewed
     * @throws ChangeRefusedException when there is no such version, it was never active or is active now, or it has
     *     problems by now
     * @throws IOException when the folder or the trail cannot be read or written
     */
    public synchronized Version rollback(String file, int number, String person, String reason)
            throws IOException, ChangeRefusedException {
        Version earlier = versions.get(file, number);
        if (earlier.state() != VersionState.RETIRED) {
            String why = earlier.state() == VersionState.ACTIVE ? "already-active" : "never-active";
            throw refused("rollback", earlier, person, why);
        }
        return propose(file, versionFolder.read(earlier), person, reason, number);
    }

    private Version propose(String file, byte[] content, String person, String reason, int restores)
            throws IOException, ChangeRefusedException {
        if (!VersionFolder.isName(file)) {
            throw new ChangeRefusedException("bad-name");
        }
        if (content.length > MAX_BYTES) {
            throw new ChangeRefusedException("too-large");
        }
        needReason(person, reason);
        Version base = versions.active(file);
        int number = versions.next(file);
        List<Message> problems = checker(file).problems(file, content);
        if (!problems.isEmpty()) {
            throw new ChangeRefusedException("problems", problems);
        }
        byte[] before = base == null ? null : versionFolder.read(base);
        String digest = Digest.of(content);
        if (base != null && base.sha256().equals(digest)) {
            throw new ChangeRefusedException("no-change");
        }
        List<Message> differences = checker(file).differences(before, content);
        versionFolder.write(file, number, content, About.differences(differences));
        Map<String, Object> facts = new TreeMap<>();
        facts.put("sha256", digest);
        facts.put("base", base == null ? 0 : base.number());
        facts.put("baseSha256", base == null ? "" : base.sha256());
        facts.put("restores", restores);
        facts.put("reason", reason);
        facts.putAll(Differences.recorded(differences));
        return step(Versions.PROPOSED, file, number, person, facts);
    }

    /**
     * Says yes or no to a proposal, in the name of a person who is not the proposer and does not act for him.
     *
     * @param file the file
     * @param number the version
     * @param person the account of the person
     * @param approves yes or no
     * @param reason why, in that person's words
     * @return the version; {@link VersionState#APPROVED} once enough people said yes
     * @throws ChangeRefusedException when this person may not review it, or there is nothing to review
     * @throws IOException when the folder or the trail cannot be read or written
     */
    public synchronized Version review(String file, int number, String person, boolean approves, String reason)
            throws IOException, ChangeRefusedException {
        needReason(person, reason);
        Version version = versions.get(file, number);
        if (version.state() != VersionState.PROPOSED) {
            throw refused("review", version, person, "not-proposed");
        }
        Map<String, Object> facts = new TreeMap<>();
        try {
            facts.put("reviewerVerified", eyes.mayReview(version, person, clock.instant()));
        } catch (ChangeRefusedException e) {
            throw refused("review", version, person, e.code());
        }
        readOrRecord("review", version, person);
        facts.put("sha256", version.sha256());
        facts.put("approves", approves);
        facts.put("enough", approves && version.reviews().size() + 1 >= quorum);
        facts.put("reason", reason);
        return step(Versions.REVIEWED, file, number, person, facts);
    }

    /**
     * Takes a proposal back that is not active yet.
     *
     * @param file the file
     * @param number the version
     * @param person the account of the proposer
     * @return the version
     * @throws ChangeRefusedException when somebody else proposed it, or it is no proposal any more
     * @throws IOException when the folder or the trail cannot be written
     */
    public synchronized Version withdraw(String file, int number, String person)
            throws IOException, ChangeRefusedException {
        Version version = versions.get(file, number);
        if (version.state() != VersionState.PROPOSED && version.state() != VersionState.APPROVED) {
            throw refused("withdraw", version, person, "not-proposed");
        }
        if (!eyes.isProposer(version, person)) {
            throw refused("withdraw", version, person, "not-the-proposer");
        }
        return step(Versions.WITHDRAWN, file, number, person, new TreeMap<>());
    }

    /**
     * Makes a reviewed version the one that decides.
     *
     * @param file the file
     * @param number the version
     * @param person the account of the person who does it; the review was another's
     * @return the version, {@link VersionState#ACTIVE}
     * @throws ChangeRefusedException when it is not reviewed, another version was activated since it was proposed, its
     *     bytes are not those that were reviewed, or it has problems by now
     * @throws IOException when the folder or the trail cannot be read or written
     */
    public synchronized Version activate(String file, int number, String person)
            throws IOException, ChangeRefusedException {
        Version version = versions.get(file, number);
        if (version.state() != VersionState.APPROVED) {
            throw refused("activate", version, person, "not-approved");
        }
        Version active = versions.active(file);
        if ((active == null ? 0 : active.number()) != version.base()) {
            throw refused("activate", version, person, "base-changed");
        }
        List<Message> problems = checker(file).problems(file, readOrRecord("activate", version, person));
        if (!problems.isEmpty()) {
            refused("activate", version, person, "problems");
            throw new ChangeRefusedException("problems", problems);
        }
        Map<String, Object> facts = new TreeMap<>();
        facts.put("sha256", version.sha256());
        facts.put("before", active == null ? 0 : active.number());
        facts.put("beforeSha256", active == null ? "" : active.sha256());
        Version now = step(Versions.ACTIVATED, file, number, person, facts);
        if (active != null) {
            versionFolder.about(active, About.of(active.as(VersionState.RETIRED)));
        }
        return now;
    }

    private byte[] readOrRecord(String step, Version version, String person)
            throws IOException, ChangeRefusedException {
        try {
            return versionFolder.read(version);
        } catch (ChangeRefusedException e) {
            throw refused(step, version, person, e.code());
        }
    }

    private static void needReason(String person, String reason) throws ChangeRefusedException {
        if (AccountNames.plain(person).isEmpty() || reason.isBlank()) {
            throw new ChangeRefusedException("no-reason");
        }
    }

    private Checker checker(String file) {
        Checker known = checkers.get(file);
        return known != null ? known : file.endsWith(".txt") ? Checker.lines() : Checker.bytes();
    }

    /** The record is durable before the step counts. */
    private Version step(String kind, String file, int number, String person, Map<String, Object> facts)
            throws IOException, ChangeRefusedException {
        facts.put("file", file);
        facts.put("version", number);
        facts.put("person", person);
        AuditRecord entry = new AuditRecord(kind, clock.instant(), facts);
        trail.append(entry);
        versions.take(entry);
        Version version = versions.get(file, number);
        versionFolder.about(version, About.of(version));
        return version;
    }

    private ChangeRefusedException refused(String step, Version version, String person, String code)
            throws IOException {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("step", step);
        facts.put("file", version.file());
        facts.put("version", version.number());
        facts.put("person", person);
        facts.put("refused", code);
        trail.append(new AuditRecord("change-refused", clock.instant(), facts));
        return new ChangeRefusedException(code);
    }

    @Override
    public String toString() {
        return "Changes[" + files() + "]";
    }
}
