package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.escrow.Ceremony;
import dev.sekisho.dlp.escrow.Escrow;
import dev.sekisho.dlp.escrow.EscrowedRoot;
import dev.sekisho.dlp.trace.FingerprintRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The root of the fingerprints: with the custodians of the escrow, or in a file. */
final class RootOptions {
    @Option(names = "--root", paramLabel = "ROOT", description = "根の鍵のファイル / a file with the root key")
    private @Nullable Path file;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "escrow の管理者の秘密鍵（人数分） / a private key of a custodian of the escrow, one for each")
    private List<Path> keys = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "--key のときの理由 / why, with --key")
    private String reason = "";

    FingerprintRoot open(Home home, AuditTrail trail, String askedBy)
            throws IOException, UserException, GeneralSecurityException {
        if (file != null) {
            return FingerprintRoot.load(file);
        }
        if (!Files.exists(home.fingerprintRoot())) {
            throw new UserException(
                    Files.exists(home.fingerprintKey())
                            ? "根の鍵は管理者に預けられていません。--root にそのファイルを / the custodians do not have the root key:"
                                    + " name its file by --root"
                            : "指紋はまだ残していません。先に trace --start を / no fingerprints are kept yet: trace --start first");
        }
        if (keys.isEmpty()) {
            throw new UserException("--root に根の鍵を、または --key に管理者たちの鍵を / name the root key with --root,"
                    + " or the keys of the escrow's custodians with --key");
        }
        String sha256 = Files.readString(home.fingerprintRoot(), StandardCharsets.US_ASCII)
                .strip();
        Escrow escrow = Escrow.open(home.escrowDir(), trail, Clock.systemUTC());
        return EscrowedRoot.open(escrow, sha256, new Ceremony(EscrowCommand.privateKeys(keys), askedBy, reason));
    }

    static void deposit(Home home, FingerprintRoot root) throws IOException, UserException {
        try (AuditTrail trail = home.trail()) {
            Escrow escrow = home.escrow(trail, Clock.systemUTC())
                    .orElseThrow(() -> new UserException(OpeningReasons.escrow("no-group")));
            Files.writeString(home.fingerprintRoot(), EscrowedRoot.deposit(escrow, root) + "\n");
        } catch (GeneralSecurityException e) {
            throw new UserException(OpeningReasons.opening(e));
        }
    }
}
