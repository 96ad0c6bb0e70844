package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.archive.Archive;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.CheckpointKeeping;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.change.ChangeRefusedException;
import dev.sekisho.dlp.change.Changes;
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
import dev.sekisho.dlp.policy.PolicyTexts;
import dev.sekisho.dlp.protect.CertificateSource;
import dev.sekisho.dlp.protect.IssuedPasswords;
import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import dev.sekisho.dlp.protect.RecipientCapabilities;
import dev.sekisho.dlp.protect.RecipientKeySource;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.quarantine.Quarantine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A folder with all that a checkpoint on a developer's machine needs. A production host keeps its keys elsewhere. */
final class Home {
    private final Path dir;
    private @Nullable AuditTrail opened;
    private @Nullable Changes versions;

    Home(Path dir) {
        this.dir = dir;
    }

    static boolean exists(Path dir) {
        return Files.exists(dir.resolve("keys").resolve("trail"));
    }

    /** Makes a home with all its files, the trail among them: one without a checkpoint verifies as altered. */
    static void create(Path dir) throws IOException {
        Files.createDirectories(dir.resolve("keys"));
        Files.createDirectories(dir.resolve("certificates"));
        if (!Files.exists(dir.resolve("policy.yaml"))) {
            Files.writeString(dir.resolve("policy.yaml"), PolicyTexts.starter(), StandardCharsets.UTF_8);
        }
        if (!Files.exists(dir.resolve("directory.csv"))) {
            Files.writeString(
                    dir.resolve("directory.csv"),
                    "account,name,supervisor,groups,aliases,delegates,employment,access,leaves,department,roles\n");
        }
        String remark =
                "# ポリシーの builtin: free-mail の中身。足し引きは policy.yaml の add と remove で / what builtin: free-mail holds;"
                        + " change it by add and remove in policy.yaml\n";
        Files.writeString(dir.resolve("free-mail.txt"), remark + PolicyTexts.freeMail(), StandardCharsets.UTF_8);
        Files.writeString(dir.resolve("policy-schema.json"), PolicyTexts.schema(), StandardCharsets.UTF_8);
        Files.writeString(dir.resolve("checkpoints.txt"), KeptCheckpoints.REMARK, StandardCharsets.UTF_8);
        Files.writeString(dir.resolve(AlertPlaces.FILE), AlertPlaces.REMARK, StandardCharsets.UTF_8);
        Files.writeString(dir.resolve(QuarantinePlace.FILE), QuarantinePlace.REMARK, StandardCharsets.UTF_8);
        SealingKeys.generate().store(dir.resolve("keys").resolve("sealing"));
        TrailKeys keys = TrailKeys.generate("development.example/sekisho");
        Files.writeString(dir.resolve("verifier.key"), keys.verifierKey() + "\n");
        keys.store(dir.resolve("keys").resolve("trail"));
        new Home(dir).trail().close();
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
        Files.createDirectories(trailDir());
        AuditTrail trail =
                AuditTrail.open(trailDir(), TrailKeys.load(dir.resolve("keys").resolve("trail")), keeping());
        opened = trail;
        return trail;
    }

    Path versionsDir() {
        return dir.resolve("versions");
    }

    /** The file that decides: the reviewed version, once there is one, otherwise the file of the home. */
    Path inUse(String name) throws IOException, UserException {
        try {
            return versions().activeFile(name).orElse(dir.resolve(name));
        } catch (ChangeRefusedException e) {
            throw new UserException(ChangeText.refused(e));
        }
    }

    /** What the trail says of versions; the trail is opened for it where it is not open. */
    private Changes versions() throws IOException {
        Changes known = versions;
        if (known != null) {
            return known;
        }
        AuditTrail trail = opened;
        if (trail == null) {
            try (AuditTrail brief = trail()) {
                known = Changes.in(versionsDir(), brief).open();
            } finally {
                opened = null;
            }
        } else {
            known = Changes.in(versionsDir(), trail).open();
        }
        versions = known;
        return known;
    }

    /** Once keys of a folder were reviewed, no other key may lie there. */
    private Path onlyReviewed(String folder) throws IOException, UserException {
        Path keys = Files.createDirectories(dir.resolve(folder));
        Changes known = versions();
        if (known.files().stream()
                .noneMatch(f -> f.startsWith(folder + "/") && known.active(f).isPresent())) {
            return keys;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(keys, Files::isRegularFile)) {
            for (Path file : files) {
                Path reviewed = inUse(folder + "/" + file.getFileName());
                if (Files.isSameFile(reviewed, file) || Files.mismatch(reviewed, file) >= 0) {
                    throw new UserException("確認されていない鍵です / a key that nobody reviewed: " + file);
                }
            }
        }
        return keys;
    }

