package dev.sekisho.dlp.escrow;

import java.io.IOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/**
 * What is kept of one form: {@code SEQUENCE {header SEQUENCE {version, sha256, transfer, format, time, generation,
 * threshold}, sealed OCTET STRING, shares SEQUENCE OF SEQUENCE {name, certificate, envelope}}}. Nothing of it is
 * secret, and the header is bound to what is sealed.
 *
 * @param header what it is about
 * @param sealed the content keys, encrypted with the key that the shares give
 * @param shares one for each custodian, the first of which has the number 1
 */
record EscrowRecord(Header header, ASN1OctetString sealed, List<SealedShare> shares) {
    private static final int VERSION = 1;

    /** What a record is about. */
    record Header(String sha256, String transferId, String format, Instant time, int generation, int threshold) {
        /** The format of a record without keys: only enough of a group's custodians can show that they are there. */
        static final String PROBE = "";

        boolean isProbe() {
            return format.equals(PROBE);
        }

        byte[] encoded() throws IOException {
            return sequence(
                            new ASN1Integer(VERSION),
                            new DEROctetString(HexFormat.of().parseHex(sha256)),
                            new DERUTF8String(transferId),
                            new DERUTF8String(format),
                            new DERUTF8String(time.toString()),
                            new ASN1Integer(generation),
                            new ASN1Integer(threshold))
                    .getEncoded();
        }
    }

    /**
     * A share that only its custodian can read.
     *
     * @param name the custodian
     * @param certificateSha256 the certificate it is encrypted to
     * @param envelope the encrypted share
     */
    record SealedShare(String name, String certificateSha256, ASN1OctetString envelope) {}

    byte[] encoded() throws IOException {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (SealedShare share : shares) {
            all.add(sequence(
                    new DERUTF8String(share.name()),
                    new DEROctetString(HexFormat.of().parseHex(share.certificateSha256())),
                    share.envelope()));
        }
        return sequence(ASN1Sequence.getInstance(header.encoded()), sealed, new DERSequence(all))
                .getEncoded();
    }

    static EscrowRecord decode(byte[] encoded) throws EscrowException {
        try {
            ASN1Sequence whole = ASN1Sequence.getInstance(encoded);
            ASN1Sequence h = ASN1Sequence.getInstance(whole.getObjectAt(0));
            if (whole.size() != 3 || h.size() != 7 || number(h, 0) != VERSION) {
                throw new EscrowException("record-malformed");
            }
            Header header = new Header(
                    HexFormat.of().formatHex(octets(h, 1)),
                    text(h, 2),
                    text(h, 3),
                    Instant.parse(text(h, 4)),
                    number(h, 5),
                    number(h, 6));
            List<SealedShare> shares = new ArrayList<>();
            for (ASN1Encodable element : ASN1Sequence.getInstance(whole.getObjectAt(2))) {
                ASN1Sequence share = ASN1Sequence.getInstance(element);
                shares.add(new SealedShare(
                        text(share, 0),
                        HexFormat.of().formatHex(octets(share, 1)),
                        ASN1OctetString.getInstance(share.getObjectAt(2))));
            }
            return new EscrowRecord(header, ASN1OctetString.getInstance(whole.getObjectAt(1)), List.copyOf(shares));
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException | DateTimeException e) {
            throw new EscrowException("record-malformed", e);
        }
    }

    static DERSequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }

    static int number(ASN1Sequence in, int at) {
        BigInteger value = ASN1Integer.getInstance(in.getObjectAt(at)).getValue();
        return value.intValueExact();
    }

    static String text(ASN1Sequence in, int at) {
        return ASN1UTF8String.getInstance(in.getObjectAt(at)).getString();
    }

    static byte[] octets(ASN1Sequence in, int at) {
        return ASN1OctetString.getInstance(in.getObjectAt(at)).getOctets();
    }

    @Override
    public String toString() {
        return "EscrowRecord[" + header.sha256() + " " + header.generation() + "]";
    }
}
