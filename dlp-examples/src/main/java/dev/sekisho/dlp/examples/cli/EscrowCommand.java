package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.escrow.Ceremony;
import dev.sekisho.dlp.escrow.Custodian;
import dev.sekisho.dlp.escrow.CustodianGroup;
import dev.sekisho.dlp.escrow.Enrolment;
import dev.sekisho.dlp.escrow.Escrow;
import dev.sekisho.dlp.escrow.EscrowEntry;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "escrow",
        description = "送った物の鍵を、複数の管理者に分けて預ける / keep the keys of what was sent with several custodians",
        footer = "終了コード / exit: 0 done, 5 refused, 2 usage")
final class EscrowCommand {
    private static final String AS = "実行する人 / who does it";

    /** What is done with an open escrow. */
    private interface Body {
        int run(Escrow escrow) throws IOException, GeneralSecurityException, UserException;
    }

    private static int with(HomeOption option, Body body) throws IOException, UserException {
        Home home = option.open();
        try (AuditTrail trail = home.trail()) {
            return body.run(Escrow.open(home.escrowDir(), trail, Clock.systemUTC()));
        } catch (GeneralSecurityException e) {
            System.err.println(OpeningReasons.opening(e));
            return Exit.REFUSED;
        }
    }

    @Command(
            name = "enrol",
            description = "管理者を登録する。人数がそろうとグループができる / enrol a custodian; a group forms once there are enough")
    int enrol(
            @Mixin HomeOption home,
            @Option(names = "--name", paramLabel = "NAME", required = true, description = "管理者 / the custodian")
                    String name,
            @Option(
                            names = "--certificate",
                            required = true,
                            paramLabel = "FILE",
                            description = "証明書 / the certificate")
                    Path certificate,
            @Option(
                            names = "--verified-by",
                            paramLabel = "NAME",
                            required = true,
                            description = "本人確認した人 / who verified the identity")
                    String verifiedBy,
            @Option(
                            names = "--how",
                            paramLabel = "TEXT",
                            required = true,
                            description = "本人確認の方法 / how it was verified")
                    String how,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = AS) String as,
            @Option(
                            names = "--threshold",
                            paramLabel = "N",
                            defaultValue = "2",
                            description = "開けるのに要る人数 / how many open together (default: ${DEFAULT-VALUE})")
                    int threshold,
            @Option(
                            names = "--of",
                            paramLabel = "N",
                            defaultValue = "3",
                            description = "最初のグループの人数 / how many form the first group (default: ${DEFAULT-VALUE})")
                    int of)
            throws IOException, UserException {
        X509Certificate one = certificate(certificate);
        return with(home, escrow -> {
            Custodian custodian = new Custodian(name, one);
            try {
                escrow.enrol(new Enrolment(custodian, verifiedBy, how, as, Instant.now()));
            } catch (IllegalArgumentException e) {
                System.err.println(OpeningReasons.escrow(String.valueOf(e.getMessage())));
                return Exit.REFUSED;
            }
            System.out.println("登録しました / enrolled: SHA-256 " + custodian.certificateSha256());
            List<String> names =
                    escrow.custodians().stream().map(Custodian::name).toList();
            if (escrow.group().isEmpty() && names.size() >= of) {
                CustodianGroup group = escrow.form(threshold, names, as);
                System.out.println("グループができました / a group has formed: " + group.threshold() + " of "
                        + group.custodians().size());
            }
            return Exit.OK;
        });
    }

    private static X509Certificate certificate(Path file) throws IOException, UserException {
        for (RecipientKey key : KeyFiles.recipient(file)) {
            if (key instanceof RecipientKey.Certificate certificate) {
                return certificate.certificate();
            }
        }
        throw new UserException("証明書ではありません / not a certificate: " + file);
    }

    @Command(name = "list", description = "管理者と、預けられた鍵の一覧 / custodians, and what was escrowed")
    int list(@Mixin HomeOption home) throws IOException, UserException {
        return with(home, escrow -> {
            Table table = new Table();
            Optional<CustodianGroup> group = escrow.group();
            for (Custodian custodian : escrow.custodians()) {
                boolean present = group.isPresent() && group.get().custodians().contains(custodian);
                table.row(
                        present ? "管理者 / custodian" : "登録のみ / enrolled",
                        custodian.name(),
                        custodian.certificateSha256());
            }
            group.ifPresent(g -> table.row(
                    "グループ / group",
                    "#" + g.generation(),
                    g.threshold() + " of " + g.custodians().size()));
            escrow.list(entry -> table.row(
                    entry.sha256(), entry.format(), entry.time(), entry.transferId(), "#" + entry.generation()));
            System.out.print(table);
            if (escrow.custodians().isEmpty()) {
                System.err.println("管理者はまだいません / no custodians yet");
            }
            return Exit.OK;
        });
    }

    @Command(
            name = "open",
            description = "送った物を、管理者たちの鍵で開く。先に証跡に残る / open what was sent with custodians' keys; the trail has it first")
    int open(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "FILE", description = "送ったファイル、または送ったメール / the sent file or mail") Path file,
            @Option(
                            names = "--key",
                            required = true,
                            paramLabel = "FILE",
                            description = "管理者の秘密鍵（人数分） / a custodian's private key, one for each")
                    List<Path> keys,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = AS) String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由 / why") String reason,
            @Option(names = "--out", required = true, paramLabel = "FILE|DIR", description = "出力先 / where it goes")
                    Path out)
            throws IOException, UserException {
        InputFiles.needed(file);
        Ceremony ceremony = new Ceremony(privateKeys(keys), as, reason);
        try {
            return with(home, escrow -> {
                for (Content content : Openers.candidates(file)) {
                    Optional<EscrowEntry> entry = escrow.find(Sums.sha256(content));
                    if (entry.isPresent()) {
                        release(escrow, entry.get(), content, ceremony, out);
                        return Exit.OK;
                    }
                }
                System.err.println(OpeningReasons.escrow("no-record"));
                return Exit.REFUSED;
            });
        } catch (OpenedFiles.SeveralFilesException e) {
            throw e.told();
        }
    }

    private static void release(Escrow escrow, EscrowEntry entry, Content content, Ceremony ceremony, Path out)
            throws IOException, GeneralSecurityException {
        Opener opener = Openers.named(entry.format());
        if (opener == null) {
            throw new OpeningException(OpeningException.Reason.UNSUPPORTED, null);
        }
        OpeningKey key = escrow.keys(entry.sha256(), ceremony).get(0);
        for (Path path : OpenCommand.open(new Openers.Sealed(content, opener), key, out)) {
            System.out.println("開きました / opened: " + path);
        }
    }

    static List<PrivateKey> privateKeys(List<Path> files) throws IOException, UserException {
        List<PrivateKey> keys = new ArrayList<>();
        for (Path file : files) {
            if (!(KeyFiles.opening(file, null) instanceof OpeningKey.Private key)) {
                throw new UserException("秘密鍵ではありません / not a private key: " + file);
            }
            keys.add(key.key());
        }
        return keys;
    }

    @Command(name = "rotate", description = "新しいグループに預け直す。退任した管理者は開けなくなる / share everything anew to a new group")
    int rotate(
            @Mixin HomeOption home,
            @Option(
                            names = "--custodian",
                            required = true,
                            paramLabel = "NAME",
                            description = "新しいグループ / the new group")
                    List<String> names,
            @Option(
                            names = "--threshold",
                            paramLabel = "N",
                            defaultValue = "2",
                            description = "開けるのに要る人数 / how many open together (default: ${DEFAULT-VALUE})")
                    int threshold,
            @Option(
                            names = "--key",
                            required = true,
                            paramLabel = "FILE",
                            description = "今の管理者の秘密鍵（人数分） / a present custodian's private key, one for each")
                    List<Path> keys,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = AS) String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由 / why") String reason)
            throws IOException, UserException {
        Ceremony ceremony = new Ceremony(privateKeys(keys), as, reason);
        return with(home, escrow -> {
            try {
                long records = escrow.rotate(threshold, names, ceremony);
                System.out.println("預け直しました / handed over: " + records);
                return Exit.OK;
            } catch (IllegalArgumentException e) {
                throw new UserException("グループになりません / not a group: " + e.getMessage());
            }
        });
    }
}
