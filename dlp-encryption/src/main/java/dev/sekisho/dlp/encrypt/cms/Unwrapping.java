package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.OpeningException;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.jspecify.annotations.Nullable;

/** One way to get at the content key. */
interface Unwrapping {

    /**
     * What unwraps the key for a recipient of the envelope.
     *
     * @param info the recipient
     * @param capture takes the key
     * @return what the format's library asks, or null when the key is not of the recipient's kind
     */
    @Nullable
    Recipient recipient(RecipientInformation info, KeyCapture capture) throws OpeningException;
}
