package dev.sekisho.dlp.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "revoke", description = "委任を取り消す / take a delegation back")
final class HoldRevokeCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "ID", description = "委任の ID / the delegation")
    private String id = "";

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "任せた承認者 / who delegated")
    private String as = "";

    @Override
    public Integer call() throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            quarantine.revoke(id, as);
            System.out.println("委任を取り消しました / revoked");
            return Exit.OK;
        });
    }
}
