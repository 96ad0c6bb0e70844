package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.HeldItems;
import dev.sekisho.dlp.quarantine.HoldState;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "hold",
        description = "保留されたメールを見る・承認する・却下する / see, approve or reject held mails",
        footer = "終了コード / exit: 0 done, 5 refused, 2 usage",
        subcommands = {
            HoldDropCommand.class,
            HoldOpenCommand.class,
            HoldDelegateCommand.class,
            HoldDelegationsCommand.class,
            HoldRevokeCommand.class
        })
final class HoldCommand {
    private static final String ID = "保留の ID / the item";
    private static final String WHY = "理由（証跡に残る） / why; it goes into the trail";

    @Command(name = "list", description = "一覧 / all items")
    int list(@Mixin HomeOption home, @Option(names = "--json", description = "JSON で出力 / print JSON") boolean json)
            throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            HeldItems held = quarantine.list();
            Table table = new Table();
            for (HeldItem item : held.items()) {
                if (json) {
                    System.out.print(Json.line(HoldView.map(item)));
                }
                table.row(item.id(), item.state(), item.time(), item.from(), String.join(",", item.recipients()));
            }
            System.out.print(json ? "" : table);
            if (held.items().isEmpty() && held.unreadable().isEmpty()) {
                System.err.println("保留されたものはありません / nothing is held");
            }
            for (String id : held.unreadable()) {
                System.err.println(Refusals.unreadable(id));
                System.out.print(json ? Json.line(Map.of("id", id, "state", "UNREADABLE")) : "");
            }
            return held.unreadable().isEmpty() ? Exit.OK : Exit.REFUSED;
        });
    }

    @Command(
            name = "show",
            description = "理由・伏せ字の検知結果・添付・承認 / why it is held, what was found (masked), attachments, approvals")
    int show(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(names = "--json", description = "JSON で出力 / print JSON") boolean json)
            throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            HeldItem item = quarantine.get(id);
            System.out.print(json ? Json.line(HoldView.map(item)) : HoldView.text(item));
            return Exit.OK;
        });
    }

    @Command(name = "content", description = "承認者が内容を読む（理由とともに証跡に残る） / an approver reads the content; recorded")
    int content(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = "承認者 / who reads") String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = WHY) String reason,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = "置き場 / where it goes (mode 0600)")
                    Path out)
            throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            Content content = quarantine.reveal(id, as, reason);
            try (InputStream in = content.open()) {
                NewFile.write(out, in::transferTo);
            } catch (GeneralSecurityException e) {
                throw new IOException("nothing is encrypted here", e);
            }
            System.out.println("内容を出しました。証跡に残りました / written, and recorded: " + out);
            return Exit.OK;
        });
    }

    @Command(name = "approve", description = "承認する。承認がそろうと出る / approve; released once enough people approved")
    int approve(
            @Mixin HomeOption home,
            @Mixin HoldReleaseOption release,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = "承認者 / who approves") String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = WHY) String reason)
            throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            LeavingFolder folder = release.folder(h, id);
            HeldItem item = quarantine.approve(id, as, reason);
            if (item.state() != HoldState.APPROVED) {
                int missing = item.requirement().quorum() - item.approvals().size();
                System.out.println("承認しました。あと " + missing + " 人 / approved; " + missing + " more needed");
                return Exit.OK;
            }
            return release.release(h, trail, id, folder);
        });
    }

    @Command(name = "release", description = "承認ずみのメールを出す / let an approved mail go")
    int release(
            @Mixin HomeOption home,
            @Mixin HoldReleaseOption release,
            @Parameters(paramLabel = "ID", description = ID) String id)
            throws IOException, UserException {
        return OpenQuarantine.with(
                home, (h, trail, quarantine) -> release.release(h, trail, id, release.folder(h, id)));
    }

    @Command(
            name = "tables",
            description =
                    "保留を PostgreSQL に置くとき、その表を作る（ホームの quarantine.txt） / make the tables of the database in quarantine.txt")
    int tables(@Mixin HomeOption home) throws IOException, UserException {
        home.open().quarantinePlace().createTables();
        System.out.println("表があります / the tables are there");
        return Exit.OK;
    }

    @Command(name = "reject", description = "却下する / reject")
    int reject(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = "却下する人 / who rejects")
                    String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = WHY) String reason)
            throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            quarantine.reject(id, as, reason);
            System.out.println("却下しました / rejected");
            return Exit.OK;
        });
    }

    @Command(name = "recall", description = "送信者が取り消す（出る前だけ） / the sender takes it back, before it is released")
    int recall(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = "送信者 / the sender") String as,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "理由 / why") String reason)
            throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            quarantine.recall(id, as, reason);
            System.out.println("取り消しました / recalled");
            return Exit.OK;
        });
    }
}
