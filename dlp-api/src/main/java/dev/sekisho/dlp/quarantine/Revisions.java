package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;

/** Changes what would be released, by one who may. */
record Revisions(QuarantineContext context) {

    HeldItem revise(String id, Revision.Kind kind, QuarantineContext.Act act, Revision.Author author)
            throws IOException, RefusedException {
        HeldContent before = context.store().act(items -> {
            HeldItem item = context.load(items, id);
            context.check(item, act, () -> allowed(items, item, kind, act));
            return new HeldContent(item, context.content(items, item));
        });
        Revision revision = ask(author, before, act);
        return context.store().act(items -> apply(items, before.item(), revision, act));
    }

    private HeldItem allowed(ItemStore.Items items, HeldItem item, Revision.Kind kind, QuarantineContext.Act act)
            throws IOException, GeneralSecurityException, RefusedException {
        QuarantineContext.requireOpen(item);
        Authority authority = context.authority(items);
        switch (kind) {
            case REDUCED -> {
                QuarantineContext.requireReason(act.reason());
                authority.toDecide(item, act.person());
            }
            case PASSWORD_SUPPLIED -> {
                if (!authority.isSender(item, act.person())) {
                    authority.toDecide(item, act.person());
                }
            }
            case DECIDED_AGAIN -> {} // by whoever lets it go
        }
        return item;
    }

    private Revision ask(Revision.Author author, HeldContent before, QuarantineContext.Act act)
            throws IOException, RefusedException {
        try {
            return context.check(before.item(), act, () -> author.revise(before.item(), before.content()));
        } catch (GeneralSecurityException e) {
            throw new IOException("the change cannot be worked out", e);
        }
    }

    private HeldItem apply(ItemStore.Items items, HeldItem before, Revision revision, QuarantineContext.Act act)
            throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = context.load(items, before.id());
        if (item.revision() != before.revision()) {
            throw new RefusedException("changed-meanwhile");
        }
        Content content = revision.content();
        HeldItem next = content == null
                ? item.revise(revision, item.contentDigest(), item.sizeBytes())
                : item.revise(revision, QuarantineContext.digest(content), content.sizeBytes());
        if (content != null) {
            items.addContent(next, content);
        }
        Map<String, Object> facts = new TreeMap<>(revision.recorded());
        facts.put("before", item.contentDigest());
        facts.put("recipients", next.recipients());
        facts.put("notSent", next.withheld().toMap());
        facts.put("requirement", next.requirement().toMap());
        facts.put("state", next.state().name());
        facts.put("voided", QuarantineContext.approvers(item));
        context.journal().record(act.name(), next, act.person(), act.reason(), facts);
        items.write(next);
        return next;
    }
}
