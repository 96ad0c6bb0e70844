package dev.sekisho.dlp.benchmarks.encrypt;

import dev.sekisho.dlp.encrypt.cms.CmsProtector;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** How soon a new process is fast: the pace of each two megabytes of its first 32, one mail after the other. */
final class Cold {
    private static final int PIECE_BYTES = 2_000_000;
    private static final int PIECES = 16;

    private Cold() {}

    static void print(Path dir, PrintStream out) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Cold.class.getName(),
                        dir.resolve("certificate.pem").toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        out.println("CMS AES-256-GCM, a new process, MB/s CPU of each 2 MB of its first 32");
        out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /**
     * Encrypts in a new process and prints.
     *
     * @param arguments the certificate
     * @throws IOException when it cannot be read
     * @throws GeneralSecurityException when it cannot be used
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        X509Certificate certificate;
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
        Content content = Content.of(new byte[PIECE_BYTES]);
        List<Long> paces = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ProtectionRequest request = ProtectionRequest.of(List.of(Part.of("", "application/octet-stream", content)))
                    .to(List.of(new RecipientKey.Certificate(certificate)))
                    .build();
            new CmsProtector().protect(request, OutputStream.nullOutputStream());
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            paces.add(PIECE_BYTES * 1000L / nanos);
        }
        System.out.println("  " + paces);
    }
}
