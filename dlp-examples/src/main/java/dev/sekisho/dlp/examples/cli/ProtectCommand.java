package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.escrow.Escrow;
import dev.sekisho.dlp.protect.CollectedKeys;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.EscrowDeposit;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.PasswordHandover;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "protect",
        description = "ファイルを暗号化する / encrypt files",
        footer = "終了コード / exit: 0 done, 5 refused, 2 usage")
final class ProtectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "ファイル / the files")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description = "形式 / the form: cms, openpgp, zip, pdf, office")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "出力先 / where the form goes")
    private Path out = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "CERT.pem|KEY.asc",
            description = "宛先の証明書・OpenPGP 鍵（繰り返し可） / a recipient's certificate or key, may be repeated")
    private List<Path> recipients = new ArrayList<>();

    @Option(
            names = "--password-out",
            paramLabel = "FILE",
            description = "生成したパスワードの置き場 / where the generated password goes (mode 0600)")
    private @Nullable Path passwordOut;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "このホームの管理者たちに鍵を預ける / escrow the key with the custodians of this home")
    private @Nullable Path home;

    @Override
    public Integer call() throws IOException, UserException {
        Protector protector = protector();
        for (Path file : files) {
            InputFiles.needed(file);
        }
        List<Part> parts = parts(what -> {});
        requireUsable(protector, parts);
        try {
            if (home == null) {
                return protect(protector, null);
            }
            Home opened = new Home(home);
            try (AuditTrail trail = opened.trail()) {
                Escrow escrow = opened.escrow(trail, Clock.systemUTC())
                        .orElseThrow(() -> new UserException("管理者がまだいません / no custodians yet: sekisho escrow enrol"));
                return protect(protector, escrow);
            }
        } catch (FailedCipherException e) {
            return refused(e.failure());
        } catch (GeneralSecurityException e) {
            return refused(e);
        }
    }

    private static int refused(GeneralSecurityException e) {
        System.err.println(OpeningReasons.protecting(e));
        return Exit.REFUSED;
    }

    private int protect(Protector protector, @Nullable Escrow escrow)
            throws IOException, UserException, GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        List<RecipientKey> to = new ArrayList<>();
        for (Path recipient : recipients) {
            to.addAll(KeyFiles.recipient(recipient));
        }
        String[] algorithm = {""};
        CollectedKeys keys = new CollectedKeys();
        ContentKeyEscrow collector = escrow == null ? ContentKeyEscrow.NONE : keys;
        NewFile.write(out, file -> {
            OutputStream digesting = new DigestOutputStream(file, sha256);
            ProtectedForm made = Progress.during("暗号化中 / encrypting", progress -> {
                ProtectionRequest request = ProtectionRequest.of(parts(progress))
                        .to(to)
                        .escrow(collector)
                        .build();
                try {
                    return protector.protect(request, digesting);
                } catch (GeneralSecurityException e) {
                    throw new FailedCipherException(e);
                }
            });
            algorithm[0] = made.algorithm();
            finish(made, escrow, keys, HexFormat.of().formatHex(sha256.digest()));
        });
        System.out.println("暗号化しました / encrypted: " + out + " (" + algorithm[0] + ")");
        return Exit.OK;
    }

    /** The file gets its name only when its password is kept and its key escrowed. */
    private void finish(ProtectedForm made, @Nullable Escrow escrow, CollectedKeys keys, String sha256)
            throws IOException, GeneralSecurityException {
        try (keys) {
            if (escrow != null) {
                escrow.deposit(new EscrowDeposit(UUID.randomUUID().toString(), format, sha256, keys.keys()));
            }
        }
        Secret password = made.password();
        if (password != null && passwordOut != null) {
            PasswordHandover.Addressed nobody = new PasswordHandover.Addressed("", "", List.of());
            try (Secret closed = password) {
                PasswordHandover.choose(List.of(new FilePasswordChannel(passwordOut)), nobody, List.of())
                        .orElseThrow()
                        .deliver(closed);
            }
        }
    }

    private Protector protector() throws UserException {
        List<String> ids = new ArrayList<>();
        for (Protector protector : ServiceLoader.load(Protector.class)) {
            if (protector.needsKnownRecipient()) {
                continue; // nobody here knows what the recipients open
            }
            if (protector.id().equals(format)) {
                return protector;
            }
            ids.add(protector.id());
        }
        throw new UserException("使える形式 / the forms for --format: " + String.join(", ", ids));
    }

    private String taken() {
        return switch (format) {
            case "cms" -> "（ファイル 1 つ / takes one file）";
            case "pdf" -> "（暗号化されていない PDF 1 つ / takes one PDF that is not encrypted）";
            case "office" -> "（docx・xlsx・pptx など 1 つ / takes one docx, xlsx, pptx or the like）";
            default -> "";
        };
    }

    private List<Part> parts(Consumer<String> progress) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path file : files) {
            Content content = new CountedContent(Content.of(file), "暗号化中 / encrypting", progress);
            parts.add(Part.of(String.valueOf(file.getFileName()), "application/octet-stream", content));
        }
        return parts;
    }

    private void requireUsable(Protector protector, List<Part> parts) throws IOException, UserException {
        if (!protector.takes(parts)) {
            throw new UserException("この形式にできないファイル（数・種類・大きさ）です / " + format
                    + " does not take these files: their number, kind or size" + taken());
        }
        boolean password = protector.keyKind() == KeyKind.PASSWORD;
        if (password && (passwordOut == null || !recipients.isEmpty())) {
            throw new UserException("--password-out が要り、--to は付けられません / needs --password-out, and takes no --to");
        }
        if (!password && recipients.isEmpty()) {
            throw new UserException("--to で宛先の鍵を指定してください / name the recipients' keys by --to");
        }
    }
}
