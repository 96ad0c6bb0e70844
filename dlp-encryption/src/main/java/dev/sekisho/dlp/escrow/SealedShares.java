package dev.sekisho.dlp.escrow;

import dev.sekisho.dlp.encrypt.cms.KeyEnvelope;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;

/**
 * Encrypts each share to its custodian, together with the record it belongs to and its number, so that none can be put
 * in the place of another.
 */
final class SealedShares {
    private static final String LABEL = "sekisho escrow share 1";

    private SealedShares() {}

    static List<EscrowRecord.SealedShare> seal(
            EscrowRecord.Header header, List<Custodian> custodians, List<byte[]> shares)
            throws IOException, GeneralSecurityException {
        byte[] digest = digest(header);
        List<EscrowRecord.SealedShare> sealed = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            byte[] plain = EscrowRecord.sequence(
                            new DERUTF8String(LABEL),
                            new DEROctetString(digest),
                            new ASN1Integer(i + 1L),
                            new DEROctetString(shares.get(i)))
                    .getEncoded();
            Custodian custodian = custodians.get(i);
            byte[] envelope = KeyEnvelope.seal(plain, custodian.certificate());
            Arrays.fill(plain, (byte) 0);
            sealed.add(new EscrowRecord.SealedShare(
                    custodian.name(), custodian.certificateSha256(), new DEROctetString(envelope)));
        }
        return sealed;
    }

    private static byte[] digest(EscrowRecord.Header header) throws IOException, GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(header.encoded());
    }

    /** The shares that some keys open. */
    static Opened open(EscrowRecord record, List<PrivateKey> keys) throws IOException, GeneralSecurityException {
        Map<Integer, byte[]> byNumber = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        byte[] digest = digest(record.header());
        for (int i = 0; i < record.shares().size(); i++) {
            EscrowRecord.SealedShare sealed = record.shares().get(i);
            for (PrivateKey key : keys) {
                byte[] share = byNumber.containsKey(i + 1)
                        ? null
                        : KeyEnvelope.open(sealed.envelope().getOctets(), key);
                if (share != null) {
                    byNumber.put(i + 1, share(share, digest, i + 1));
                    names.add(sealed.name());
                }
            }
        }
        return new Opened(byNumber, names);
    }

    /**
     * What was opened.
     *
     * @param byNumber the shares by their numbers
     * @param names whose they are
     */
    record Opened(Map<Integer, byte[]> byNumber, Set<String> names) {
        @Override
        public String toString() {
            return "Opened[" + byNumber.size() + "]";
        }
    }

    private static byte[] share(byte[] plain, byte[] digest, int number) throws EscrowException {
        try {
            ASN1Sequence share = ASN1Sequence.getInstance(plain);
            boolean right = EscrowRecord.text(share, 0).equals(LABEL)
                    && MessageDigest.isEqual(EscrowRecord.octets(share, 1), digest)
                    && EscrowRecord.number(share, 2) == number;
            if (!right) {
                throw new EscrowException("share-of-another-record");
            }
            return EscrowRecord.octets(share, 3);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new EscrowException("record-malformed", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
