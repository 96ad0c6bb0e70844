package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailErasure;
import dev.sekisho.dlp.audit.TrailException;
import dev.sekisho.dlp.escrow.Escrow;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "erase",
        description = {
            "記録の鍵を破棄して読めなくする。検証はできるまま / destroy keys of records; the trail still verifies",
            "管理者の許可が要る。保存期間（10 年）より新しいものは --before では消せない"
                    + " / custodians must allow it; --before refuses what is younger than ten years"
        },
        footer = "終了コード / exit: 0 done, 5 refused, 2 usage")
final class AuditEraseCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /** One of these is erased. */
    static final class What {
        @Option(names = "--record", paramLabel = "N", description = "記録の番号 / the number of a record, may be repeated")
        private @Nullable List<Long> records;

        @Option(names = "--before", paramLabel = "DAY", description = "この日より前のすべて / all from before this day")
        private @Nullable LocalDate before;
    }

    @Mixin
    private CeremonyOptions ceremony = new CeremonyOptions();

    @Override
    public Integer call() throws IOException, UserException {
        Home opened = home.existing();
        Path keys = opened.dir().resolve("keys").resolve("trail");
        try {
            List<String> allowed = allowed(opened);
            TrailErasure.Authority authority = new TrailErasure.Authority(ceremony.as(), allowed, ceremony.reason());
            long erased = erase(opened, keys, authority);
            System.out.println("鍵を破棄しました / keys destroyed: " + erased);
            System.out.println("バックアップと監査人の鍵には残っています / copies in backups and with auditors remain");
            return Exit.OK;
        } catch (GeneralSecurityException e) {
            System.err.println(OpeningReasons.opening(e));
        } catch (TrailException e) {
            System.err.println(refusal(e));
        }
        return Exit.REFUSED;
    }

    private List<String> allowed(Home opened) throws IOException, UserException, GeneralSecurityException {
        try (AuditTrail trail = opened.trail()) {
            return Escrow.open(opened.escrowDir(), trail, Clock.systemUTC()).authorise("erasure", ceremony.ceremony());
        }
    }

    private long erase(Home opened, Path keys, TrailErasure.Authority authority) throws IOException {
        Clock clock = Clock.systemUTC();
        if (what.before != null) {
            return TrailErasure.prune(
                    opened.trailDir(),
                    keys,
                    what.before.atStartOfDay(PeriodOptions.ZONE).toInstant(),
                    authority,
                    clock);
        }
        TreeSet<Long> records = new TreeSet<>(what.records == null ? List.of() : what.records);
        TrailErasure.erase(opened.trailDir(), keys, records, authority, clock);
        return records.size();
    }

    private static String refusal(TrailException e) {
        return switch (String.valueOf(e.getMessage())) {
            case "retention" ->
                OpeningReasons.refused(
                        "retention", "保存期間は " + TrailErasure.YEARS_KEPT + " 年です / kept for ten years at least");
            case "no-such-record" -> OpeningReasons.refused("no-such-record", "その番号の記録はありません / no such record");
            case "standing-record" ->
                OpeningReasons.refused(
                        "standing-record",
                        "管理者、版、消去の記録は消せません（ほかの記録の裏付けになるもの）"
                                + " / records of custodians, versions and erasures stay: others are checked against them");
            default -> OpeningReasons.refused(String.valueOf(e.getMessage()), "証跡が読めません / the trail cannot be read");
        };
    }
}
