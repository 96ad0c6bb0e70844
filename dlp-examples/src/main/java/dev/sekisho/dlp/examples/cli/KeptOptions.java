package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.FolderSink;
import dev.sekisho.dlp.audit.TrailVerifier;
import dev.sekisho.dlp.audit.TrailVerifier.Result;
import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.witness.TimestampException;
import dev.sekisho.dlp.witness.TimestampSink;
import dev.sekisho.dlp.witness.TimestampSink.Stamped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a trail is checked against: checkpoints kept elsewhere, timestamps, the writer's public key. */
final class KeptOptions {
    @Option(
            names = "--checkpoint",
            paramLabel = "FILE|DIR",
            description = "別に保管したチェックポイント（ファイルか、FolderSink のフォルダ。繰り返し可）"
                    + " / a checkpoint kept elsewhere, or a folder of them; may be repeated")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(
            names = "--tsa-certificate",
            paramLabel = "FILE",
            description = "時刻認証局またはその発行者の証明書 / certificate of the timestamp authority or of its issuer")
    private @Nullable Path certificate;

    @Option(names = "--key", paramLabel = "FILE", description = "検証鍵（既定: ホームの verifier.key） / the verifier key")
    private @Nullable Path key;

    /**
     * What the check of a node said.
     *
     * @param result the result
     * @param stamped its checkpoints with timestamps that hold; empty when no certificate was given
     */
    record Checked(Result result, List<Stamped> stamped) {}

    /** Whether timestamps are asked for, so that there should be some. */
    boolean asksForTimestamps() {
        return certificate != null;
    }

    Checked verify(TrailPlace place) throws IOException, UserException {
        String verifierKey = key == null
                ? place.verifierKey()
                : Files.readString(key, StandardCharsets.US_ASCII).strip();
        List<String> kept = new ArrayList<>();
        for (Path path : checkpoints) {
            if (Files.isDirectory(path)) {
                kept.addAll(FolderSink.kept(path, verifierKey));
            } else {
                String note = Files.readString(path, StandardCharsets.UTF_8);
                if (checkpoints.size() == 1 || isOf(note, verifierKey)) {
                    kept.add(note);
                }
            }
        }
        try {
            List<Stamped> stamped =
                    certificate == null ? List.of() : TimestampSink.verify(place.trail(), certificate(certificate));
            List<String> beside = stamped.stream().map(Stamped::checkpoint).toList();
            return new Checked(TrailVerifier.verify(place.trail(), verifierKey, kept, beside), stamped);
        } catch (TimestampException e) {
            return new Checked(new Result(Verdict.ALTERED, String.valueOf(e.getMessage()), 0, -1), List.of());
        }
    }

    /** With several nodes each checkpoint is for one of them, by its first line. */
    private static boolean isOf(String note, String verifierKey) {
        return note.split("\n", 2)[0].equals(verifierKey.split("\\+", 2)[0]);
    }

    private static X509Certificate certificate(Path file) throws IOException, UserException {
        for (RecipientKey one : KeyFiles.recipient(file)) {
            if (one instanceof RecipientKey.Certificate found) {
                return found.certificate();
            }
        }
        throw new UserException("証明書ではありません / not a certificate: " + file);
    }
}
