package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.protect.SigningKey;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A signed S/MIME entity: {@code application/pkcs7-mime; smime-type=signed-data} in base64 (RFC 8551, section 3.5.2).
 * The signature is over the very bytes, whatever their line ends.
 */
final class SignedBody implements Body {
    private static final String HEADER = "Content-Type: application/pkcs7-mime; smime-type=signed-data;"
            + " name=\"smime.p7m\"\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    private static final int LINE = 76;
    private static final int ROOM_BYTES = 1 << 20;

    private final Body body;
    private final SigningKey.Certified signer;

    SignedBody(Body body, SigningKey.Certified signer) {
        this.body = body;
        this.signer = signer;
    }

    String algorithm() throws GeneralSecurityException {
        return algorithm(signer.chain().get(0));
    }

    private static String algorithm(X509Certificate certificate) throws GeneralSecurityException {
        return switch (certificate.getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new GeneralSecurityException("the company's key is neither RSA nor EC");
        };
    }

    /** Base64 in lines, and room for certificates and signature. */
    @Override
    public long maxBytes() {
        return body.maxBytes() / 2 * 3 + ROOM_BYTES;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException, GeneralSecurityException {
        out.write(HEADER.getBytes(StandardCharsets.US_ASCII));
        try (OutputStream base64 =
                Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'}).wrap(open(out))) {
            CMSSignedDataStreamGenerator generator = new CMSSignedDataStreamGenerator();
            generator.setBufferSize(PacedCipher.CHUNK_BYTES);
            generator.addSignerInfoGenerator(signerInfo());
            generator.addCertificates(new JcaCertStore(signer.chain()));
            try (OutputStream signed = generator.open(base64, true)) {
                body.writeTo(signed);
            }
        } catch (CMSException | OperatorCreationException e) {
            throw new GeneralSecurityException("the company's key does not sign", e);
        }
    }

    private SignerInfoGenerator signerInfo() throws GeneralSecurityException, OperatorCreationException {
        X509Certificate certificate = signer.chain().get(0);
        PrivateKey key = signer.key();
        ContentSigner content = new JcaContentSignerBuilder(algorithm(certificate)).build(key);
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(content, certificate);
    }

    /** The base64 encoder closes what is below it when it ends, which is not ours to close. */
    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the envelope goes on
            }
        };
    }
}
