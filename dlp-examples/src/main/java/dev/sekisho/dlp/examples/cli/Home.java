package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.custody.CertificateFolder;
import dev.sekisho.dlp.custody.OpenPgpKeyRing;
import dev.sekisho.dlp.custody.PemFile;
import dev.sekisho.dlp.custody.SealingKeys;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.escrow.Escrow;
import dev.sekisho.dlp.escrow.EscrowException;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.policy.CsvCapabilities;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.protect.CertificateSource;
import dev.sekisho.dlp.protect.IssuedPasswords;
import dev.sekisho.dlp.protect.RecipientCapabilities;
import dev.sekisho.dlp.protect.RecipientKeySource;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.quarantine.Quarantine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A folder with all that a checkpoint on a developer's machine needs. A production host keeps its keys elsewhere. */
final class Home {
    private final Path dir;

    Home(Path dir) {
        this.dir = dir;
    }

    static boolean exists(Path dir) {
        return Files.exists(dir.resolve("keys").resolve("trail"));
    }

    static void create(Path dir) throws IOException {
        Files.createDirectories(dir.resolve("keys"));
        Files.createDirectories(dir.resolve("certificates"));
        if (!Files.exists(dir.resolve("policy.yaml"))) {
            Files.writeString(dir.resolve("policy.yaml"), Policy.starterText(), StandardCharsets.UTF_8);
        }
        if (!Files.exists(dir.resolve("directory.csv"))) {
            Files.writeString(dir.resolve("directory.csv"), "account,name,supervisor,groups,aliases\n");
        }
        String remark =
                "# ポリシーの builtin: free-mail の中身。足し引きは policy.yaml の add と remove で / what builtin: free-mail holds;"
                        + " change it by add and remove in policy.yaml\n";
        Files.writeString(dir.resolve("free-mail.txt"), remark + Policy.freeMailText(), StandardCharsets.UTF_8);
        SealingKeys.generate().store(dir.resolve("keys").resolve("sealing"));
        TrailKeys keys = TrailKeys.generate("development.example/sekisho");
        Files.writeString(dir.resolve("verifier.key"), keys.verifierKey() + "\n");
        keys.store(dir.resolve("keys").resolve("trail"));
    }

    Path dir() {
        return dir;
    }

    Path trailDir() {
        return dir.resolve("trail");
    }

    /** The host's key for fingerprints of people; the file is there once {@code trace --start} has made it. */
    Path fingerprintKey() {
        return dir.resolve("keys").resolve("fingerprints");
    }

    /** By what the escrow finds the root of the fingerprints; not there when the root is in a file elsewhere. */
    Path fingerprintRoot() {
        return dir.resolve("keys").resolve("fingerprint-root.sha256");
    }

    Path outbox() {
        return dir.resolve("outbox");
    }

    AuditTrail trail() throws IOException {
        return AuditTrail.open(trailDir(), TrailKeys.load(dir.resolve("keys").resolve("trail")));
    }

    String verifierKey() throws IOException {
        return Files.readString(dir.resolve("verifier.key"), StandardCharsets.US_ASCII)
                .strip();
    }

    Quarantine quarantine(AuditTrail trail, Directory directory, Clock clock) throws IOException {
        SealingKeys keys = SealingKeys.load(dir.resolve("keys").resolve("sealing"));
        return Quarantine.open(dir.resolve("quarantine"), keys.sealer(), trail, directory, clock);
    }

    Directory directory() throws IOException, UserException {
        Path file = dir.resolve("directory.csv");
        try {
            return Files.exists(file) ? CsvDirectory.load(file) : Directory.EMPTY;
        } catch (PolicyException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    CertificateSource certificates(Clock clock) throws IOException {
        return CertificateFolder.load(dir.resolve("certificates"), clock);
    }

    Path escrowDir() {
        return dir.resolve("escrow");
    }

    /** The escrow, once it has a group of custodians. */
    Optional<Escrow> escrow(AuditTrail trail, Clock clock) throws IOException, EscrowException {
        if (!Files.exists(escrowDir())) {
            return Optional.empty();
        }
        Escrow escrow = Escrow.open(escrowDir(), trail, clock);
        return escrow.group().isPresent() ? Optional.of(escrow) : Optional.empty();
    }

    /** Remembers the passwords that were issued. */
    IssuedPasswords issuedPasswords() throws IOException {
        byte[] key = key("issued-passwords");
        return IssuedPasswords.open(dir.resolve("issued-passwords"), new SecretKeySpec(key, "HmacSHA256"));
    }

    /** What was moved before, when the policy asks for it or something is remembered already; otherwise null. */
    @Nullable
    History history(Policy policy, Clock clock) throws IOException {
        Path file = dir.resolve("history");
        boolean asked = policy.needsContacts() || !policy.windows().isEmpty();
        return asked || Files.exists(file)
                ? History.open(file, "home", key("history"), ZoneId.of("Asia/Tokyo"), clock.instant())
                : null;
    }

    /** A key of 32 bytes, made when it is first needed. */
    private byte[] key(String name) throws IOException {
        Path file = dir.resolve("keys").resolve(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            try {
                NewFile.write(file, out -> out.write(Base64.getEncoder().encode(bytes)));
            } catch (GeneralSecurityException | UserException e) {
                throw new IOException("the key cannot be written", e);
            }
        }
        return Base64.getDecoder().decode(Files.readAllBytes(file));
    }

    /** What recipients can open, as far as the home's file {@code recipients.csv} says. */
    RecipientCapabilities capabilities() throws IOException, UserException {
        Path file = dir.resolve("recipients.csv");
        try {
            return Files.exists(file) ? CsvCapabilities.load(file) : RecipientCapabilities.UNKNOWN;
        } catch (PolicyException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    /** Recipients' OpenPGP keys. */
    RecipientKeySource openPgpKeys(Clock clock) throws IOException {
        return OpenPgpKeyRing.read(Files.createDirectories(dir.resolve("openpgp")), clock);
    }

    /** The company's keys that sign, where the home has them; on a real host they are in a token or key store. */
    List<SigningKey> signers() throws IOException, UserException {
        List<SigningKey> signers = new ArrayList<>();
        Path certified = dir.resolve("keys").resolve("signing.pem");
        Path openPgp = dir.resolve("keys").resolve("signing.asc");
        try {
            if (Files.exists(certified)) {
                PemFile.keys(certified, null).forEach(key -> signers.add(key.signing()));
            }
        } catch (GeneralSecurityException e) {
            throw new UserException("署名の鍵が読めません / the signing key cannot be read: " + certified);
        }
        if (Files.exists(openPgp)) {
            signers.add(new SigningKey.OpenPgp(Files.readAllBytes(openPgp), null));
        }
        return signers;
    }

    /** What the home's own file {@code detectors.yaml} defines; nothing where there is none. */
    CustomDetectors detectors() throws IOException, UserException {
        Path file = dir.resolve("detectors.yaml");
        return Files.exists(file) ? DetectorsOption.load(file) : DetectorsOption.none();
    }

    Policy policy(@Nullable Path given, CustomDetectors detectors) throws IOException, UserException {
        Path file = given == null ? dir.resolve("policy.yaml") : given;
        try {
            return Policy.load(file, detectors.infoTypes());
        } catch (PolicyException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }
}
