package dev.sekisho.dlp.encrypt.openpgp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPgpProtectorTest {
    private static final String NAME = "顧客名簿_①髙橋㈱𠮷野家.csv";
    private static final byte[] TEXT =
            "氏名,電話\n関所 花子,090-0000-0000\n".repeat(4000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOISE = new byte[100_001];

    private static OpenPGPKey hanako;
    private static OpenPGPKey jiro;

    @BeforeAll
    static void makeKeys() throws Exception {
        hanako = TestKeys.make("hanako@hospital.example");
        jiro = TestKeys.make("jiro@hospital.example");
        new Random(7).nextBytes(NOISE);
    }

    private static Part entity() {
        return Part.of("", "text/plain", Content.of(TEXT));
    }

    private static ProtectionRequest.Builder request(List<Part> parts, OpenPGPKey... recipients) throws Exception {
        List<RecipientKey> keys = new ArrayList<>();
        for (OpenPGPKey recipient : recipients) {
            keys.add(TestKeys.recipient(recipient));
        }
        return ProtectionRequest.of(parts).to(keys);
    }

    private static byte[] protect(ProtectionRequest.Builder request) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OpenPgpProtector().protect(request.build(), out);
        return out.toByteArray();
    }

    private static Collected open(byte[] sealed, OpeningKey key, RecipientKey.OpenPgp... signers) throws Exception {
        Collected collected = new Collected();
        new OpenPgpOpener(List.of(signers)).open(Content.of(sealed), key, collected);
        return collected;
    }

    private static Reason refused(byte[] sealed, OpeningKey key) {
        Collected nothing = new Collected();
        OpeningException e =
                assertThrows(OpeningException.class, () -> new OpenPgpOpener().open(Content.of(sealed), key, nothing));
        assertTrue(nothing.isEmpty(), "something was released");
        return e.reason();
    }

    @Test
    void eachRecipientOpensOneEntity() throws Exception {
        byte[] made = protect(request(List.of(entity()), hanako, jiro));
        for (OpenPGPKey one : List.of(hanako, jiro)) {
            Collected opened = open(made, TestKeys.secret(one));
            assertArrayEquals(TEXT, opened.only());
            assertEquals(List.of(""), opened.names());
        }
    }

    @Test
    void namedPartsArriveWithTheirNames() throws Exception {
        List<Part> parts = List.of(
                Part.of(NAME, "text/csv", Content.of(TEXT)),
                Part.of("../../名簿.xlsx", "application/octet-stream", Content.of(NOISE)),
                Part.of("empty.txt", "text/plain", Content.of(new byte[0])));
        Collected opened = open(protect(request(parts, hanako)), TestKeys.secret(hanako));
        assertEquals(NAME, opened.names().get(0));
        assertFalse(opened.names().get(1).contains("/"));
        assertArrayEquals(TEXT, opened.content(0));
        assertArrayEquals(NOISE, opened.content(1));
        assertEquals(0, opened.content(2).length);
        Collected one = open(protect(request(parts.subList(0, 1), hanako)), TestKeys.secret(hanako));
        assertEquals(List.of(NAME), one.names());
    }

    @Test
    void anotherKeyOpensNothing() throws Exception {
        byte[] made = protect(request(List.of(entity()), hanako));
        assertEquals(Reason.WRONG_KEY, refused(made, TestKeys.secret(jiro)));
        assertEquals(Reason.NOT_AUTHENTIC, refused(made, new OpeningKey.ContentKey(new byte[32])));
        assertEquals(Reason.WRONG_KEY, refused(made, new OpeningKey.ContentKey(new byte[5])));
        assertEquals(Reason.MALFORMED, refused(TEXT, TestKeys.secret(hanako)));
        assertFalse(new OpenPgpOpener().recognises(Content.of(TEXT)));
        assertFalse(new OpenPgpOpener().recognises(Content.of(new byte[0])));
    }

    @Test
    void theEscrowedSessionKeyOpensIt() throws Exception {
        List<byte[]> keys = new ArrayList<>();
        ContentKeyEscrow escrow = key -> keys.add(((OpeningKey.ContentKey) key).bytes());
        byte[] made = protect(request(List.of(entity()), hanako).escrow(escrow));
        assertArrayEquals(
                TEXT, open(made, new OpeningKey.ContentKey(keys.get(0))).only());
        assertEquals(1, keys.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectionRequest failing = request(List.of(entity()), hanako)
                .escrow(key -> {
                    throw new GeneralSecurityException("no custodian");
                })
                .build();
        assertThrows(GeneralSecurityException.class, () -> new OpenPgpProtector().protect(failing, out));
        assertEquals(0, out.size());
    }

    @Test
    void aSignatureIsVerifiedWhenItsSignerIsKnown() throws Exception {
        byte[] made = protect(request(List.of(entity()), hanako).signer(TestKeys.secret(jiro)));
        Collected known = open(made, TestKeys.secret(hanako), TestKeys.recipient(jiro));
        assertArrayEquals(TEXT, known.only());
        assertTrue(known.signatures().get(0).verified());
        Collected unknown = open(made, TestKeys.secret(hanako), TestKeys.recipient(hanako));
        assertArrayEquals(TEXT, unknown.only());
        assertFalse(unknown.signatures().get(0).verified());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChangedByteReleasesNothing(boolean named) throws Exception {
        Part part = named ? Part.of(NAME, "text/csv", Content.of(NOISE)) : entity();
        byte[] expected = named ? NOISE : TEXT;
        byte[] made = protect(request(List.of(part), hanako));
        int opened = 0;
        for (int at = 0; at < made.length; at += at < 150 || at > made.length - 40 ? 1 : 4999) {
            byte[] bad = made.clone();
            bad[at] ^= 1;
            Collected collected = new Collected();
            try {
                new OpenPgpOpener().open(Content.of(bad), TestKeys.secret(hanako), collected);
                assertArrayEquals(expected, collected.only(), "byte " + at);
                opened++;
            } catch (OpeningException e) {
                assertTrue(collected.isEmpty(), "byte " + at);
            }
        }
        assertTrue(opened < 5, opened + " changed bytes made no difference");
    }

    @Test
    void aCutMessageReleasesNothing() throws Exception {
        byte[] made = protect(request(List.of(entity()), hanako));
        for (int length = 0; length < made.length; length += length < 150 ? 1 : 4999) {
            refused(Arrays.copyOf(made, length), TestKeys.secret(hanako));
        }
        refused(Arrays.copyOf(made, made.length - 1), TestKeys.secret(hanako));
    }

    /** What others make, with packets that are not opened. */
    private static byte[] foreign(BcPGPDataEncryptorBuilder builder) throws Exception {
        PGPEncryptedDataGenerator generator = new PGPEncryptedDataGenerator(builder);
        generator.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(
                hanako.getEncryptionKeys().get(0).getPGPPublicKey()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream encrypted = generator.open(out, new byte[4096]);
                OutputStream literal = new PGPLiteralDataGenerator()
                        .open(encrypted, PGPLiteralData.BINARY, "a.txt", TEXT.length, PGPLiteralData.NOW)) {
            literal.write(TEXT);
        }
        return out.toByteArray();
    }

    @Test
    void aMessageWithoutIntegrityOrOfAnotherCipherIsNotOpened() throws Exception {
        BcPGPDataEncryptorBuilder good = new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_128);
        assertArrayEquals(
                TEXT,
                open(foreign(good.setWithIntegrityPacket(true)), TestKeys.secret(hanako))
                        .only());
        BcPGPDataEncryptorBuilder open = new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256);
        assertEquals(Reason.UNSUPPORTED, refused(foreign(open.setWithIntegrityPacket(false)), TestKeys.secret(hanako)));
        BcPGPDataEncryptorBuilder blowfish = new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.CAST5);
        refused(foreign(blowfish.setWithIntegrityPacket(true)), TestKeys.secret(hanako));
    }

    @Test
    void showsNothingOfTheParts() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] before = TEXT.clone();
        ProtectedForm form = new OpenPgpProtector()
                .protect(
                        request(List.of(Part.of("roster.csv", "text/csv", Content.of(TEXT))), hanako)
                                .build(),
                        out);
        assertFalse(out.toString(StandardCharsets.ISO_8859_1).contains("roster"));
        assertFalse(form.name().contains("roster"));
        assertTrue(form.authenticated());
        assertArrayEquals(before, TEXT);
    }

    @Test
    void somethingElseThanAKeyIsRefusedByName() {
        ProtectionRequest request = ProtectionRequest.of(List.of(entity()))
                .to(List.of(new RecipientKey.OpenPgp(TEXT)))
                .build();
        assertThrows(
                KeyRefusedException.class,
                () -> new OpenPgpProtector().protect(request, OutputStream.nullOutputStream()));
    }
}
