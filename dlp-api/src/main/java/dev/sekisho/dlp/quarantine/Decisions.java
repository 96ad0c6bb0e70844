package dev.sekisho.dlp.quarantine;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people decide on one item, while nobody else changes it. */
record Decisions(QuarantineContext context, ItemStore.Items items) {

    HeldItem approve(String id, String approver, String reason)
            throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = context.load(items, id);
        Authority.Right right = context.check(item, new QuarantineContext.Act("approve", approver, reason), () -> {
            QuarantineContext.requireHeld(item);
            QuarantineContext.requireReason(reason);
            return context.authority(items).toApprove(item, approver);
        });
        Approval approval = context.vault()
                .sign(
                        item,
                        new Approval(
                                approver,
                                right.onBehalfOf(),
                                context.clock().instant(),
                                reason,
                                item.contentDigest(),
                                ""));
        List<Approval> approvals = new ArrayList<>(item.approvals());
        approvals.add(approval);
        context.journal()
                .record(
                        "approved",
                        item,
                        approver,
                        reason,
                        Map.of(
                                "approverVerified", right.verified(),
                                "onBehalfOf", right.onBehalfOf(),
                                "approvals", approvals.size(),
                                "statement", approval.statement()));
        boolean enough = approvals.size() >= item.requirement().quorum();
        return save(item.with(enough ? HoldState.APPROVED : HoldState.HELD, approvals));
    }

    HeldItem reject(String id, String person, String reason)
            throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = context.load(items, id);
        Authority.Right right = context.check(item, new QuarantineContext.Act("reject", person, reason), () -> {
            QuarantineContext.requireOpen(item);
            QuarantineContext.requireReason(reason);
            return context.authority(items).toDecide(item, person);
        });
        context.journal()
                .record(
                        "rejected",
                        item,
                        person,
                        reason,
                        Map.of("approverVerified", right.verified(), "onBehalfOf", right.onBehalfOf()));
        return save(item.with(HoldState.REJECTED, item.approvals()));
    }

    HeldItem recall(String id, String sender, String reason)
            throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = context.load(items, id);
        context.check(item, new QuarantineContext.Act("recall", sender, reason), () -> {
            QuarantineContext.requireOpen(item);
            if (!context.authority(items).isSender(item, sender)) {
                throw new RefusedException("not-the-sender");
            }
            return item;
        });
        context.journal()
                .record("recalled", item, sender, reason, Map.of("approvals", QuarantineContext.approvers(item)));
        return save(item.with(HoldState.RECALLED, item.approvals()));
    }

    HeldItem release(HeldItem seen) throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = context.approved(items, seen.id());
        if (item.revision() != seen.revision()) {
            throw new RefusedException("changed-meanwhile");
        }
        context.check(item, new QuarantineContext.Act("release", "", ""), () -> requireNotPutBack(item));
        return save(item.with(HoldState.RELEASED, item.approvals()));
    }

    /** No item leaves that the trail knows to be over, or by approvals that it knows to be void. */
    private HeldItem requireNotPutBack(HeldItem item) throws IOException, RefusedException {
        Past past = Past.of(context.vault().trail(), item.id());
        boolean isVoid =
                item.approvals().stream().anyMatch(approval -> past.voided().contains(approval.statement()));
        if (past.over() || isVoid) {
            throw new RefusedException("put-back");
        }
        return item;
    }

    private HeldItem save(HeldItem next) throws IOException, GeneralSecurityException {
        items.write(next);
        return next;
    }
}
