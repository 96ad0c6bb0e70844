package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.examples.replay.KddiReplay;
import dev.sekisho.dlp.examples.replay.MufgReplay;
import dev.sekisho.dlp.examples.replay.NttReplay;
import dev.sekisho.dlp.examples.replay.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "replay",
        description = "実際の漏えいを架空の人で再現する / replay a leak with made-up people: mrt, health-centre, kddi, mufg, ntt")
final class ReplayCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "NAME", description = "どの漏えいか / which leak: mrt, health-centre, kddi, mufg, ntt")
    private String name = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "出力先 / where mails and report go (default: HOME/replay/NAME)")
    private @Nullable Path out;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "mufg, ntt: 人数 / how many people (default: 1,486,651; 9,280,000)")
    private @Nullable Integer people;

    @Mixin
    private KddiOptions kddi = new KddiOptions();

    @Override
    public Integer call() throws IOException, UserException {
        if (name.equals("kddi")) {
            return kddi();
        }
        if (name.equals("mufg")) {
            return mufg();
        }
        if (name.equals("ntt")) {
            return ntt();
        }
        Replay replay = Arrays.stream(Replay.values())
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserException("再現できるもの / replays: "
                        + Arrays.stream(Replay.values()).map(Replay::id).collect(Collectors.joining(", "))
                        + ", kddi, mufg, ntt"));
        Home opened = home.open();
        Path folder = folder(opened);
        FilePasswordChannel passwords = new FilePasswordChannel(folder.resolve("password.txt"));
        try (AuditTrail trail = opened.trail()) {
            System.out.print(Progress.during(
                    "再現中 / replaying", () -> replay.play(trail, opened::quarantine, passwords, folder)));
        }
        return Exit.OK;
    }

    private Path folder(Home opened) throws IOException {
        Path folder = out == null ? opened.dir().resolve("replay").resolve(name) : out;
        Files.createDirectories(folder); // gives another form of the path when it made one
        return folder;
    }

    private int mufg() throws IOException, UserException {
        Path folder = folder(home.open());
        int size = people == null ? MufgReplay.PEOPLE : people;
        MufgReplay.Result result =
                Progress.during("再現中 / replaying", progress -> new MufgReplay(size, folder, progress).play());
        System.out.print(result.text());
        System.out.println("■ 売られた名簿の出どころ / where the list that was sold came from (trace --list)");
        System.out.print(TraceText.list(result.list(), SHOWN));
        System.out.println("■ CD の中身の出どころ / where what is on the CD came from (trace --origin)");
        System.out.print(TraceText.origin(result.origin(), SHOWN));
        return Exit.OK;
    }

    private int ntt() throws IOException, UserException {
        Path folder = folder(home.open());
        int size = people == null ? NttReplay.PEOPLE : people;
        System.out.print(Progress.during("再現中 / replaying", progress -> new NttReplay(size, folder, progress).play())
                .text());
        return Exit.OK;
    }

    private int kddi() throws IOException {
        Home opened = home.open();
        Path folder = folder(opened);
        FilePasswordChannel passwords = new FilePasswordChannel(folder.resolve("password.txt"));
        try (AuditTrail trail = opened.trail()) {
            KddiReplay.Result result = Progress.during(
                    "再現中 / replaying",
                    progress -> kddi.replay(folder, progress).play(trail, opened::quarantine, passwords, folder));
            System.out.print(result.text());
            return result.exact() ? Exit.OK : Exit.INEXACT;
        }
    }
}
