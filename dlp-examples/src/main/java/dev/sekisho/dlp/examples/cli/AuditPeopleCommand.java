package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.archive.Archive;
import dev.sekisho.dlp.archive.ArchiveException;
import dev.sekisho.dlp.archive.ArchivedMail;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.RecordFilter;
import dev.sekisho.dlp.escrow.Ceremony;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "breach-people",
        description = {
            "漏えいした転送の本人の一覧を、封をした原本から取り出す / list the people in what leaked, from the sealed originals",
            "管理者の鍵が要る。書くのは --out のファイル（mode 0600）だけ / needs custodians' keys; written to --out only"
        },
        footer = "終了コード / exit: 0 done, 5 refused, 2 usage or not archived")
final class AuditPeopleCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--transfer", required = true, paramLabel = "ID", description = "漏えいした転送 / a transfer that leaked")
    private List<String> transfers = new ArrayList<>();

    @Mixin
    private CeremonyOptions options = new CeremonyOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "一覧の出力先（CSV） / where the list goes (CSV)")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException, UserException {
        Ceremony ceremony = options.ceremony();
        Home opened = home.existing();
        try (AuditTrail trail = opened.trail()) {
            Optional<Archive> archive = opened.archive(trail, Clock.systemUTC());
            if (archive.isEmpty()) {
                throw new UserException("原本が保管されていません / the originals are not archived");
            }
            List<ArchivedMail> mails = ArchivedMails.of(trail, transfers, options.as());
            long rows = list(archive.get(), mails, ceremony);
            System.out.println("書き出しました / written: " + rows + " rows, " + out);
            System.out.println("同じ人が複数の行に現れることがあります / one person can be in several rows");
            tellParts(trail);
            return Exit.OK;
        } catch (ArchiveException | GeneralSecurityException e) {
            System.err.println(OpeningReasons.opening(e));
            return Exit.REFUSED;
        }
    }

    private long list(Archive archive, List<ArchivedMail> mails, Ceremony ceremony)
            throws IOException, GeneralSecurityException {
        try (NewFile file = NewFile.at(out)) {
            BufferedWriter text = new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8));
            AffectedPeople people = new AffectedPeople(text);
            for (ArchivedMail mail : mails) {
                try (Spill original = new Spill()) { // in memory or encrypted on the disk, and gone afterwards
                    archive.open(mail.reference(), ceremony, original.output());
                    people.begin(mail.transfer(), own(mail));
                    inspect(original, people);
                    people.end();
                }
            }
            text.flush();
            file.commit();
            return people.rows();
        }
    }

    private static List<String> own(ArchivedMail mail) {
        List<String> own = new ArrayList<>(mail.recipients());
        own.add(mail.from());
        own.add(mail.actor());
        return own;
    }

    /** The original has what a partial release dropped, too. */
    private void tellParts(AuditTrail trail) throws IOException {
        RecordFilter partly = RecordFilter.ofKinds("partly-released").ofTransfers(transfers);
        trail.reader()
                .read(
                        partly,
                        (seq, entry) ->
                                System.err.println("一部を除いて送られました。除いた添付の人も一覧に入っています / only a part of it left; people in"
                                        + " what was dropped are listed too: "
                                        + entry.facts().get("transfer")));
    }

    private static void inspect(Spill original, AffectedPeople people) throws IOException {
        InspectionOptions options = new InspectionOptions(Set.of(), Set.of(), people);
        try (InspectionSession session = Inspectors.load(List.of()).begin(options)) {
            session.accept(Part.of("mail.eml", "message/rfc822", original.content()), PartRole.ATTACHMENT);
            Inspection read = session.finish();
            if (!read.complete()) {
                System.err.println("一部を読めませんでした / not all of it could be read: " + read.unread());
            }
        }
    }
}