    /** Where checkpoints go, by the home's file {@code checkpoints.txt}. */
    CheckpointKeeping keeping() throws IOException {
        return KeptCheckpoints.read(dir.resolve("checkpoints.txt"), trailDir());
    }

    /** Reads a key. */
    private interface KeyReading<T> {
        T read() throws IOException;
    }

    private static <T> T key(Path place, KeyReading<T> reading) throws PlaceException {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new PlaceException("鍵が読めません / a key cannot be read: " + place);
        }
    }

    QuarantinePlace quarantinePlace() throws IOException {
        return QuarantinePlace.of(dir);
    }

    Quarantine quarantine(AuditTrail trail, Directory directory, Clock clock) throws IOException {
        Path file = dir.resolve("keys").resolve("sealing");
        SealingKeys keys = key(file, () -> SealingKeys.load(file));
        return quarantinePlace().open(dir.resolve("quarantine"), keys.sealer(), trail, directory, clock);
    }

    Directory directory() throws IOException, UserException {
        Path file = inUse("directory.csv");
        try {
            return Files.exists(file) ? CsvDirectory.load(file) : Directory.EMPTY;
        } catch (PolicyException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    CertificateSource certificates(Clock clock) throws IOException, UserException {
        Path folder = onlyReviewed("certificates");
        return key(folder, () -> CertificateFolder.load(folder, clock));
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

    /** Begins to archive: the key by which pieces are found again is what says so. */
    void startArchive() throws IOException {
        key("archive");
    }

    /** The archive, once it was started and there are custodians to seal to. */
    Optional<Archive> archive(AuditTrail trail, Clock clock) throws IOException, EscrowException {
        Optional<Escrow> escrow = escrow(trail, clock);
        if (escrow.isEmpty() || !Files.exists(dir.resolve("keys").resolve("archive"))) {
            return Optional.empty();
        }
        SecretKeySpec key = new SecretKeySpec(key("archive"), "HmacSHA256");
        return Optional.of(new Archive(escrowDir().resolve("sealed"), escrow.get(), trail, key, clock));
    }

    /** Remembers the passwords that were issued. */
    IssuedPasswords issuedPasswords() throws IOException {
        byte[] key = key("issued-passwords");
        return IssuedPasswords.open(dir.resolve("issued-passwords"), new SecretKeySpec(key, "HmacSHA256"));
    }

    /** What was moved before, when the policy asks for it or something is remembered already; otherwise null. */
    @Nullable
    History history(Policy policy, AuditTrail trail, Clock clock) throws IOException {
        Path file = dir.resolve("history");
        boolean asked = policy.needsContacts() || !policy.windows().isEmpty();
        return asked || Files.exists(file)
                ? History.open(file, "home", key("history"), ZoneId.of("Asia/Tokyo"), clock.instant(), trail)
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
        Path file = inUse("recipients.csv");
        try {
            return Files.exists(file) ? CsvCapabilities.load(file) : RecipientCapabilities.UNKNOWN;
        } catch (PolicyException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    /** Recipients' OpenPGP keys. */
    RecipientKeySource openPgpKeys(Clock clock) throws IOException, UserException {
        Path folder = onlyReviewed("openpgp");
        return key(folder, () -> OpenPgpKeyRing.read(folder, clock));
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
            signers.add(new OpenPgpSecretKey(Files.readAllBytes(openPgp), null));
        }
        return signers;
    }

    /** What the home's own file {@code detectors.yaml} defines; nothing where there is none. */
    CustomDetectors detectors() throws IOException, UserException {
        Path file = inUse("detectors.yaml");
        if (!Files.exists(file)) {
            return DetectorsOption.none();
        }
        Function<String, Optional<Path>> reviewed = reviewedLists();
        return DetectorsOption.load(file, name -> reviewed.apply(name).orElse(dir.resolve(name)));
    }

    /** Where the active version of a file of words lies, by the name that definitions of detectors give it. */
    Function<String, Optional<Path>> reviewedLists() throws IOException, UserException {
        Map<String, Path> lists = new HashMap<>();
        for (String file : versions().files()) {
            if (versions().active(file).isPresent()) {
                lists.put(file, inUse(file));
            }
        }
        return name -> Optional.ofNullable(
                lists.get(Path.of(name).normalize().toString().replace('\\', '/')));
    }

    Policy policy(@Nullable Path given, CustomDetectors detectors) throws IOException, UserException {
        return PolicyCommand.load(given == null ? inUse("policy.yaml") : given, detectors);
    }
}
