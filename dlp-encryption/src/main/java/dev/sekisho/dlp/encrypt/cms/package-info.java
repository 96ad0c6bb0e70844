/**
 * CMS {@code AuthEnvelopedData} (RFC 5083) with AES-256-GCM (RFC 5084): S/MIME for recipients whose certificate is
 * known, and the seal of what is kept here.
 *
 * <p>The format is Bouncy Castle's, the content cipher the JDK's, which is many times faster. {@code EnvelopedData},
 * whose content can be changed unnoticed, is not made here.
 */
@NullMarked
package dev.sekisho.dlp.encrypt.cms;

import org.jspecify.annotations.NullMarked;
