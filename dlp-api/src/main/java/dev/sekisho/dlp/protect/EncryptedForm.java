package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is encrypted already, told by the bytes.
 *
 * <p>It tells nothing of who has the key, whether the password is an empty one, or what a sender has put between the
 * encrypted bytes on purpose: that nobody can read a part is for its inspection to say, and both should agree before a
 * part is left as it is.
 */
public enum EncryptedForm {
    /** A ZIP with AES in every entry. */
    ZIP_AES,
    /** A ZIP with all entries encrypted, but some in the old way that is broken in minutes. */
    ZIP_WEAK,
    /** A 7z whose names are encrypted too, always with AES-256. One that shows its names is not recognised. */
    SEVEN_ZIP,
    /** A PDF encrypted with AES. */
    PDF,
    /** A PDF encrypted with RC4, or in a way that is not known here. */
    PDF_WEAK,
    /** An Office file of the kinds since 2007. */
    OFFICE,
    /** CMS: {@code EnvelopedData} or {@code AuthEnvelopedData}, in BER or DER. */
    CMS,
    /** OpenPGP, binary or armoured. */
    OPENPGP;

    private static final int HEAD_BYTES = 1 << 10;

    /**
     * Looks at content. Time is linear in its size, memory bounded.
     *
     * @param content the content
     * @return the form, or empty when it is not encrypted, not all of it, or in a form that is not known here
     * @throws IOException when it cannot be read
     */
    public static Optional<EncryptedForm> of(Content content) throws IOException {
        String head = new String(Slice.of(content, 0, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4")) {
            return EncryptedZip.of(content);
        }
        if (head.startsWith(EncryptedSevenZip.MAGIC)) {
            return EncryptedSevenZip.isOne(content) ? Optional.of(SEVEN_ZIP) : Optional.empty();
        }
        if (head.startsWith(EncryptedOffice.MAGIC)) {
            return EncryptedOffice.isOne(content) ? Optional.of(OFFICE) : Optional.empty();
        }
        if (head.contains(EncryptedPdf.MAGIC)) {
            return EncryptedPdf.of(content, head.indexOf(EncryptedPdf.MAGIC));
        }
        return EncryptedMessage.of(head);
    }

    /**
     * Whether it need not be encrypted again.
     *
     * @return false for the weak forms
     */
    public boolean sufficient() {
        return this != ZIP_WEAK && this != PDF_WEAK;
    }
}
