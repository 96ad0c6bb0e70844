package dev.sekisho.dlp.benchmarks.encrypt;

import dev.sekisho.dlp.encrypt.openpgp.OpenPgpOpener;
import dev.sekisho.dlp.encrypt.openpgp.OpenPgpProtector;
import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPKeyGenerator;
import org.bouncycastle.openpgp.operator.PGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.jcajce.JcePGPDataEncryptorBuilder;

/**
 * How fast are OpenPGP messages, beside Bouncy Castle used as its examples show, GnuPG and Sequoia. None compresses.
 *
 * <p>The argument is the size of the file in megabytes, 64 if there is none.
 */
public final class OpenPgpBenchmark {
    private static final int BUFFER_BYTES = 1 << 16;

    private final OpenPGPKey key;
    private final Path dir;

    private OpenPgpBenchmark(OpenPGPKey key, Path dir) {
        this.key = key;
        this.dir = dir;
    }

    /**
     * Prints the comparisons.
     *
     * @param arguments the size in megabytes
     * @throws IOException when a file cannot be written or a program fails
     * @throws GeneralSecurityException never
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        int megabytes = arguments.length == 0 ? 64 : Integer.parseInt(arguments[0]);
        Path dir = Files.createTempDirectory("sekisho-openpgp");
        try {
            OpenPgpBenchmark benchmark = new OpenPgpBenchmark(key(), dir);
            Files.write(benchmark.publicKey(), benchmark.key.toCertificate().getEncoded());
            Path plain = Samples.noise(dir.resolve("plain"), megabytes);
            Comparison.print("OpenPGP AES-256 with MDC, encrypting", plain, benchmark.encrypting(), System.out);
            Comparison.print("OpenPGP AES-256 with MDC, opening", plain, benchmark.opening(), System.out);
        } finally {
            Comparison.remove(dir);
        }
    }

    @SuppressWarnings("JavaUtilDate")
    private static OpenPGPKey key() throws GeneralSecurityException {
        try {
            return new BcOpenPGPKeyGenerator(
                            PublicKeyPacket.VERSION_4, Date.from(Instant.now().minusSeconds(60)))
                    .compositeRSAKey(3072, "Benchmark <benchmark@example.com>")
                    .build();
        } catch (PGPException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private Path publicKey() {
        return dir.resolve("key.pgp");
    }

    private List<Peer> encrypting() {
        List<Peer> peers = new ArrayList<>();
        peers.add(new LibraryPeer("Sekisho", this::encrypt));
        peers.add(new LibraryPeer(
                "Bouncy Castle, BcPGPDataEncryptorBuilder",
                (plain, out) ->
                        tutorial(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256), plain, out)));
        peers.add(new LibraryPeer(
                "Bouncy Castle, JcePGPDataEncryptorBuilder",
                (plain, out) -> tutorial(
                        new JcePGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256).setProvider("SunJCE"),
                        plain,
                        out)));
        if (ProgramPeer.installed("gpg")) {
            peers.add(new ProgramPeer("gpg --encrypt, AES-256, no compression", this::gpg));
        }
        if (ProgramPeer.installed("sq")) {
            peers.add(new ProgramPeer("sq encrypt (0.27)", this::sq));
        }
        return peers;
    }

    private List<String> gpg(Path plain, Path encrypted) {
        return List.of(
                "gpg",
                "--homedir",
                dir.toString(),
                "--batch",
                "--trust-model",
                "always",
                "--cipher-algo",
                "AES256",
                "--compress-algo",
                "none",
                "--recipient-file",
                publicKey().toString(),
                "--output",
                encrypted.toString(),
                "--encrypt",
                plain.toString());
    }

    private List<String> sq(Path plain, Path encrypted) {
        return List.of(
                "sq",
                "encrypt",
                "--binary",
                "--compression",
                "none",
                "--recipient-cert",
                publicKey().toString(),
                "--output",
                encrypted.toString(),
                plain.toString());
    }

    private List<Peer> opening() {
        Path sealed = dir.resolve("sealed");
        return List.of(
                new LibraryPeer("Sekisho, authenticated before it is written", (plain, out) -> {
                    if (!Files.exists(sealed)) {
                        encrypt(plain, sealed);
                    }
                    open(sealed, out);
                }),
                new LibraryPeer("Sekisho, encrypting", this::encrypt));
    }

    private void encrypt(Path plain, Path encrypted) throws IOException, GeneralSecurityException {
        ProtectionRequest request = ProtectionRequest.of(
                        List.of(Part.of("", "application/octet-stream", Content.of(plain))))
                .to(List.of(new RecipientKey.OpenPgp(key.toCertificate().getEncoded())))
                .build();
        try (OutputStream out = Files.newOutputStream(encrypted)) {
            new OpenPgpProtector().protect(request, out);
        }
    }

    private void open(Path sealed, Path plain) throws IOException, OpeningException {
        new OpenPgpOpener()
                .open(
                        Content.of(sealed),
                        new OpenPgpSecretKey(key.getEncoded(), null),
                        (name, mediaType) -> Files.newOutputStream(plain));
    }

    private void tutorial(PGPDataEncryptorBuilder builder, Path plain, Path encrypted)
            throws IOException, GeneralSecurityException {
        PGPEncryptedDataGenerator generator = new PGPEncryptedDataGenerator(builder.setWithIntegrityPacket(true));
        generator.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(
                        key.getEncryptionKeys().get(0).getPGPPublicKey())
                .setSecureRandom(new SecureRandom()));
        try (OutputStream out = Files.newOutputStream(encrypted);
                OutputStream sealed = generator.open(out, new byte[BUFFER_BYTES]);
                OutputStream literal = new PGPLiteralDataGenerator()
                        .open(sealed, PGPLiteralData.BINARY, "", PGPLiteralData.NOW, new byte[BUFFER_BYTES]);
                InputStream in = Files.newInputStream(plain)) {
            in.transferTo(literal);
        } catch (PGPException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
