package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.TrailBundle;
import dev.sekisho.dlp.audit.TrailException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bundle-verify",
        description = "書き出した記録が本物かを公開鍵だけで確かめる / check exported records with the public key alone",
        footer = "終了コード / exit: 0 genuine, 7 altered")
final class AuditBundleCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "BUNDLE.zip",
            description = "audit export --format bundle の出力 / the file that audit export --format bundle wrote")
    private Path bundle = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "別の経路で得た検証鍵 / the verifier key, got another way")
    private Path key = Path.of("");

    @Override
    public Integer call() throws IOException, UserException {
        String verifierKey = Files.readString(InputFiles.readable(key), StandardCharsets.US_ASCII)
                .strip();
        InputFiles.needed(bundle);
        try {
            TrailBundle.Proven proven = TrailBundle.verify(bundle, verifierKey);
            System.out.println("本物 / genuine: " + proven.records().size() + " of " + proven.size() + " records of "
                    + proven.origin());
            return Exit.OK;
        } catch (ZipException e) {
            throw new UserException(
                    "audit export --format bundle のファイルではありません / not a file of audit export --format bundle: "
                            + bundle);
        } catch (TrailException e) {
            System.out.println("改変あり / altered: " + e.getMessage());
            return Exit.ALTERED;
        }
    }
}
