package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.encrypt.cms.CmsOpener;
import dev.sekisho.dlp.encrypt.cms.CmsProtector;
import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.encrypt.openpgp.OpenPgpOpener;
import dev.sekisho.dlp.encrypt.openpgp.OpenPgpProtector;
import dev.sekisho.dlp.encrypt.openpgp.TestKeys;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.openpgp.api.OpenPGPKey;

/** A large part, encrypted and opened again; run in a process of its own with a small heap. */
final class LargeRoundTrip {
    private static final byte[] BLOCK = new byte[1 << 20];

    private LargeRoundTrip() {}

    /** Arguments: the form, the file for the cipher text, the size in bytes. */
    public static void main(String[] arguments) throws Exception {
        new Random(5).nextBytes(BLOCK);
        long size = Long.parseLong(arguments[2]);
        Path sealed = Path.of(arguments[1]);
        if (arguments[0].equals("cms")) {
            Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", Duration.ofDays(1));
            run(
                    new CmsProtector(),
                    new CmsOpener(),
                    new RecipientKey.Certificate(hanako.certificate()),
                    new OpeningKey.Private(hanako.key(), hanako.certificate()),
                    Part.of("", "application/octet-stream", new Repeated(size)),
                    sealed);
        } else {
            OpenPGPKey hanako = TestKeys.make("hanako@hospital.example");
            run(
                    new OpenPgpProtector(),
                    new OpenPgpOpener(),
                    TestKeys.recipient(hanako),
                    TestKeys.secret(hanako),
                    Part.of("large.bin", "application/octet-stream", new Repeated(size)),
                    sealed);
        }
        System.out.println("done");
    }

    private static void run(
            Protector protector, Opener opener, RecipientKey recipient, OpeningKey key, Part part, Path sealed)
            throws Exception {
        try (OutputStream out = Files.newOutputStream(sealed)) {
            protector.protect(
                    ProtectionRequest.of(List.of(part)).to(List.of(recipient)).build(), out);
        }
        Same same = new Same();
        opener.open(Content.of(sealed), key, (name, mediaType) -> same);
        if (same.at != part.content().sizeBytes()) {
            throw new IllegalStateException(same.at + " bytes were opened");
        }
    }

    /** The block again and again. */
    private record Repeated(long sizeBytes) implements Content {

        @Override
        public InputStream open() {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] bytes, int from, int length) {
                    int start = (int) (at % BLOCK.length);
                    int n = (int) Math.min(Math.min(length, BLOCK.length - start), sizeBytes - at);
                    if (n == 0) {
                        return length == 0 ? 0 : -1;
                    }
                    System.arraycopy(BLOCK, start, bytes, from, n);
                    at += n;
                    return n;
                }
            };
        }
    }

    /** Compares instead of keeping. */
    private static final class Same extends OutputStream {
        private long at;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                int start = (int) (at % BLOCK.length);
                int n = Math.min(length - done, BLOCK.length - start);
                if (!Arrays.equals(bytes, from + done, from + done + n, BLOCK, start, start + n)) {
                    throw new IOException("other bytes at " + at);
                }
                at += n;
                done += n;
            }
        }
    }
}
