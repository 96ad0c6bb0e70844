package dev.sekisho.dlp.benchmarks.encrypt;

import dev.sekisho.dlp.encrypt.cms.CmsOpener;
import dev.sekisho.dlp.encrypt.cms.CmsProtector;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
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
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;

/**
 * How fast is CMS {@code AuthEnvelopedData} with AES-256-GCM, in this process and as a process of its own, beside
 * OpenSSL and beside Bouncy Castle used as its examples show; and how soon is a new process fast.
 *
 * <p>The argument is the size of the file in megabytes, 256 if there is none.
 */
public final class CmsBenchmark {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final Recipient recipient;

    private CmsBenchmark(Recipient recipient) {
        this.recipient = recipient;
    }

    /**
     * Prints the comparisons.
     *
     * @param arguments the size in megabytes
     * @throws IOException when a file cannot be written or a program fails
     * @throws GeneralSecurityException never
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        int megabytes = arguments.length == 0 ? 256 : Integer.parseInt(arguments[0]);
        Path dir = Files.createTempDirectory("sekisho-cms");
        try {
            CmsBenchmark benchmark = new CmsBenchmark(Recipient.make(dir));
            Path plain = Samples.noise(dir.resolve("plain"), megabytes);
            Comparison.print("CMS AES-256-GCM, encrypting", plain, benchmark.encrypting(), System.out);
            Comparison.print(
                    "CMS AES-256-GCM, a process from its start to its end", plain, benchmark.processes(), System.out);
            Comparison.print("CMS AES-256-GCM, opening by a private key", plain, benchmark.opening(dir), System.out);
            Cold.print(dir, System.out);
        } finally {
            Comparison.remove(dir);
        }
    }

    private List<Peer> encrypting() {
        List<Peer> peers = new ArrayList<>();
        peers.add(new LibraryPeer("Sekisho", (plain, out) -> encrypt(recipient.certificate(), plain, out)));
        peers.add(new LibraryPeer("Bouncy Castle, its own provider", this::tutorial));
        peers.addAll(openssl());
        return peers;
    }

    private List<Peer> processes() {
        List<Peer> peers = new ArrayList<>();
        peers.add(new ProgramPeer(
                "Sekisho, -Xmx64m",
                (plain, out) -> List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Once.class.getName(),
                        recipient.certificateFile().toString(),
                        plain.toString(),
                        out.toString())));
        peers.addAll(openssl());
        return peers;
    }

    private List<Peer> openssl() {
        if (!ProgramPeer.installed("openssl")) {
            return List.of();
        }
        return List.of(new ProgramPeer(
                "openssl cms -encrypt -aes-256-gcm -stream",
                (plain, out) -> List.of(
                        "openssl",
                        "cms",
                        "-encrypt",
                        "-binary",
                        "-aes-256-gcm",
                        "-stream",
                        "-outform",
                        "DER",
                        "-in",
                        plain.toString(),
                        "-out",
                        out.toString(),
                        recipient.certificateFile().toString())));
    }

    private List<Peer> opening(Path dir) {
        Path sealed = dir.resolve("sealed");
        return List.of(
                new LibraryPeer("Sekisho, authenticated before it is written", (plain, out) -> {
                    sealOnce(plain, sealed);
                    open(sealed, out);
                }),
                new LibraryPeer("Bouncy Castle, its own provider, written first", (plain, out) -> {
                    sealOnce(plain, sealed);
                    tutorialOpen(sealed, out);
                }));
    }

    private void sealOnce(Path plain, Path sealed) throws IOException, GeneralSecurityException {
        if (!Files.exists(sealed)) {
            encrypt(recipient.certificate(), plain, sealed);
        }
    }

    private static void encrypt(X509Certificate certificate, Path plain, Path encrypted)
            throws IOException, GeneralSecurityException {
        ProtectionRequest request = ProtectionRequest.of(
                        List.of(Part.of("", "application/octet-stream", Content.of(plain))))
                .to(List.of(new RecipientKey.Certificate(certificate)))
                .build();
        try (OutputStream out = Files.newOutputStream(encrypted)) {
            new CmsProtector().protect(request, out);
        }
    }

    private void open(Path sealed, Path plain) throws IOException, OpeningException {
        OpeningKey key = new OpeningKey.Private(recipient.key(), recipient.certificate());
        new CmsOpener().open(Content.of(sealed), key, (name, mediaType) -> Files.newOutputStream(plain));
    }

    private void tutorial(Path plain, Path encrypted) throws IOException, GeneralSecurityException {
        CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
        generator.addRecipientInfoGenerator(
                new JceKeyTransRecipientInfoGenerator(recipient.certificate()).setProvider(BOUNCY_CASTLE));
        try (OutputStream out = Files.newOutputStream(encrypted);
                InputStream in = Files.newInputStream(plain)) {
            OutputAEADEncryptor encryptor =
                    (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(BOUNCY_CASTLE)
                            .build();
            try (OutputStream sealed = generator.open(out, encryptor)) {
                in.transferTo(sealed);
            }
        } catch (CMSException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private void tutorialOpen(Path sealed, Path plain) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(sealed);
                OutputStream out = Files.newOutputStream(plain)) {
            RecipientInformation info = new CMSAuthEnvelopedDataParser(in)
                    .getRecipientInfos()
                    .getRecipients()
                    .iterator()
                    .next();
            try (InputStream content = info.getContentStream(
                            new JceKeyTransAuthEnvelopedRecipient(recipient.key()).setProvider(BOUNCY_CASTLE))
                    .getContentStream()) {
                content.transferTo(out);
            }
        } catch (CMSException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** One file in a process of its own. */
    static final class Once {
        private Once() {}

        /**
         * Encrypts a file.
         *
         * @param arguments certificate, plain file, encrypted file
         * @throws IOException when a file cannot be read or written
         * @throws GeneralSecurityException when the certificate cannot be used
         */
        public static void main(String[] arguments) throws IOException, GeneralSecurityException {
            try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
                X509Certificate certificate = (X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(in);
                encrypt(certificate, Path.of(arguments[1]), Path.of(arguments[2]));
            }
        }
    }
}
