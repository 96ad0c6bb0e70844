package dev.sekisho.dlp.benchmarks.encrypt;

import dev.sekisho.dlp.encrypt.zip.ZipOpener;
import dev.sekisho.dlp.encrypt.zip.ZipProtector;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * AES-256 ZIPs of a file that is compressed already, and of text, from file to file; beside zip4j, 7-Zip, and the JDK's
 * compression alone. Not JMH: the peers are other processes too, and take turns in one run, so that the ratios hold on
 * a machine that is busy with other things.
 *
 * <p>Argument: megabytes of the first file, 256 if not given; the text is an eighth of it.
 */
public final class ZipBenchmark {
    private static final String PASSWORD = "sekisho-2026-fubuki";

    private ZipBenchmark() {}

    /**
     * Runs it.
     *
     * @param args the megabytes
     * @throws IOException when a file cannot be written or a program fails
     * @throws GeneralSecurityException when a cipher is missing
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int megabytes = args.length == 0 ? 256 : Integer.parseInt(args[0]);
        Path noise = Samples.noise(Files.createTempFile("sekisho", ".mp4"), megabytes);
        Path text = Samples.text(Files.createTempFile("sekisho", ".csv"), Math.max(1, megabytes / 8));
        try {
            Comparison.print("compressed already / 圧縮済み", noise, storing(), out);
            Comparison.print("text / テキスト", text, compressing(), out);
        } finally {
            Files.delete(noise);
            Files.delete(text);
        }
    }

    private static List<Peer> storing() {
        List<Peer> peers = new ArrayList<>(List.of(
                new LibraryPeer("Sekisho, AES-256, stored", ZipBenchmark::protect),
                new LibraryPeer("Sekisho, opened again (reads it twice)", ZipBenchmark::open),
                new LibraryPeer("zip4j, AES-256, stored", (plain, zip) -> zip4j(plain, zip, CompressionMethod.STORE)),
                new LibraryPeer("a copy of the file", ZipBenchmark::copy)));
        addSevenZip(peers, "-mx0");
        return peers;
    }

    private static List<Peer> compressing() {
        List<Peer> peers = new ArrayList<>(List.of(
                new LibraryPeer("Sekisho, AES-256, deflated", ZipBenchmark::protect),
                new LibraryPeer("JDK Deflater alone", ZipBenchmark::deflate),
                new LibraryPeer(
                        "zip4j, AES-256, deflated", (plain, zip) -> zip4j(plain, zip, CompressionMethod.DEFLATE))));
        addSevenZip(peers, "-mx1");
        return peers;
    }

    private static void addSevenZip(List<Peer> peers, String level) {
        String program = ProgramPeer.installed("7zz") ? "7zz" : "7z";
        if (ProgramPeer.installed(program)) {
            peers.add(new ProgramPeer(
                    "7-Zip, AES-256, " + level,
                    // The dot says that the name is to stay without an extension.
                    (plain, zip) -> List.of(
                            program, "a", "-tzip", "-mem=AES256", level, "-p" + PASSWORD, zip + ".", "" + plain)));
        }
    }

    private static Secret password() {
        return new Secret(PASSWORD.toCharArray());
    }

    private static void protect(Path plain, Path zip) throws IOException, GeneralSecurityException {
        Part part = Part.of(plain.getFileName().toString(), "application/octet-stream", Content.of(plain));
        try (OutputStream out = Files.newOutputStream(zip)) {
            new ZipProtector()
                    .protect(
                            ProtectionRequest.of(List.of(part))
                                    .password(password())
                                    .build(),
                            out);
        }
    }

    /** What the peer before this one has made. */
    private static void open(Path plain, Path opened) throws IOException, OpeningException {
        Path zip = opened.resolveSibling("encrypted-0");
        new ZipOpener()
                .open(
                        Content.of(zip),
                        new OpeningKey.Password(password()),
                        (name, mediaType) -> Files.newOutputStream(opened));
    }

    private static void zip4j(Path plain, Path zip, CompressionMethod method) throws IOException {
        Files.deleteIfExists(zip);
        ZipParameters parameters = new ZipParameters();
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        parameters.setCompressionMethod(method);
        // Six, as the JDK does when nothing is said.
        parameters.setCompressionLevel(CompressionLevel.HIGHER);
        try (ZipFile file = new ZipFile(zip.toFile(), PASSWORD.toCharArray())) {
            file.setBufferSize(1 << 16);
            file.addFile(plain.toFile(), parameters);
        }
    }

    private static void copy(Path plain, Path copy) throws IOException {
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(plain);
                OutputStream out = Files.newOutputStream(copy)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                out.write(chunk, 0, n);
            }
        }
    }

    private static void deflate(Path plain, Path deflated) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(plain);
                OutputStream out = new DeflaterOutputStream(Files.newOutputStream(deflated), deflater, chunk.length)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                out.write(chunk, 0, n);
            }
        } finally {
            deflater.end();
        }
    }
}
