package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.OpeningException;
import java.io.IOException;
import java.io.InputStream;

/** What is inside an envelope, decrypted anew at each reading. */
interface Opened {

    /**
     * Decrypts from the start.
     *
     * @return the plain bytes, for nobody's eyes before they are known to be authentic
     */
    InputStream decrypt() throws IOException, OpeningException;
}
