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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
        footer = {"探すたびに証跡に記録します / each search is recorded in the trail", "終了コード / exit: 0, 2 usage, 1 internal"})
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
                description = "指紋を残し始める。根の鍵を ROOT に書くので、このホストから持ち去って保管する"
                        + " / begin to keep fingerprints; take the root key ROOT away from this host")
        private @Nullable Path start;

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

    @Option(names = "--root", paramLabel = "ROOT", description = "保管者の根の鍵 / the custodians' root key")
    private @Nullable Path root;

    @Option(names = "--as", paramLabel = "NAME", description = "照会者（既定: OS の利用者名） / who asks (default: the OS user)")
    private String askedBy = System.getProperty("user.name", "");

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "表示する件数 / how many are shown")
    private int top = 20;

    @Override
    public Integer call() throws IOException, UserException {
        Home opened = home.open();
        if (what.start != null) {
            return start(opened, what.start);
        }
        try (AuditTrail trail = opened.trail()) {
            Trace trace = new Trace(trail, askedBy, Clock.systemUTC());
            if (what.actor != null) {
                System.out.print(TraceText.actor(trace.actor(what.actor), top));
            } else if (what.person != null) {
                System.out.print(TraceText.person(trace.people(peopleOf(what.person), root()), top));
            } else if (what.origin != null) {
                System.out.print(TraceText.origin(origin(trace, what.origin), top));
            } else if (what.list != null) {
                System.out.print(TraceText.list(trace.people(peopleOf(what.list), root()), top));
            }
        } catch (IllegalArgumentException e) {
            throw new UserException("この根の鍵より前の年の指紋があります / there are fingerprints older than this root key");
        }
        return Exit.OK;
    }

    private static int start(Home home, Path file) throws IOException, UserException {
        if (Files.exists(home.fingerprintKey()) || Files.exists(file)) {
            throw new UserException("既に鍵があります / there is a key already");
        }
        FingerprintRoot made = FingerprintRoot.generate(
                Clock.systemUTC().instant().atZone(ZoneOffset.UTC).getYear());
        made.store(file);
        made.storeHostKey(home.fingerprintKey());
        System.out.println("指紋を残し始めました / fingerprints are kept from now on");
        System.out.println("根の鍵を別の場所に移してください / move the root key elsewhere: " + file);
        return Exit.OK;
    }

    private TransferOrigin origin(Trace trace, String transfer) throws IOException, UserException {
        return trace.origin(transfer, root())
                .orElseThrow(
                        () -> new UserException("この転送は証跡にありません / the trail does not know this transfer: " + transfer));
    }

    private FingerprintRoot root() throws IOException, UserException {
        if (root == null) {
            throw new UserException("--root に保管者の鍵を / name the custodians' key with --root");
        }
        return FingerprintRoot.load(root);
    }

    private static Trace.People peopleOf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
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
