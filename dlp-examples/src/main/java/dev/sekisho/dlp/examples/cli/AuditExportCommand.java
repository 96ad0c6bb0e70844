package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.RecordFilter;
import dev.sekisho.dlp.audit.TrailBundle;
import dev.sekisho.dlp.audit.TrailException;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.report.Period;
import dev.sekisho.dlp.report.TrailExport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = {
            "証跡を書き出す（監査人だけが読める権限で） / export the trail, to a file only its owner can read",
            "bundle は記録と証明の ZIP で、公開鍵だけで検証できる / a bundle is verified with the public key alone"
        },
        footer = "終了コード / exit: 0, 2 usage or too many records for a bundle")
final class AuditExportCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private PeriodOptions days = new PeriodOptions();

    /** The forms. */
    enum Format {
        CSV,
        JSON,
        BUNDLE
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "csv|json|bundle",
            description = "形式（json は 1 行 1 件） / json is a record a line")
    private Format format = Format.JSON;

    @Option(names = "--transfer", paramLabel = "ID", description = "この転送だけ / of these transfers only")
    private List<String> transfers = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "出力先 / where it goes")
    private Path out = Path.of("");

    @Mixin
    private AskedBy asked = new AskedBy();

    @Override
    public Integer call() throws IOException, UserException {
        Period period = days.period();
        TrailPlace place = TrailPlace.of(home, List.of()).get(0);
        long[] written = {0};
        try {
            NewFile.write(out, stream -> written[0] = write(place, period, stream));
        } catch (TrailException e) {
            if ("too-many-records".equals(e.getMessage())) {
                throw new UserException("記録が多すぎます。期間を短くしてください / too many records: choose a shorter period (at most "
                        + TrailBundle.MOST_RECORDS + ")");
            }
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IOException("the file cannot be written", e);
        }
        Map<String, Object> facts = Map.of(
                "format",
                format.name().toLowerCase(Locale.ROOT),
                "from",
                period.from().toString(),
                "to",
                period.to().toString(),
                "records",
                written[0]);
        asked.record(List.of(place), "audit-export", facts);
        System.out.println("書き出しました / exported: " + written[0] + " records, " + out);
        return Exit.OK;
    }

    private boolean isChosen(Period period, AuditRecord entry) {
        return period.contains(entry.time())
                && (transfers.isEmpty()
                        || transfers.contains(String.valueOf(entry.facts().get("transfer"))));
    }

    private long write(TrailPlace place, Period period, OutputStream stream) throws IOException {
        if (format == Format.BUNDLE) {
            return TrailBundle.write(place.trail(), place.readingKey(), entry -> isChosen(period, entry), stream);
        }
        long[] written = {0};
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        TrailReader.Visitor export = format == Format.CSV ? TrailExport.csv(text) : TrailExport.jsonLines(text);
        RecordFilter within = RecordFilter.ofKinds().within(period.start(), period.end());
        place.reader().read(transfers.isEmpty() ? within : within.ofTransfers(transfers), (seq, entry) -> {
            export.entry(seq, entry);
            written[0]++;
        });
        text.flush();
        return written[0];
    }
}
