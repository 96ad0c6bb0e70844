package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.SignedStatement;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * Makes of an item what is stored, and back: signed, so that whoever can write to the store makes no item of his own,
 * and sealed, so that whoever can read it learns nothing.
 *
 * @param sealer seals and opens
 * @param trail signs with its key
 * @param believed the keys of the trails whose items are believed
 */
record Vault(Sealer sealer, AuditTrail trail, Set<String> believed) {
    private static final String ITEM = "sekisho item v1\n";
    private static final String DELEGATION = "sekisho delegation v1\n";

    byte[] seal(HeldItem item) throws IOException, GeneralSecurityException {
        return sealText(ITEM, ItemCodec.write(item));
    }

    byte[] seal(Delegation delegation) throws IOException, GeneralSecurityException {
        return sealText(DELEGATION, ItemCodec.write(delegation));
    }

    private byte[] sealText(String kind, String json) throws IOException, GeneralSecurityException {
        return seal(Content.of(trail.sign(kind + json + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    byte[] seal(Content plain) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealer.seal(plain, sealed);
        return sealed.toByteArray();
    }

    /** An item that lies where that of another id belongs is refused. */
    HeldItem item(String id, Content sealed) throws UnreadableItemException {
        try {
            HeldItem item = ItemCodec.read(openText(ITEM, sealed));
            if (!item.id().equals(id)) {
                throw new IOException("an item lies in the place of another");
            }
            return item;
        } catch (IOException | GeneralSecurityException e) {
            throw new UnreadableItemException(id, e);
        }
    }

    Delegation delegation(Content sealed) throws IOException, GeneralSecurityException {
        return ItemCodec.readDelegation(openText(DELEGATION, sealed));
    }

    private String openText(String kind, Content sealed) throws IOException, GeneralSecurityException {
        String note = new String(open(sealed), StandardCharsets.UTF_8);
        String text = SignedStatement.open(note, believed);
        if (!text.startsWith(kind)) {
            throw new IOException("not what belongs here");
        }
        return text.substring(kind.length());
    }

    byte[] open(Content sealed) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        sealer.open(sealed, plain);
        return plain.toByteArray();
    }

    /** The approval with the host's signature under what it is for. */
    Approval sign(HeldItem item, Approval unsigned) {
        return new Approval(
                unsigned.approver(),
                unsigned.onBehalfOf(),
                unsigned.time(),
                unsigned.reason(),
                unsigned.contentDigest(),
                trail.sign(ApprovalText.of(item, unsigned)));
    }

    /** Whether an approval is for this item as it stands now. */
    boolean counts(HeldItem item, Approval approval) {
        try {
            return SignedStatement.open(approval.statement(), believed).equals(ApprovalText.of(item, approval));
        } catch (IOException e) {
            return false;
        }
    }
}
