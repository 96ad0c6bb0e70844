package dev.sekisho.dlp.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "init", description = "開発用のホームを作る / make a home: development keys, trail, quarantine, starter policy")
final class InitCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".sekisho",
            description = "フォルダ / the folder (default: ${DEFAULT-VALUE})")
    private Path dir = Path.of(".sekisho");

    @Override
    public Integer call() throws IOException {
        if (Home.exists(dir)) {
            System.err.println("既にホームがあります / there is a home already: " + dir);
            return Exit.USAGE;
        }
        Home.create(dir);
        System.out.println("ホームを作りました / made a home: " + dir);
        System.out.println("  policy.yaml    ポリシー（試行中: 記録するだけで止めません） / starter policy in dry run");
        System.out.println("  policy-schema.json  エディタ用の JSON Schema / JSON Schema for editors");
        System.out.println("  free-mail.txt  フリーメールの一覧 / the list of free-mail domains");
        System.out.println("  directory.csv  上司・グループの一覧 / supervisors and groups");
        System.out.println("  certificates/  宛先の証明書 / recipients' certificates");
        System.out.println("  openpgp/       宛先の OpenPGP 鍵 / recipients' OpenPGP keys");
        System.out.println("  recipients.csv 宛先が開ける形式（任意） / what recipients can open (optional)");
        System.out.println("  checkpoints.txt チェックポイントの保管先（必ず書いてください） / where checkpoints are kept: name a place");
        System.out.println("  alerts.txt     通報先（任意） / where alerts go (optional)");
        System.out.println(
                "  quarantine.txt 保留の置き場（任意。既定はこのフォルダの中） / where held mails are kept (optional; PostgreSQL)");
        System.out.println("  verifier.key   証跡の検証鍵（別の場所に保管してください） / keep a copy of this key elsewhere");
        return Exit.OK;
    }
}
