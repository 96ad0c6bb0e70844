package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.protect.AgreedPasswords;
import dev.sekisho.dlp.protect.IssuedPasswords;
import dev.sekisho.dlp.protect.KeyEscrow;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientCapabilities;
import dev.sekisho.dlp.protect.RecipientKeySource;
import dev.sekisho.dlp.protect.SecureDropoff;
import dev.sekisho.dlp.protect.SigningKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher works with.
 *
 * @param protectors the protectors by their ids
 * @param keys where recipients' keys are found
 * @param capabilities what recipients can open
 * @param signers the company's keys that sign
 * @param channels the ways that passwords go, the preferred one first
 * @param agreed passwords that were agreed before
 * @param issued remembers the passwords that were issued, or null
 * @param dropoff where those fetch their mail who have nothing installed, or null
 * @param escrow keeps the content keys, or null
 */
public record Equipment(
        Map<String, Protector> protectors,
        List<RecipientKeySource> keys,
        RecipientCapabilities capabilities,
        List<SigningKey> signers,
        List<PasswordChannel> channels,
        AgreedPasswords agreed,
        @Nullable IssuedPasswords issued,
        @Nullable SecureDropoff dropoff,
        @Nullable KeyEscrow escrow) {

    /**
     * Copies the collections.
     *
     * @param protectors the protectors by their ids
     * @param keys where recipients' keys are found
     * @param capabilities what recipients can open
     * @param signers the company's keys
     * @param channels the ways that passwords go
     * @param agreed passwords that were agreed before
     * @param issued remembers issued passwords
     * @param dropoff where mail is fetched
     * @param escrow keeps the content keys
     */
    public Equipment {
        protectors = Map.copyOf(protectors);
        keys = List.copyOf(keys);
        signers = List.copyOf(signers);
        channels = List.copyOf(channels);
    }

    @Override
    public String toString() {
        return "Equipment[" + protectors.keySet() + "]";
    }
}
