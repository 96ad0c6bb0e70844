package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.Refusals;
import dev.sekisho.dlp.encrypt.StructureLimit;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1SetParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.AuthEnvelopedDataParser;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.cms.EncryptedContentInfoParser;
import org.bouncycastle.asn1.cms.EnvelopedDataParser;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** Reads an envelope from front to back: cipher, encrypted content, and what stands behind it. */
final class EnvelopeReader implements Closeable {
    private final StructureLimit in;
    private final @Nullable AuthEnvelopedDataParser authenticated;
    private final @Nullable EnvelopedDataParser plain;
    private final EncryptedContentInfoParser info;

    /** What stands behind the content: authenticated attributes in DER, or null for none, and the tag. */
    static final class Trailer {
        private final byte @Nullable [] attributes;
        private final byte[] tag;

        private Trailer(byte @Nullable [] attributes, byte[] tag) {
            this.attributes = attributes;
            this.tag = tag;
        }

        byte @Nullable [] attributes() {
            return attributes;
        }

        byte[] tag() {
            return tag;
        }
    }

    private EnvelopeReader(StructureLimit in) throws IOException, OpeningException {
        this.in = in;
        ContentInfoParser outer = outer(in);
        ASN1ObjectIdentifier type = outer.getContentType();
        ASN1SequenceParser content = (ASN1SequenceParser) outer.getContent(BERTags.SEQUENCE);
        if (type.equals(CMSObjectIdentifiers.authEnvelopedData)) {
            AuthEnvelopedDataParser parser = new AuthEnvelopedDataParser(content);
            parser.getOriginatorInfo();
            parser.getRecipientInfos().toASN1Primitive();
            info = parser.getAuthEncryptedContentInfo();
            authenticated = parser;
            plain = null;
        } else if (type.equals(CMSObjectIdentifiers.envelopedData)) {
            EnvelopedDataParser parser = new EnvelopedDataParser(content);
            parser.getOriginatorInfo();
            parser.getRecipientInfos().toASN1Primitive();
            info = parser.getEncryptedContentInfo();
            authenticated = null;
            plain = parser;
        } else {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        if (!info.getContentType().equals(CMSObjectIdentifiers.data)) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
    }

    private static ContentInfoParser outer(InputStream in) throws IOException {
        return new ContentInfoParser((ASN1SequenceParser) new ASN1StreamParser(in).readObject());
    }

    /** Reads as far as the cipher. */
    static EnvelopeReader of(Content sealed) throws IOException, OpeningException {
        StructureLimit in = new StructureLimit(Refusals.open(sealed));
        try {
            return new EnvelopeReader(in);
        } catch (OpeningException | IOException | RuntimeException e) {
            in.close();
            throw Refusals.of(e, Reason.MALFORMED);
        }
    }

    /** The kind of envelope that the content begins as, or null. */
    static @Nullable ASN1ObjectIdentifier type(Content sealed) throws IOException {
        try (StructureLimit in = new StructureLimit(Refusals.open(sealed))) {
            try {
                return outer(in).getContentType();
            } catch (IOException | RuntimeException e) {
                Refusals.of(e, Reason.MALFORMED);
                return null;
            }
        }
    }

    boolean isAuthenticated() {
        return authenticated != null;
    }

    AlgorithmIdentifier algorithm() {
        return info.getContentEncryptionAlgorithm();
    }

    /** The encrypted bytes. */
    InputStream encrypted() throws IOException, OpeningException {
        try {
            ASN1Encodable octets = info.getEncryptedContent(BERTags.OCTET_STRING);
            if (!(octets instanceof ASN1OctetStringParser string)) {
                throw new OpeningException(Reason.MALFORMED, null);
            }
            in.content();
            return string.getOctetStream();
        } catch (IOException | RuntimeException e) {
            throw Refusals.of(e, Reason.MALFORMED);
        }
    }

    /** Reads what is behind the content, which must have been read to its end. */
    Trailer finish() throws IOException, OpeningException {
        in.structure();
        try {
            Trailer trailer = new Trailer(null, new byte[0]);
            if (authenticated != null) {
                ASN1SetParser attributes = authenticated.getAuthAttrs();
                byte[] der =
                        attributes == null ? null : attributes.toASN1Primitive().getEncoded(ASN1Encoding.DER);
                trailer = new Trailer(der, authenticated.getMac().getOctets());
                drain(authenticated.getUnauthAttrs());
            } else if (plain != null) {
                drain(plain.getUnprotectedAttrs());
            }
            return trailer;
        } catch (IOException | RuntimeException e) {
            throw Refusals.of(e, Reason.NOT_AUTHENTIC);
        }
    }

    private static void drain(@Nullable ASN1SetParser set) throws IOException {
        if (set != null) {
            set.toASN1Primitive();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
