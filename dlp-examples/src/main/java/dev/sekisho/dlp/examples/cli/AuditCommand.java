package dev.sekisho.dlp.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        description = "証跡を検証する・報告書にする・書き出す / verify the trail, report on it, export it",
        subcommands = {
            AuditVerifyCommand.class,
            AuditReportCommand.class,
            AuditExportCommand.class,
            AuditBundleCommand.class,
            AuditBreachCommand.class,
            AuditPeopleCommand.class,
            AuditEraseCommand.class
        },
        footer = "終了コード / exit: 0 complete, 6 consistent but completeness unproven, 7 altered")
final class AuditCommand {

    @Command(
            name = "checkpoint",
            description = "最新のチェックポイントを出す。別の場所に保管する / print the latest checkpoint, to be kept elsewhere")
    int checkpoint(@Mixin HomeOption home) throws IOException, UserException {
        Path file = TrailPlace.of(home, List.of()).get(0).trail().resolve("checkpoint");
        System.out.print(Files.readString(file, StandardCharsets.UTF_8));
        return Exit.OK;
    }

    @Command(
            name = "reading-key",
            description = "監査人の鍵を作る。読めるが、書けず署名できない / issue an auditor's key, which reads and cannot sign")
    int readingKey(
            @Mixin HomeOption home,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "出力先 / where it goes")
                    Path out,
            @Option(names = "--for", required = true, paramLabel = "NAME", description = "渡す相手 / who gets it")
                    String recipient,
            @Mixin AskedBy asked)
            throws IOException, UserException {
        TrailPlace place = TrailPlace.of(home, List.of()).get(0);
        asked.record(List.of(place), "audit-key-issued", Map.of("for", recipient));
        place.readingKey().store(out);
        System.out.println("監査人に渡し、このホストから消してください / hand it to the auditor and take it off this host: " + out);
        return Exit.OK;
    }
}
