/**
 * Files that mail programs keep mails in: mailboxes, and what Outlook sends beside a mail in its own form. Every mail
 * and every attachment becomes a child.
 */
@NullMarked
package dev.sekisho.dlp.extract.mail;

import org.jspecify.annotations.NullMarked;
