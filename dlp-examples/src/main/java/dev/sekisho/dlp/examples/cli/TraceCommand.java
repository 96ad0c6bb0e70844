package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.FindingSink;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PersonSink;
import dev.sekisho.dlp.trace.FingerprintRoot;
import dev.sekisho.dlp.trace.Trace;
import dev.sekisho.dlp.trace.TransferOrigin;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "trace",
        description = "誰がこの人たちの情報を動かしたかを証跡から探す / find in the trail who moved these people",
        footer = {
            "探すたびに証跡に記録します / each search is recorded in the trail",
            "終了コード / exit: 0, 5 refused by the escrow, 2 usage, 1 internal"
        })
final class TraceCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /** One of these is asked for. */
    static final class What {
        @Option(
                names = "--start",
                paramLabel = "ROOT",
                arity = "0..1",
                fallbackValue = "",
                description = "指紋を残し始める。根の鍵は escrow の管理者たちに預ける。ROOT を書けばそこに作るので、このホストから持ち去る"
                        + " / begin to keep fingerprints; the custodians of escrow get the root key, or the file ROOT,"
                        + " to be taken away from this host")
        private @Nullable Path start;

        @Option(names = "--index", description = "索引を作り、以後の探索を速くする / make indexes, so that later searches are fast")
        private boolean index;

        @Option(
                names = "--person",
                paramLabel = "FILE",
                description = "この人を動かした転送 / transfers that carried the people in FILE, by time")
        private @Nullable Path person;

        @Option(
                names = "--list",
                paramLabel = "FILE",
                description = "この名簿の出どころ（一部でも列が違っても可） / where a list came from, a part or other columns of it")
        private @Nullable Path list;

        @Option(
                names = "--origin",
                paramLabel = "TRANSFER",
                description = "この転送の人たちがどこから来て、どこへ行ったか（別のチャネル）"
                        + " / where the people of this transfer came from and went, over other channels")
        private @Nullable String origin;

        @Option(names = "--actor", paramLabel = "ID", description = "この操作者の転送 / what an actor tried to move")
        private @Nullable String actor;
    }

    @Mixin
    private RootOptions root = new RootOptions();

    @Option(names = "--as", paramLabel = "NAME", description = "照会者（既定: OS の利用者名） / who asks (default: the OS user)")
    private String askedBy = System.getProperty("user.name", "");

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "表示する件数 / how many are shown")
    private int top = 20;

    @Override
    public Integer call() throws IOException, UserException {
        Home opened = what.start == null ? home.existing() : home.open();
        if (what.start != null) {
            return start(opened, what.start);
        }
        try (AuditTrail trail = opened.trail()) {
            Trace trace = new Trace(trail, askedBy, Clock.systemUTC());
            FingerprintRoot custodians = what.actor != null ? null : root.open(opened, trail, askedBy);
            if (custodians == null) {
                System.out.print(TraceText.actor(trace.actor(String.valueOf(what.actor)), top));
            } else if (what.index) {
                System.out.println("索引に入れた転送 / transfers indexed: " + trace.index(custodians));
            } else if (what.person != null) {
                System.out.print(TraceText.person(trace.people(peopleOf(what.person), custodians), top));
            } else if (what.origin != null) {
                System.out.print(TraceText.origin(origin(trace, what.origin, custodians), top));
            } else if (what.list != null) {
                System.out.print(TraceText.list(trace.people(peopleOf(what.list), custodians), top));
            }
        } catch (IllegalArgumentException e) {
            throw new UserException("この根の鍵より前の年の指紋があります / there are fingerprints older than this root key");
        } catch (GeneralSecurityException e) {
            System.err.println(OpeningReasons.opening(e));
            return Exit.REFUSED;
        }
        return Exit.OK;
    }

    private static int start(Home home, Path file) throws IOException, UserException {
        boolean escrowed = file.toString().isEmpty();
        if (Files.exists(home.fingerprintKey()) || (!escrowed && Files.exists(file))) {
            throw new UserException("既に鍵があります / there is a key already");
        }
        FingerprintRoot made = FingerprintRoot.generate(
                Clock.systemUTC().instant().atZone(ZoneOffset.UTC).getYear());
        if (escrowed) {
            RootOptions.deposit(home, made);
        } else {
            made.store(file);
        }
        made.storeHostKey(home.fingerprintKey());
        System.out.println("指紋を残し始めました / fingerprints are kept from now on");
        System.out.println(
                escrowed
                        ? "根の鍵は管理者たちに預けました / the custodians have the root key"
                        : "根の鍵を別の場所に移してください / move the root key elsewhere: " + file);
        return Exit.OK;
    }

    private static TransferOrigin origin(Trace trace, String transfer, FingerprintRoot root)
            throws IOException, UserException {
        return trace.origin(transfer, root)
                .orElseThrow(
                        () -> new UserException("この転送は証跡にありません / the trail does not know this transfer: " + transfer));
    }

    private static Trace.People peopleOf(Path file) throws IOException, UserException {
        InputFiles.needed(file);
        return sink -> inspect(file, sink);
    }

    private static void inspect(Path file, PersonSink sink) throws IOException {
        InspectionOptions options = new InspectionOptions(Set.of(), Set.of(), FindingSink.NONE, null, sink);
        Part part = Part.of(String.valueOf(file.getFileName()), "application/octet-stream", Content.of(file));
        try (InspectionSession session = Inspectors.load(List.of()).begin(options)) {
            session.accept(part, PartRole.ATTACHMENT);
            Inspection read = session.finish();
            if (!read.complete()) {
                System.err.println("一部を読めませんでした / not all of it could be read: " + read.unread());
            }
        }
    }
}
