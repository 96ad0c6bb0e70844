package dev.sekisho.dlp.escrow;

import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;

/** Content keys as bytes: {@code SEQUENCE OF CHOICE {password [0] OCTET STRING, contentKey [1] OCTET STRING}}. */
final class KeyPayload {
    private static final int PASSWORD = 0;
    private static final int CONTENT_KEY = 1;
    private static final int MOST_BYTES_A_CHAR = 3;

    private KeyPayload() {}

    static byte[] encode(List<OpeningKey> keys) throws IOException, EscrowException {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (OpeningKey key : keys) {
            if (key instanceof OpeningKey.Password password) {
                all.add(tagged(PASSWORD, utf8(password.password())));
            } else if (key instanceof OpeningKey.ContentKey content) {
                all.add(tagged(CONTENT_KEY, content.bytes()));
            } else {
                throw new EscrowException("not-a-content-key");
            }
        }
        return new DERSequence(all).getEncoded();
    }

    private static ASN1Encodable tagged(int tag, byte[] bytes) {
        return new DERTaggedObject(true, tag, new DEROctetString(bytes));
    }

    private static byte[] utf8(Secret password) {
        char[] chars = password.reveal();
        ByteBuffer buffer = ByteBuffer.allocate(MOST_BYTES_A_CHAR * chars.length);
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(chars), buffer, true);
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        Arrays.fill(chars, '\0');
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    static List<OpeningKey> decode(byte[] payload) throws EscrowException {
        List<OpeningKey> keys = new ArrayList<>();
        try {
            for (ASN1Encodable element : ASN1Sequence.getInstance(payload)) {
                ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(element);
                byte[] bytes = ASN1OctetString.getInstance(tagged, true).getOctets();
                keys.add(tagged.getTagNo() == PASSWORD ? password(bytes) : new OpeningKey.ContentKey(bytes));
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (IllegalArgumentException e) {
            throw new EscrowException("record-malformed", e);
        }
        return keys;
    }

    private static OpeningKey password(byte[] utf8) {
        CharBuffer buffer = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
        char[] chars = new char[buffer.remaining()];
        buffer.get(chars);
        OpeningKey.Password password = new OpeningKey.Password(new Secret(chars));
        Arrays.fill(chars, '\0');
        Arrays.fill(buffer.array(), '\0');
        return password;
    }
}
