package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.quarantine.Delegation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "delegate",
        description =
                "期間と上限を決めて、承認を別の人に任せる（再委任はできない） / let another person approve, for a time and up to a limit; it goes no further")
final class HoldDelegateCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "任せる承認者 / the approver who delegates")
    private String as = "";

    @Option(names = "--to", required = true, paramLabel = "NAME", description = "任される人 / who approves instead")
    private String to = "";

    @Option(names = "--from", paramLabel = "TIME", description = "いつから（既定: 今） / from when (default: now)")
    private @Nullable String from;

    @Option(
            names = "--until",
            required = true,
            paramLabel = "TIME",
            description = "いつまで / until when, such as 2026-11-23T09:00:00+09:00")
    private String until = "";

    @Option(
            names = "--most-people",
            required = true,
            paramLabel = "N",
            description = "何人分の個人情報まで / how many people may be in a mail at most")
    private long mostPeople;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "この規則の保留だけ（繰り返し可。既定: すべて） / only holds of this rule, may be repeated (default: all)")
    private List<String> rules = List.of();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "理由（証跡に残る） / why; it goes into the trail")
    private String reason = "";

    @Override
    public Integer call() throws IOException, UserException {
        Instant start = from == null ? Instant.now() : Times.of("--from", from);
        Delegation asked = Delegation.of(as, to, start, Times.of("--until", until), mostPeople, reason)
                .forRules(Set.copyOf(rules));
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            System.out.println(
                    "委任しました / delegated: " + quarantine.delegate(asked).id());
            return Exit.OK;
        });
    }
}
