package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "open",
        description = "暗号化されたファイルを開く / open an encrypted file, or such a part of a saved mail",
        footer = "終了コード / exit: 0 done, 5 not authentic or not the right key: nothing is written, 2 usage")
final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "暗号化されたファイル / the encrypted file")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|DIR",
            description = "出力先（既にあるフォルダなら中の名前で） / where it goes; into a folder that exists, under the names inside")
    private Path out = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", description = "秘密鍵 / the private key")
    private @Nullable Path key;

    @Option(names = "--key-password-file", paramLabel = "FILE", description = "秘密鍵のパスワード / what unlocks the key")
    private @Nullable Path keyPassword;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "パスワード（1 行目） / the password, on the first line")
    private @Nullable Path password;

    @Override
    public Integer call() throws IOException, UserException {
        InputFiles.needed(file);
        OpeningKey opening = openingKey();
        try {
            Openers.Sealed sealed = Openers.of(file);
            for (Path path : open(sealed, opening, out)) {
                System.out.println("開きました / opened: " + path);
            }
            return Exit.OK;
        } catch (OpeningException e) {
            System.err.println(OpeningReasons.opening(e));
            return Exit.REFUSED;
        } catch (OpenedFiles.SeveralFilesException e) {
            throw e.told();
        }
    }

    private OpeningKey openingKey() throws IOException, UserException {
        Path keyFile = key;
        Path passwordFile = password;
        if ((keyFile == null) == (passwordFile == null)) {
            throw new UserException("--key か --password-file のどちらか 1 つが要ります / needs either --key or --password-file");
        }
        return keyFile == null
                ? new OpeningKey.Password(KeyFiles.password(java.util.Objects.requireNonNull(passwordFile)))
                : KeyFiles.opening(keyFile, keyPassword);
    }

    /** Opens into a file or folder: all of it, or nothing. */
    static List<Path> open(Openers.Sealed sealed, OpeningKey key, Path out) throws IOException, OpeningException {
        try (OpenedFiles files = new OpenedFiles(out)) {
            return Progress.during("確認中 / checking", progress -> {
                Content counted = new CountedContent(sealed.content(), "読み取り中 / reading", progress);
                try {
                    sealed.opener().open(counted, key, files);
                } catch (OpeningException e) {
                    throw new FailedCipherException(e);
                }
                List<Path> paths = files.commit();
                files.signatures().forEach(System.out::println);
                return paths;
            });
        } catch (FailedCipherException e) {
            if (e.failure() instanceof OpeningException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
