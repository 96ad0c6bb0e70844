package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.TrailVerifier;
import dev.sekisho.dlp.audit.TrailVerifier.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        description = "証跡を検証する・報告書にする・書き出す / verify the trail, report on it, export it",
        subcommands = {
            AuditReportCommand.class,
            AuditExportCommand.class,
            AuditBundleCommand.class,
            AuditEraseCommand.class
        },
        footer = "終了コード / exit: 0 complete, 6 consistent but completeness unproven, 7 altered")
final class AuditCommand {

    @Command(
            name = "checkpoint",
            description = "最新のチェックポイントを出す。別の場所に保管する / print the latest checkpoint, to be kept elsewhere")
    int checkpoint(@Mixin HomeOption home) throws IOException {
        Path file = home.open().trailDir().resolve("checkpoint");
        System.out.print(Files.readString(file, StandardCharsets.UTF_8));
        return Exit.OK;
    }

    @Command(name = "verify", description = "改変・削除・入れ替え・末尾の欠落を探す / find changed, removed, reordered or missing records")
    int verify(
            @Mixin HomeOption home,
            @Option(
                            names = "--checkpoint",
                            paramLabel = "FILE",
                            description = "別に保管したチェックポイント / a checkpoint kept elsewhere")
                    @Nullable
                    Path checkpoint,
            @Option(names = "--key", paramLabel = "FILE", description = "検証鍵（既定: ホームの verifier.key） / the verifier key")
                    @Nullable
                    Path key)
            throws IOException {
        Home opened = home.open();
        String verifierKey = key == null ? opened.verifierKey() : Files.readString(key, StandardCharsets.US_ASCII);
        String kept = checkpoint == null ? null : Files.readString(checkpoint, StandardCharsets.UTF_8);
        Result result = TrailVerifier.verify(opened.trailDir(), verifierKey, kept);
        String torn = result.reason().equals("torn-tail") ? "（末尾に書きかけ / torn tail）" : "";
        return switch (result.verdict()) {
            case COMPLETE ->
                say("完全 / complete: " + result.records() + " records, " + result.proven() + " proven" + torn, Exit.OK);
            case CONSISTENT ->
                say(
                        "矛盾なし、完全性は未証明 / consistent, completeness unproven: " + result.records() + " records" + torn,
                        Exit.UNPROVEN);
            case ALTERED -> say("改変あり / altered: " + result.reason(), Exit.ALTERED);
        };
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

    private static int say(String line, int exit) {
        System.out.println(line);
        return exit;
    }
}
