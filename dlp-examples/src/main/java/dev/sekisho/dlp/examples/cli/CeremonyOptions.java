package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.escrow.Ceremony;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options by which custodians come together: their keys, who asks, and why. */
final class CeremonyOptions {
    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "管理者の秘密鍵（人数分） / a custodian's private key, one for each")
    private List<Path> keys = new ArrayList<>();

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "実行する人 / who does it")
    private String as = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由 / why")
    private String reason = "";

    String as() {
        return as;
    }

    String reason() {
        return reason;
    }

    Ceremony ceremony() throws IOException, UserException {
        return new Ceremony(EscrowCommand.privateKeys(keys), as, reason);
    }
}
