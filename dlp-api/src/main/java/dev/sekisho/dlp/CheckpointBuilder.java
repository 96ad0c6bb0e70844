package dev.sekisho.dlp;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.CertificateSource;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.quarantine.Quarantine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
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
    private CertificateSource certificates = address -> List.of();
    private @Nullable PasswordChannel passwords;
    private Limits limits = Limits.defaults();

    @Nullable
    Quarantine quarantine;

    Directory directory = Directory.EMPTY;
    Clock clock = Clock.systemUTC();

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
     * Sets where recipients' certificates are found.
     *
     * @param certificates the source
     * @return this
     */
    public CheckpointBuilder certificates(CertificateSource certificates) {
        this.certificates = Objects.requireNonNull(certificates, "certificates");
        return this;
    }

    /**
     * Sets the way that generated passwords go.
     *
     * @param passwords a channel that does not reach the recipients of the mail
     * @return this
     */
    public CheckpointBuilder passwords(PasswordChannel passwords) {
        this.passwords = Objects.requireNonNull(passwords, "passwords");
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
        Policy checked = requirePolicy();
        requireTrail();
        if (checked.usesHold() && quarantine == null) {
            throw new IllegalStateException("the policy holds mails: a quarantine is needed");
        }
        Map<KeyKind, Protector> protectors = protectors();
        if (checked.usesEncrypt() && protectors.isEmpty()) {
            throw new IllegalStateException("the policy encrypts: dlp-encryption is needed on the class path");
        }
        requireDetectors(checked);
        InspectorSettings settings = new InspectorSettings(limits, checked.keywords(), detectors, List.of(), 5);
        Inspector inspector = one(Inspector.Factory.class).create(settings);
        Protection protection = new Protection(protectors, certificates, passwords);
        return new Checkpoint(this, inspector, one(MimeCodec.class), protection);
    }

    /** A rule on something that nothing finds would never match, and nobody would notice. */
    private void requireDetectors(Policy checked) {
        Set<InfoType> missing = new HashSet<>(checked.furtherTypes());
        detectors.forEach(detector -> missing.removeAll(detector.infoTypes()));
        if (!missing.isEmpty()) {
            ServiceLoader.load(Detector.Provider.class, CheckpointBuilder.class.getClassLoader())
                    .forEach(p -> p.detectors().forEach(detector -> missing.removeAll(detector.infoTypes())));
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the policy names info types that no detector finds: " + missing);
        }
    }

    private static <T> T one(Class<T> service) {
        return ServiceLoader.load(service, CheckpointBuilder.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "dlp-detectors is needed on the class path: no " + service.getName() + " was found"));
    }

    private static Map<KeyKind, Protector> protectors() {
        Set<String> ids = new HashSet<>();
        Map<KeyKind, Protector> byKey = new EnumMap<>(KeyKind.class);
        for (Protector protector : ServiceLoader.load(Protector.class, CheckpointBuilder.class.getClassLoader())) {
            if (!ids.add(protector.id())) {
                throw new IllegalStateException("two protectors have the id " + protector.id());
            }
            byKey.putIfAbsent(protector.keyKind(), protector);
        }
        return byKey;
    }
}
