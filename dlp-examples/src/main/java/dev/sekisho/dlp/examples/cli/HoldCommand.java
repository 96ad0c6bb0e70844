package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.HoldState;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.quarantine.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "hold",
        description = "保留されたメールを見る・承認する・却下する / see, approve or reject held mails",
        footer = "終了コード / exit: 0 done, 5 refused, 2 usage")
final class HoldCommand {
    /** What is done with an open quarantine. */
    private interface Body {
        int run(Home home, AuditTrail trail, Quarantine quarantine) throws IOException, RefusedException, UserException;
    }

    private static int with(HomeOption option, Body body) throws IOException, UserException {
        Home home = option.open();
        try (AuditTrail trail = home.trail()) {
            return body.run(home, trail, home.quarantine(trail, home.directory(), Clock.systemUTC()));
        } catch (RefusedException e) {
            System.err.println(Refusals.explain(e.code()));
            return Exit.REFUSED;
        }
    }

    @Command(name = "list", description = "一覧 / all items")
    int list(@Mixin HomeOption home, @Option(names = "--json", description = "JSON") boolean json)
            throws IOException, UserException {
        return with(home, (h, trail, quarantine) -> {
            List<HeldItem> items = quarantine.list();
            Table table = new Table();
            for (HeldItem item : items) {
                if (json) {
                    System.out.print(Json.line(HoldView.map(item)));
                }
                table.row(item.id(), item.state(), item.time(), item.from(), String.join(",", item.recipients()));
            }
            System.out.print(json ? "" : table);
            return Exit.OK;
        });
    }

    @Command(name = "show", description = "理由と承認 / why it is held, and its approvals; nothing of its content")
    int show(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = "保留の ID / the item") String id,
            @Option(names = "--json", description = "JSON") boolean json)
            throws IOException, UserException {
        return with(home, (h, trail, quarantine) -> {
            HeldItem item = quarantine.get(id);
            System.out.print(json ? Json.line(HoldView.map(item)) : HoldView.text(item));
            return Exit.OK;
        });
    }

    @Command(name = "approve", description = "承認する。承認がそろうと出る / approve; released once enough people approved")
    int approve(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = "保留の ID / the item") String id,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = "承認者 / who approves") String as,
            @Option(names = "--reason", required = true, description = "理由 / why") String reason,
            @Option(names = "--out", paramLabel = "DIR", description = "メールの置き場 / where mails go") @Nullable Path out,
            @Option(names = "--password-out", paramLabel = "FILE", description = "パスワードの置き場 / where a password goes")
                    @Nullable
                    Path passwordOut)
            throws IOException, UserException {
        return with(home, (h, trail, quarantine) -> {
            HeldItem item = quarantine.approve(id, as, reason);
            if (item.state() != HoldState.APPROVED) {
                int missing = item.requirement().quorum() - item.approvals().size();
                System.out.println("承認しました。あと " + missing + " 人 / approved; " + missing + " more needed");
                return Exit.OK;
            }
            return release(h, trail, id, out, passwordOut);
        });
    }

    @Command(name = "release", description = "承認ずみのメールを出す / let an approved mail go")
    int release(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = "保留の ID / the item") String id,
            @Option(names = "--out", paramLabel = "DIR", description = "メールの置き場 / where mails go") @Nullable Path out,
            @Option(names = "--password-out", paramLabel = "FILE", description = "パスワードの置き場 / where a password goes")
                    @Nullable
                    Path passwordOut)
            throws IOException, UserException {
        return with(home, (h, trail, quarantine) -> release(h, trail, id, out, passwordOut));
    }

    private static int release(Home home, AuditTrail trail, String id, @Nullable Path out, @Nullable Path passwordOut)
            throws IOException, RefusedException, UserException {
        CustomDetectors detectors = home.detectors();
        Policy policy = home.policy(null, detectors);
        try (History history = home.history(policy, Clock.systemUTC())) {
            Ledgers ledgers = new Ledgers(trail, history);
            Outcome outcome = CheckpointOf.home(home, policy, detectors, ledgers, passwordOut)
                    .release(id);
            Path folder = out == null ? home.outbox().resolve(id) : out;
            List<Path> files = CheckpointOf.deliver(outcome, folder);
            System.out.print(CheckText.of(outcome, files));
            return Exit.OK;
        }
    }

    @Command(name = "reject", description = "却下する / reject")
    int reject(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "ID", description = "保留の ID / the item") String id,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = "却下する人 / who rejects")
                    String as,
            @Option(names = "--reason", required = true, description = "理由 / why") String reason)
            throws IOException, UserException {
        return with(home, (h, trail, quarantine) -> {
            quarantine.reject(id, as, reason);
            System.out.println("却下しました / rejected");
            return Exit.OK;
        });
    }
}
