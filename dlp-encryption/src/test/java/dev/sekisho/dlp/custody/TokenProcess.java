package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.cms.CmsOpener;
import dev.sekisho.dlp.encrypt.cms.CmsProtector;
import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Run in a process of its own, whose environment says where SoftHSM keeps its tokens. */
final class TokenProcess {
    private static final byte[] ENTITY = "関所".repeat(5000).getBytes(StandardCharsets.UTF_8);

    private TokenProcess() {}

    /** Arguments: the library, the PIN, and the algorithm of the key. Prints what happened. */
    public static void main(String[] arguments) throws Exception {
        Path library = Path.of(arguments[0]);
        String pin = arguments[1];
        int bits = arguments[2].equals("RSA") ? 2048 : 256;
        Identity hanako = TestCertificates.make(arguments[2], bits, "hanako@hospital.example", Duration.ofDays(10));
        importKey(library, pin, hanako);
        int providers = Security.getProviders().length;
        try (Pkcs11Token token = Pkcs11Token.open(library, 0, new Secret(pin.toCharArray()))) {
            CertifiedKey key = token.keys().get(0);
            require(key.key().getEncoded() == null, "the key stays in the token");
            byte[] sealed = protect(hanako, key);
            Collected opened = new Collected();
            new CmsOpener().open(Content.of(sealed), key.opening(), opened);
            require(Arrays.equals(ENTITY, opened.only()), "what was sealed is opened");
            require(opened.signatures().get(0).verified(), "the token's signature is right");
            byte[] other = protect(
                    TestCertificates.make(arguments[2], bits, "jiro@hospital.example", Duration.ofDays(10)), key);
            refused(other, key.opening());
            refused(other, new OpeningKey.Private(key.key(), null));
        }
        require(Security.getProviders().length == providers, "the list of providers is as it was");
        System.out.println("done");
    }

    private static void importKey(Path library, String pin, Identity identity) throws Exception {
        Provider provider = Security.getProvider("SunPKCS11")
                .configure("--name = import\nlibrary = " + library + "\nslotListIndex = 0\n"
                        + "attributes(*, CKO_PRIVATE_KEY, CKK_EC) = {\n CKA_DERIVE = true\n}\n");
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin.toCharArray());
        store.setKeyEntry("hanako", identity.key(), null, new Certificate[] {identity.certificate()});
    }

    private static byte[] protect(Identity recipient, CertifiedKey signer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectionRequest request = ProtectionRequest.of(List.of(Part.of("", "text/plain", Content.of(ENTITY))))
                .to(List.of(new RecipientKey.Certificate(recipient.certificate())))
                .signer(signer.signing())
                .build();
        new CmsProtector().protect(request, out);
        return out.toByteArray();
    }

    private static void refused(byte[] sealed, OpeningKey key) throws Exception {
        Collected nothing = new Collected();
        try {
            new CmsOpener().open(Content.of(sealed), key, nothing);
            throw new IllegalStateException("another's message was opened");
        } catch (OpeningException e) {
            require(nothing.isEmpty(), "nothing was released");
            require(e.reason() == OpeningException.Reason.WRONG_KEY, "the reason is named: " + e.reason());
        }
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
