package dev.sekisho.dlp;

import dev.sekisho.dlp.alert.AlertSink;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.dispatch.Deidentification;
import dev.sekisho.dlp.dispatch.Dispatcher;
import dev.sekisho.dlp.dispatch.Equipment;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.AgreedPasswords;
import dev.sekisho.dlp.protect.CertificateSource;
import dev.sekisho.dlp.protect.IssuedPasswords;
import dev.sekisho.dlp.protect.KeyEscrow;
import dev.sekisho.dlp.protect.MailArchive;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientCapabilities;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.RecipientKeySource;
import dev.sekisho.dlp.protect.SecureDropoff;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.trace.FingerprintKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Checkpoint}. Not thread-safe.
 *
 * <p>Inspector, mail codec and protectors are found by {@link ServiceLoader}: put dlp-detectors and dlp-encryption on
 * the class path.
 */
public final class CheckpointBuilder {
    private @Nullable Policy policy;
    private @Nullable AuditTrail trail;
    private final List<Detector> detectors = new ArrayList<>();
    private final List<RecipientKeySource> keys = new ArrayList<>();
    private final List<SigningKey> signers = new ArrayList<>();
    private final List<PasswordChannel> passwords = new ArrayList<>();
    private RecipientCapabilities capabilities = RecipientCapabilities.UNKNOWN;
    private AgreedPasswords agreed = AgreedPasswords.NONE;
    private @Nullable SecureDropoff dropoff;
    private @Nullable KeyEscrow escrow;
    private Limits limits = Limits.defaults();

    @Nullable
    Quarantine quarantine;

    @Nullable
    IssuedPasswords issued;

    @Nullable
    History history;

    @Nullable
    FingerprintKey fingerprints;

    final Map<String, AlertSink> sinks = new LinkedHashMap<>();
    Directory directory = Directory.EMPTY;
    Clock clock = Clock.systemUTC();
    MailArchive archive = MailArchive.NONE;

    CheckpointBuilder() {}

