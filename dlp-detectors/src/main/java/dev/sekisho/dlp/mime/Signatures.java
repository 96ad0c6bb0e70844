package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Knows signatures that a change would break. */
final class Signatures {
    private static final byte[] PGP = "-----BEGIN PGP SIGNED MESSAGE-----".getBytes(StandardCharsets.US_ASCII);

    /** The DER form of id-signedData, 1.2.840.113549.1.7.2 (RFC 5652, section 5.1). */
    private static final byte[] SIGNED_DATA = {6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};

    private static final int DER_START = 64;

    private Signatures() {}

    /** Whether the header says so. */
    static boolean declared(Entity entity, Entity.Reading reading) {
        String type = reading.mediaType();
        return type.equals("multipart/signed")
                || (type.endsWith("pkcs7-mime")
                        && reading.type().decoded("smime-type").startsWith("signed"))
                || (type.endsWith("pkcs7-signature") && entity.id().isEmpty());
    }

    /** Whether the bytes are signed: text by OpenPGP, or a CMS message. */
    static boolean inside(Part part, boolean body) {
        try (InputStream in = part.content().open()) {
            if (body) {
                return contains(in, PGP, Long.MAX_VALUE);
            }
            boolean cms = part.mediaType().endsWith("pkcs7-mime") || part.name().endsWith(".p7m");
            return cms && contains(in, SIGNED_DATA, DER_START);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searches in one pass. */
    private static boolean contains(InputStream in, byte[] mark, long most) throws IOException {
        int[] back = back(mark);
        int matched = 0;
        long n = 0;
        for (int c = in.read(); c >= 0 && n < most; c = in.read(), n++) {
            while (matched > 0 && mark[matched] != (byte) c) {
                matched = back[matched - 1];
            }
            matched += mark[matched] == (byte) c ? 1 : 0;
            if (matched == mark.length) {
                return true;
            }
        }
        return false;
    }

    /** The failure function of Knuth, Morris and Pratt. */
    private static int[] back(byte[] mark) {
        int[] back = new int[mark.length];
        int k = 0;
        for (int i = 1; i < mark.length; i++) {
            while (k > 0 && mark[i] != mark[k]) {
                k = back[k - 1];
            }
            k += mark[i] == mark[k] ? 1 : 0;
            back[i] = k;
        }
        return back;
    }
}
