package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.protect.CollectedKeys;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.EscrowDeposit;
import dev.sekisho.dlp.protect.KeyEscrow;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.SigningKey;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes one encrypted form, with its digest and its record in the escrow. */
final class FormMaker {
    private final Equipment equipment;
    private final String transferId;
    private final boolean escrowNeeded;
    private final boolean sign;

    FormMaker(Equipment equipment, Letter letter) {
        this.equipment = equipment;
        this.transferId = letter.transferId();
        this.escrowNeeded = letter.requirement().escrow();
        this.sign = letter.requirement().sign();
    }

    MadeForm make(Protector protector, ProtectionRequest.Builder request)
            throws IOException, GeneralSecurityException, NotCoveredException {
        SigningKey signer = sign ? signer(protector.keyKind()) : null;
        if (signer != null) {
            request.signer(signer);
        }
        try (CollectedKeys keys = new CollectedKeys()) {
            ProtectionRequest wanted = request.escrow(collector(keys)).build();
            CipherText cipherText = new CipherText();
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            ProtectedForm form = protector.protect(wanted, new DigestOutputStream(cipherText, sha256));
            String digest = HexFormat.of().formatHex(sha256.digest());
            String escrowId = escrow(protector.id(), digest, keys);
            return new MadeForm(protector.id(), form, cipherText.content(), digest, signer != null, escrowId);
        }
    }

    /** Without an escrow no key is copied. */
    ContentKeyEscrow collector(CollectedKeys keys) {
        return equipment.escrow() == null ? ContentKeyEscrow.NONE : keys;
    }

    /** Keeps the keys; says under what id, or an empty string where no escrow is set up and none is needed. */
    String escrow(String format, String digest, CollectedKeys keys)
            throws IOException, GeneralSecurityException, NotCoveredException {
        KeyEscrow escrow = equipment.escrow();
        if (escrow == null) {
            if (escrowNeeded) {
                throw new NotCoveredException("no-escrow");
            }
            return "";
        }
        if (keys.keys().isEmpty()) {
            throw new NotCoveredException("no-key-to-escrow");
        }
        return escrow.deposit(new EscrowDeposit(transferId, format, digest, keys.keys()));
    }

    private @Nullable SigningKey signer(KeyKind kind) throws NotCoveredException {
        if (kind == KeyKind.PASSWORD) {
            return null; // containers have no place for a signature
        }
        for (SigningKey key : equipment.signers()) {
            boolean certified = key instanceof SigningKey.Certified;
            if (certified == (kind == KeyKind.CERTIFICATE)) {
                return key;
            }
        }
        throw new NotCoveredException("no-signing-key");
    }
}
