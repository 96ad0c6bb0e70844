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
    private long customers = KddiReplay.CUSTOMERS;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "kddi: 作った名簿の置き場 / where the list that was made is kept (default: HOME/replay/kddi)")
    private @Nullable Path cache;

    KddiReplay replay(Path folder, Consumer<String> progress) {
        return new KddiReplay(customers, cache == null ? folder : cache, progress);
    }
}
