package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.StructureLimit;
import dev.sekisho.dlp.protect.ContentSignature;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.RecipientKey;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPMarker;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPOnePassSignatureList;
import org.bouncycastle.openpgp.PGPPadding;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;

/** What was encrypted: one literal packet, compressed or not, signed or not. */
final class MessageContent {
    private static final int MAX_DEPTH = 2;

    private final ReleasedParts released;
    private final MessageVerifier verifier;
    private boolean literal;

    MessageContent(List<RecipientKey.OpenPgp> signers, ReleasedParts released) {
        this.released = released;
        this.verifier = new MessageVerifier(signers);
    }

    void read(InputStream plain) throws IOException, PGPException, OpeningException {
        read(plain, 0);
        if (!literal) {
            throw new OpeningException(Reason.NOT_AUTHENTIC, null);
        }
    }

    List<ContentSignature> signatures() throws OpeningException {
        return verifier.signatures();
    }

    private void read(InputStream plain, int depth) throws IOException, PGPException, OpeningException {
        StructureLimit in = new StructureLimit(plain);
        PGPObjectFactory packets = new PGPObjectFactory(in, new BcKeyFingerprintCalculator());
        for (Object packet = packets.nextObject(); packet != null; packet = packets.nextObject()) {
            if (packet instanceof PGPCompressedData compressed && depth < MAX_DEPTH && !literal) {
                in.content();
                read(compressed.getDataStream(), depth + 1);
                in.structure();
            } else if (packet instanceof PGPOnePassSignatureList announced && !literal) {
                verifier.begin(announced);
            } else if (packet instanceof PGPLiteralData data && !literal) {
                literal = true;
                in.content();
                release(data);
                in.structure();
            } else if (packet instanceof PGPSignatureList signatures) {
                verifier.end(signatures);
            } else if (!(packet instanceof PGPMarker) && !(packet instanceof PGPPadding)) {
                throw new OpeningException(Reason.NOT_AUTHENTIC, null);
            }
        }
    }

    private void release(PGPLiteralData data) throws IOException, OpeningException {
        InputStream content = through(data.getInputStream());
        if (data.getFileName().equals(Literal.ZIP_NAME)) {
            unpack(content);
        } else {
            released.part(data.getFileName(), content);
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void unpack(InputStream content) throws IOException, OpeningException {
        ZipInputStream zip = new ZipInputStream(content);
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
        for (; entry != null; entry = zip.getNextEntry()) {
            released.part(entry.getName(), zip);
        }
    }

    private InputStream through(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = in.read(bytes, from, length);
                if (n > 0) {
                    verifier.update(bytes, from, n);
                }
                return n;
            }
        };
    }
}
