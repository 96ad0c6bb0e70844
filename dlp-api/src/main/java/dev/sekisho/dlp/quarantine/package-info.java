/**
 * Where a transfer waits for another person's approval.
 *
 * <p>保留された転送が、別の人の承認を待つ場所です。
 *
 * <p><b>An item</b> is stored signed and sealed, in a folder ({@code Quarantine.open(Path, …)}, no set-up) or in
 * PostgreSQL ({@code Quarantine.open(DataSource, …)}, plain SQL in {@code postgresql/}; needs the module
 * {@code java.sql}). Whoever can read the store learns nothing, whoever can write to it makes no item or approval of
 * his own; an old state that somebody puts back, or a delegation whose file he takes away, does not help him: the trail
 * of this host is asked. 署名と封をして、フォルダーか PostgreSQL に置きます。
 *
 * <p><b>Four eyes</b> are in the code: the sender, who asked for the transfer, and all who act for them (aliases,
 * delegates in the directory, and those to whom they delegated their own approvals) neither approve nor reject; nobody
 * counts twice, under whatever name. 送信者・依頼者・その別名と代理人は、承認も却下もできません。
 *
 * <p><b>An approval</b> is signed over the digests of the content and of the policy and over the recipients, and is in
 * the trail before it counts. It is void as soon as any of these changes: a recipient or an attachment is dropped
 * ({@code reduced}), an archive is opened with its password ({@code password-supplied}), the policy is another
 * ({@code decided-again}), the time is over ({@code escalated}, {@code expired}). 承認は内容・ポリシー・宛先に対する署名で、 どれかが変われば無効です。
 *
 * <p><b>A release</b> is in the trail before anything leaves, and happens once: whoever is killed between a release and
 * the sending has not sent it, and nobody will; the trail then has {@code released} without {@code delivered}. What was
 * dropped is recorded as not sent ({@code partly-released}). 出るのは一度だけです。
 *
 * <p><b>Delegation</b> is from an approver to a named person, for at most a year, up to a number of people and for
 * stated rules; it does not go further, and it is not for what the other's side sends. Records: {@code delegated},
 * {@code delegation-revoked}. 承認の委任は、期間・人数・規則を限り、再委任はできません。
 *
 * <p>Other records: {@code submitted-again revealed approved rejected recalled}, and {@code …-refused} for each act
 * that was not allowed.
 */
@NullMarked
package dev.sekisho.dlp.quarantine;

import org.jspecify.annotations.NullMarked;
