package dev.sekisho.dlp.escrow;

import dev.sekisho.dlp.protect.EscrowDeposit;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.trace.FingerprintRoot;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The root of fingerprints, kept as one more record of an escrow: as many custodians as open what was sent also open
 * it, together, with a reason that the trail has first; a hand-over to another group takes it along. No file of it
 * exists.
 */
public final class EscrowedRoot {
    private static final String FORMAT = "fingerprint-root";

    private EscrowedRoot() {}

    /**
     * Gives a root to the custodians.
     *
     * @param escrow the escrow, which has a group
     * @param root the root
     * @return the SHA-256 by which it is found again, which is no secret
     * @throws EscrowException when there is no group
     * @throws GeneralSecurityException when a cipher fails
     * @throws IOException when the record cannot be written
     */
    public static String deposit(Escrow escrow, FingerprintRoot root) throws IOException, GeneralSecurityException {
        byte[] encoded = root.encode();
        OpeningKey.ContentKey key = new OpeningKey.ContentKey(encoded);
        try {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
            escrow.deposit(new EscrowDeposit(FORMAT, FORMAT, sha256, List.of(key)));
            return sha256;
        } finally {
            Arrays.fill(encoded, (byte) 0);
            key.wipe();
        }
    }

    /**
     * Has the custodians give it out. That this happens, and why, is durable in the trail before.
     *
     * @param escrow the escrow
     * @param sha256 what {@link #deposit} gave
     * @param ceremony the custodians who are there, and who asks for it why
     * @return the root
     * @throws EscrowException when there is no such record, it is no root, too few custodians are there, or the record
     *     was changed
     * @throws GeneralSecurityException when a key fails
     * @throws IOException when a file cannot be read or the trail cannot be written
     */
    public static FingerprintRoot open(Escrow escrow, String sha256, Ceremony ceremony)
            throws IOException, GeneralSecurityException {
        List<OpeningKey> keys = escrow.keys(sha256, ceremony);
        if (keys.size() != 1 || !(keys.get(0) instanceof OpeningKey.ContentKey key)) {
            throw new EscrowException("record-malformed");
        }
        byte[] encoded = key.bytes();
        try {
            return FingerprintRoot.decode(encoded);
        } finally {
            Arrays.fill(encoded, (byte) 0);
            key.wipe();
        }
    }
}