    /**
     * Sets the policy. Required.
     *
     * @param policy the policy
     * @return this
     */
    public CheckpointBuilder policy(Policy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Sets the trail. Required; it stays open until the application closes it.
     *
     * @param trail the trail
     * @return this
     */
    public CheckpointBuilder trail(AuditTrail trail) {
        this.trail = Objects.requireNonNull(trail, "trail");
        return this;
    }

    /**
     * Sets where transfers are held. Required by a policy that holds.
     *
     * @param quarantine the quarantine
     * @return this
     */
    public CheckpointBuilder quarantine(Quarantine quarantine) {
        this.quarantine = Objects.requireNonNull(quarantine, "quarantine");
        return this;
    }

    /**
     * Sets what remembers the transfers. Required by a policy that looks at accumulation or new recipients; it stays
     * open until the application closes it. A transfer is remembered once one of its mails is
     * {@linkplain Outcome#delivered delivered}; files of other channels leave with the decision.
     *
     * @param history the history
     * @return this
     */
    public CheckpointBuilder history(History history) {
        this.history = Objects.requireNonNull(history, "history");
        return this;
    }

    /**
     * Sets who is whose supervisor.
     *
     * @param directory the directory
     * @return this
     */
    public CheckpointBuilder directory(Directory directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
        return this;
    }

    /**
     * Adds where recipients' certificates are found.
     *
     * @param certificates the source
     * @return this
     */
    public CheckpointBuilder certificates(CertificateSource certificates) {
        Objects.requireNonNull(certificates, "certificates");
        return keys(address -> new RecipientKeySource.FoundKeys(
                certificates.find(address).stream()
                        .<RecipientKey>map(RecipientKey.Certificate::new)
                        .toList(),
                List.of()));
    }

    /**
     * Adds where recipients' keys of any kind are found.
     *
     * @param source the source
     * @return this
     */
    public CheckpointBuilder keys(RecipientKeySource source) {
        keys.add(Objects.requireNonNull(source, "source"));
        return this;
    }

    /**
     * Sets what recipients can open.
     *
     * @param capabilities knows it
     * @return this
     */
    public CheckpointBuilder capabilities(RecipientCapabilities capabilities) {
        this.capabilities = Objects.requireNonNull(capabilities, "capabilities");
        return this;
    }

    /**
     * Adds a key of the company that signs what is encrypted, where the policy says so.
     *
     * @param key the key
     * @return this
     */
    public CheckpointBuilder signer(SigningKey key) {
        signers.add(Objects.requireNonNull(key, "key"));
        return this;
    }

    /**
     * Adds a way that generated passwords go. The first one is taken that serves the recipients and reaches nobody whom
     * the mail goes to.
     *
     * @param channel a channel that does not reach the recipients of the mail
     * @return this
     */
    public CheckpointBuilder passwords(PasswordChannel channel) {
        passwords.add(Objects.requireNonNull(channel, "channel"));
        return this;
    }

    /**
     * Sets the passwords that were agreed with partners before.
     *
     * @param agreed knows them
     * @return this
     */
    public CheckpointBuilder agreedPasswords(AgreedPasswords agreed) {
        this.agreed = Objects.requireNonNull(agreed, "agreed");
        return this;
    }

    /**
     * Sets what remembers the passwords that are issued, so that none is mailed to its recipient later.
     *
     * @param issued the memory
     * @return this
     */
    public CheckpointBuilder issuedPasswords(IssuedPasswords issued) {
        this.issued = Objects.requireNonNull(issued, "issued");
        return this;
    }

    /**
     * Sets where those fetch what was sent who have nothing installed.
     *
     * @param dropoff the place
     * @return this
     */
    public CheckpointBuilder dropoff(SecureDropoff dropoff) {
        this.dropoff = Objects.requireNonNull(dropoff, "dropoff");
        return this;
    }

    /**
     * Sets what keeps the content keys for the custodians. Required by a policy that says {@code escrow: required}.
     *
     * @param escrow the escrow
     * @return this
     */
    public CheckpointBuilder escrow(KeyEscrow escrow) {
        this.escrow = Objects.requireNonNull(escrow, "escrow");
        return this;
    }

    /**
     * Sets the key under which fingerprints of the people of each transfer are kept with its record. Without one, none
     * are kept, and who touched a person cannot be searched later.
     *
     * @param key the host's key
     * @return this
     */
    public CheckpointBuilder fingerprints(FingerprintKey key) {
        this.fingerprints = Objects.requireNonNull(key, "key");
        return this;
    }

    /**
     * Sets what keeps every mail for the auditors, before it is even read.
     *
     * @param archive the archive
     * @return this
     */
    public CheckpointBuilder archive(MailArchive archive) {
        this.archive = Objects.requireNonNull(archive, "archive");
        return this;
    }

    /**
     * Sets the budgets of each inspection.
     *
     * @param limits the limits
     * @return this
     */
    public CheckpointBuilder limits(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Adds a detector.
     *
     * @param detector the detector
     * @return this
     */
    public CheckpointBuilder detector(Detector detector) {
        detectors.add(Objects.requireNonNull(detector, "detector"));
        return this;
    }

    /**
     * Adds detectors, such as those that a user defined.
     *
     * @param more the detectors
     * @return this
     */
    public CheckpointBuilder detectors(Collection<? extends Detector> more) {
        more.forEach(this::detector);
        return this;
    }

    /**
     * Adds where alerts go. A policy that names a sink needs it.
     *
     * @param sink takes alerts
     * @return this
     * @throws IllegalArgumentException when another sink has the same id
     */
    public CheckpointBuilder alerts(AlertSink sink) {
        if (sinks.putIfAbsent(sink.id(), sink) != null) {
            throw new IllegalArgumentException("two alert sinks have the id " + sink.id());
        }
        return this;
    }

    /**
     * Sets the clock.
     *
     * @param clock tells the time of transfers that do not say it, and of records
     * @return this
     */
    public CheckpointBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    Policy requirePolicy() {
        return Objects.requireNonNull(policy, "policy");
    }

    AuditTrail requireTrail() {
        return Objects.requireNonNull(trail, "trail");
    }

    /**
     * Makes the checkpoint.
     *
     * @return the checkpoint
     * @throws NullPointerException when the policy or the trail is missing
     * @throws IllegalStateException when the policy needs something that is missing (a quarantine, a protector, a
     *     detector of an info type that is not built in), or two protectors have the same id
     * @throws IllegalArgumentException when two detectors have the same id
     */
    public Checkpoint build() {
        Set<InfoType> types = Services.furtherTypes();
        detectors.forEach(detector -> types.addAll(detector.infoTypes()));
        Policy checked = requirePolicy().detecting(types);
        policy = checked;
        requireTrail();
        Map<String, Protector> protectors = Services.protectors();
        PolicyNeeds needs = new PolicyNeeds(checked);
        needs.quarantine(quarantine);
        needs.protectors(protectors.keySet());
        needs.signers(signers);
        needs.escrow(escrow);
        needs.history(history);
        needs.detectors(types);
        needs.sinks(sinks.keySet());
        needs.deidentifiers(Services.deidentifiers());
        List<Detector> all = new ArrayList<>(detectors);
        if (issued != null) {
            all.add(new IssuedPasswordDetector(issued));
        }
        InspectorSettings settings = new InspectorSettings(limits, checked.keywords(), all, List.of(), 5);
        Inspector inspector = Services.one(Inspector.Factory.class).create(settings);
        Equipment equipment =
                new Equipment(protectors, keys, capabilities, signers, passwords, agreed, issued, dropoff, escrow);
        return new Checkpoint(
                this, inspector, Services.one(MimeCodec.class), new Dispatcher(equipment), Services.openers());
    }

    Finishing finishing(Inspector inspector, MimeCodec mime) {
        return new Finishing(new Deidentification(inspector, mime, Services.deidentifiers()), mime, directory);
    }
}
