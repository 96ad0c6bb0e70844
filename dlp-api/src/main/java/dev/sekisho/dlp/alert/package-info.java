/**
 * Tells people and other systems of a decision while the transfer is still at the checkpoint.
 *
 * <p>An {@link dev.sekisho.dlp.alert.Alert} names the transfer, the rules and numbers, and nobody: neither the actor
 * nor the recipients nor anything of the content. An {@link dev.sekisho.dlp.alert.AlertSink} takes it: a
 * {@linkplain dev.sekisho.dlp.alert.WebhookSink webhook}, {@linkplain dev.sekisho.dlp.alert.SyslogSink syslog}, a
 * {@linkplain dev.sekisho.dlp.alert.MailSink mail}, or one of your own. When a sink fails, that is recorded with the
 * decision, and where the policy says so (it does by default), the transfer is held.
 */
@NullMarked
package dev.sekisho.dlp.alert;

import org.jspecify.annotations.NullMarked;
