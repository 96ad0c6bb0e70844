package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "送信メールを関所に通す / take an outgoing mail through the checkpoint",
        footer = "終了コード / exit: 0 may leave, 3 held, 4 blocked, 9 a reason is asked for,"
                + " 2 usage or unreadable mail, 1 internal")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "MAIL.eml", description = "メール / the mail")
    private Path mail = Path.of("");

    @Option(names = "--policy", paramLabel = "P.yaml", description = "ポリシー（既定: ホームの policy.yaml） / the policy")
    private @Nullable Path policy;

    @Mixin
    private DetectorsOption detectors = new DetectorsOption();

    @Option(names = "--from", paramLabel = "A", description = "エンベロープの差出人 / envelope sender")
    private @Nullable String from;

    @Option(names = "--rcpt", paramLabel = "B", description = "エンベロープの宛先（繰り返し可） / envelope recipient, may be repeated")
    private List<String> recipients = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "ID", description = "操作者 / who acts")
    private @Nullable String actor;

    @Option(names = "--requested-by", paramLabel = "ID", description = "依頼者 / who asked for it")
    private @Nullable String requestedBy;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "目的（チケット番号など） / what for, such as a ticket")
    private @Nullable String purpose;

    @Option(names = "--data-owner", paramLabel = "NAME", description = "データの持ち主（委託元など） / whose data it is")
    private @Nullable String dataOwner;

    @Option(names = "--at", paramLabel = "TIME", description = "時刻 / time, such as 2026-11-23T09:00:00+09:00")
    private @Nullable String at;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "送る理由。ポリシーが求めるとき / why it is sent, where the policy asks")
    private @Nullable String reason;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "出てよいメールの置き場。前のメールがあれば断る / where the mails that may leave go; one with earlier mails is refused")
    private @Nullable Path out;

    @Option(
            names = "--password-out",
            paramLabel = "FILE",
            description = "パスワードの置き場 / where a generated password goes (mode 0600)")
    private @Nullable Path passwordOut;

    @Option(names = "--json", description = "JSON で出力 / print JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException, UserException {
        InputFiles.needed(mail);
        Home opened = home.open();
        CustomDetectors own = detectors.load(opened);
        Policy checked = opened.policy(policy, own);
        LeavingFolder folder = out == null ? null : LeavingFolder.named(out);
        try (Ledgers ledgers = Ledgers.open(opened, checked)) {
            Checkpoint checkpoint = CheckpointOf.home(opened, checked, own, ledgers, passwordOut);
            Transfer transfer = transfer();
            Outcome outcome = Progress.during("検査中 / inspecting", () -> checkpoint.submit(transfer));
            List<Path> files = folder == null ? List.of() : folder.deliver(outcome);
            System.out.print(json ? CheckJson.of(outcome, files) : CheckText.of(outcome, files));
            return status(outcome);
        } catch (UnreadableMailException e) {
            System.err.println("メールとして読めません / not readable as a mail: " + e.getMessage());
            return Exit.USAGE;
        }
    }

    private Transfer transfer() throws IOException, UserException {
        Transfer.Builder builder = Transfer.mail(Content.of(mail)).to(recipients);
        given(from, builder::from);
        if (actor != null && !actor.isBlank()) {
            builder.actor(Actor.of(actor));
        }
        given(requestedBy, builder::requestedBy);
        given(purpose, builder::purpose);
        given(dataOwner, builder::dataOwner);
        given(reason, builder::reason);
        if (at != null) {
            builder.at(Times.of("--at", at));
        }
        return builder.build();
    }

    private static void given(@Nullable String value, Consumer<String> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    static int status(Outcome outcome) {
        return switch (outcome.action()) {
            case HOLD -> Exit.HELD;
            case BLOCK -> Exit.BLOCKED;
            case ASK_REASON -> Exit.ASKED;
            case ALLOW, NOTIFY, WARN, DEIDENTIFY, ENCRYPT -> Exit.OK;
        };
    }
}
