package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.Reduction;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "drop",
        description = "宛先か添付を外し、残りだけを出せるようにする（承認はやり直し） / drop recipients or attachments; the rest needs approval anew")
final class HoldDropCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private HoldPolicyOption policy = new HoldPolicyOption();

    @Parameters(paramLabel = "ID", description = "保留の ID / the item")
    private String id = "";

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "承認者 / an approver")
    private String as = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "理由（証跡に残る） / why; it goes into the trail")
    private String reason = "";

    @Option(names = "--rcpt", paramLabel = "B", description = "外す宛先（繰り返し可） / a recipient to drop, may be repeated")
    private List<String> recipients = List.of();

    @Option(
            names = "--attachment",
            paramLabel = "N",
            description = "外す添付の番号（show で見る。繰り返し可） / an attachment to drop, by its number in show, may be repeated")
    private List<String> attachments = List.of();

    @Override
    public Integer call() throws IOException, UserException {
        Reduction reduction = new Reduction(Set.copyOf(recipients), Set.copyOf(attachments));
        return OpenQuarantine.with(
                home,
                (h, trail, quarantine) -> policy.with(h, trail, null, checkpoint -> {
                    HeldItem item = checkpoint.reduce(id, as, reason, reduction);
                    System.out.println("外しました。残りは承認し直してください / dropped; the rest needs approval anew");
                    System.out.print(HoldView.text(item));
                    return Exit.OK;
                }));
    }
}
