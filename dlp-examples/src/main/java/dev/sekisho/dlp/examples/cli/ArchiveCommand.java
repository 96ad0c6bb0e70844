package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.archive.Archive;
import dev.sekisho.dlp.archive.ArchiveException;
import dev.sekisho.dlp.archive.ArchiveSearch;
import dev.sekisho.dlp.archive.ArchivedMail;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.escrow.Ceremony;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.report.Period;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "archive",
        description = "すべてのメールを監査人のために封をして残す / keep all mail, sealed to the auditors",
        footer = "終了コード / exit: 0 done, 5 refused, 2 usage")
final class ArchiveCommand {
    /** What is done with an open archive. */
    private interface Body {
        int run(AuditTrail trail, Archive archive) throws IOException, GeneralSecurityException, UserException;
    }

    private static int with(HomeOption option, boolean begins, Body body) throws IOException, UserException {
        Home home = begins ? option.open() : option.existing();
        try (AuditTrail trail = home.trail()) {
            if (begins && home.escrow(trail, Clock.systemUTC()).isPresent()) { // a refused start must not begin later
                home.startArchive();
            }
            Optional<Archive> archive = home.archive(trail, Clock.systemUTC());
            if (archive.isEmpty()) {
                throw new UserException("先に管理者を登録し、archive start を / enrol custodians, then archive start");
            }
            return body.run(trail, archive.get());
        } catch (ArchiveException | GeneralSecurityException e) {
            System.err.println(OpeningReasons.opening(e));
            return Exit.REFUSED;
        }
    }

    @Command(name = "start", description = "これからの check のメールをすべて残す / from now on keep every mail of check")
    int start(@Mixin HomeOption home) throws IOException, UserException {
        return with(home, true, (trail, archive) -> {
            System.out.println("保管を始めました / mails are archived from now on");
            return Exit.OK;
        });
    }

    @Command(name = "add", description = "受け取ったメールを残す / keep a mail that was received")
    int add(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "MAIL.eml", description = "メール / the mail") Path mail,
            @Option(names = "--from", required = true, paramLabel = "A", description = "差出人 / envelope sender")
                    String from,
            @Option(names = "--rcpt", required = true, paramLabel = "B", description = "宛先 / envelope recipient")
                    List<String> recipients)
            throws IOException, UserException {
        Content content = Content.of(mail);
        return with(home, false, (trail, archive) -> {
            String id = UUID.randomUUID().toString();
            archive.received(id, content, from, recipients, inspect(content));
            System.out.println("残しました / archived: " + id);
            return Exit.OK;
        });
    }

    private static Inspection inspect(Content mail) {
        try (InspectionSession session = Inspectors.load(List.of()).begin(InspectionOptions.none())) {
            session.accept(Part.of("mail.eml", "message/rfc822", mail), PartRole.ATTACHMENT);
            return session.finish();
        }
    }

    @Command(
            name = "search",
            description = "封筒・日時・操作者・種類・人数で探す。中身は見えない / find mails by envelope, time, actor, info types, counts")
    int search(@Mixin HomeOption home, @Mixin PeriodOptions days, @Mixin ArchiveCriteria criteria, @Mixin AskedBy asked)
            throws IOException, UserException {
        Period period = days.period();
        return with(home, false, (trail, archive) -> {
            List<ArchivedMail> found = new ArchiveSearch(trail, Clock.systemUTC())
                    .find(period.start(), period.end(), criteria::matches, criteria.asked(period), asked.name());
            Table table = new Table();
            for (ArchivedMail mail : found) {
                table.row(
                        mail.transfer(),
                        mail.time(),
                        mail.direction().id(),
                        mail.from() + " -> " + String.join(",", mail.recipients()),
                        mail.people() + " 人 / people",
                        new TreeMap<>(mail.types()).keySet());
            }
            System.out.print(table);
            System.out.println(found.size() + " 通 / mails");
            return Exit.OK;
        });
    }

    @Command(
            name = "open",
            description = "1 通を、管理者たちの鍵で取り出す。先に証跡に残る / get one mail with custodians' keys; the trail has it first")
    int open(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "TRANSFER", description = "archive search の ID / the id of archive search")
                    String transfer,
            @Mixin CeremonyOptions options,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = "出力先（mode 0600） / where it goes")
                    Path out)
            throws IOException, UserException {
        Ceremony ceremony = options.ceremony();
        return with(home, false, (trail, archive) -> {
            ArchivedMail mail =
                    ArchivedMails.of(trail, List.of(transfer), options.as()).get(0);
            try (NewFile file = NewFile.at(out)) {
                archive.open(mail.reference(), ceremony, file.out());
                file.commit();
            }
            System.out.println("取り出しました / opened: " + out);
            return Exit.OK;
        });
    }
}
