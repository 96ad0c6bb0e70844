package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.quarantine.HeldItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "open",
        description =
                "暗号化された添付をパスワードで開いて調べ、判断し直す（承認はやり直し） / look into encrypted attachments with their password, and decide again; it needs approval anew")
final class HoldOpenCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private HoldPolicyOption policy = new HoldPolicyOption();

    @Parameters(paramLabel = "ID", description = "保留の ID / the item")
    private String id = "";

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "承認者か送信者 / an approver, or the sender")
    private String as = "";

    @Option(
            names = "--password-file",
            required = true,
            paramLabel = "FILE",
            description = "パスワード（1 行目。繰り返し可。どこにも残らない） / a password, on the first line; may be repeated; kept nowhere")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException, UserException {
        List<Secret> passwords = new ArrayList<>();
        try {
            for (Path file : files) {
                passwords.add(KeyFiles.password(file));
            }
            return OpenQuarantine.with(
                    home,
                    (h, trail, quarantine) -> policy.with(h, trail, null, checkpoint -> {
                        HeldItem item = checkpoint.supplyPasswords(id, as, passwords);
                        System.out.println("開いて調べ、判断し直しました / opened, inspected and decided again");
                        System.out.print(HoldView.text(item));
                        return Exit.OK;
                    }));
        } finally {
            passwords.forEach(Secret::close);
        }
    }
}
