package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.replay.KddiReplay;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code replay kddi}. */
final class KddiOptions {
    @Option(
            names = "--customers",
            paramLabel = "N",
            description = "kddi: 顧客の数 / how many customers (default: 3,996,789)")
    private @Nullable Long customers;

    @Option(
            names = "--xlsx",
            description = "kddi: ブックにして読む / the list as a workbook (default then: 966,000, a sheet of a million rows)")
    private boolean workbook;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "kddi: 作った名簿の置き場 / where the list that was made is kept (default: HOME/replay/kddi)")
    private @Nullable Path cache;

    KddiReplay replay(Path folder, Consumer<String> progress) {
        long size = customers != null ? customers : workbook ? KddiReplay.SHEET : KddiReplay.CUSTOMERS;
        return new KddiReplay(size, workbook, cache == null ? folder : cache, progress);
    }
}
