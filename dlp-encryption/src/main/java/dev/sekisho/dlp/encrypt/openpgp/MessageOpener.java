package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.Refusals;
import dev.sekisho.dlp.encrypt.StructureLimit;
import dev.sekisho.dlp.protect.ContentSignature;
import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPMarker;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPSessionKey;
import org.bouncycastle.openpgp.PGPSessionKeyEncryptedData;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;

/** Reads a message twice: first nothing is released of it, then everything. */
final class MessageOpener {
    private final Content sealed;
    private final PGPSessionKey key;
    private final List<RecipientKey.OpenPgp> signers;

    private MessageOpener(Content sealed, PGPSessionKey key, List<RecipientKey.OpenPgp> signers) {
        this.sealed = sealed;
        this.key = key;
        this.signers = signers;
    }

    static boolean recognises(Content sealed) throws IOException {
        try (StructureLimit in = new StructureLimit(Refusals.open(sealed))) {
            return list(in) != null;
        } catch (IOException | RuntimeException e) {
            return Refusals.of(e, Reason.MALFORMED).reason() == Reason.LIMIT;
        } catch (OpeningException e) {
            return false;
        }
    }

    static void open(Content sealed, OpeningKey key, List<RecipientKey.OpenPgp> signers, OpenedParts parts)
            throws IOException, OpeningException {
        PGPSessionKey session;
        try (StructureLimit in = new StructureLimit(Refusals.open(sealed))) {
            PGPEncryptedDataList list = list(in);
            requireIntegrity(list.extractSessionKeyEncryptedData());
            session = SessionKeys.find(list, key);
        } catch (IOException | RuntimeException e) {
            throw Refusals.of(e, Reason.MALFORMED);
        }
        MessageOpener opener = new MessageOpener(sealed, session, signers);
        List<ContentSignature> signatures = opener.walk((name, mediaType) -> OutputStream.nullOutputStream());
        signatures.forEach(parts::signature);
        opener.walk(parts);
    }

    /** The packets before the content, up to which nothing of it is read. */
    private static PGPEncryptedDataList list(InputStream in) throws IOException, OpeningException {
        PGPObjectFactory packets = new PGPObjectFactory(PGPUtil.getDecoderStream(in), new BcKeyFingerprintCalculator());
        Object first = packets.nextObject();
        while (first instanceof PGPMarker) {
            first = packets.nextObject();
        }
        if (first instanceof PGPEncryptedDataList list) {
            return list;
        }
        throw new OpeningException(Reason.MALFORMED, null);
    }

    /** Version 2 of the packet is not opened here; the packet without a code must not be. */
    private static void requireIntegrity(PGPSessionKeyEncryptedData data) throws OpeningException {
        if (!data.isIntegrityProtected() || data.isAEAD()) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
    }

    private List<ContentSignature> walk(OpenedParts parts) throws IOException, OpeningException {
        ReleasedParts released = new ReleasedParts(parts, sealed.sizeBytes());
        try (StructureLimit in = new StructureLimit(Refusals.open(sealed))) {
            PGPSessionKeyEncryptedData data = list(in).extractSessionKeyEncryptedData();
            in.content();
            MessageContent content = new MessageContent(signers, released);
            content.read(data.getDataStream(new SessionDecipher(key)));
            if (!data.verify()) {
                throw new OpeningException(Reason.NOT_AUTHENTIC, null);
            }
            return content.signatures();
        } catch (IOException | PGPException | RuntimeException e) {
            released.rethrowFailure();
            throw Refusals.of(e, Reason.NOT_AUTHENTIC);
        }
    }
}
