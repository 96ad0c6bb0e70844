package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.account.AccountNames;
import dev.sekisho.dlp.json.CanonicalJson;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes transfers in, each once. */
record Intake(QuarantineContext context) {
    /** Another may add the same transfer at the same moment, and it may then be over: both are rare. */
    private static final int TRIES = 3;

    HeldItem hold(HoldRequest request) throws IOException {
        String digest = QuarantineContext.digest(request.content());
        String key = key(request.actor(), request.from(), request.recipients(), digest);
        HeldItem item = new HeldItem(
                request.transferId(),
                0,
                HoldState.HELD,
                request.time(),
                request.actor(),
                request.from(),
                request.recipients(),
                request.requirement(),
                false,
                digest,
                request.content().sizeBytes(),
                request.decision(),
                Withheld.NOTHING,
                List.of());
        for (int i = 0; i < TRIES; i++) {
            Optional<HeldItem> held = context.store().act(items -> hold(items, item, key, request));
            if (held.isPresent()) {
                return held.get();
            }
        }
        throw new IOException("the transfer is submitted again and again");
    }

    private Optional<HeldItem> hold(ItemStore.Items items, HeldItem item, String key, HoldRequest request)
            throws IOException, GeneralSecurityException {
        HeldItem same = find(items, key);
        boolean released = same != null && same.state() == HoldState.RELEASED && request.identified();
        if (same != null && (released || same.state().open())) {
            context.journal().record("submitted-again", same, Map.of("submission", item.id()));
            return Optional.of(same);
        }
        return items.add(item, key, request.content()) ? Optional.of(item) : Optional.empty();
    }

    private @Nullable HeldItem find(ItemStore.Items items, String key) throws IOException, GeneralSecurityException {
        String id = items.find(key);
        HeldItem item = id == null ? null : items.read(id);
        return item == null ? null : context.current(items, item);
    }

    /** The same sender, recipients in whatever order, and content. */
    private static String key(String actor, String from, List<String> recipients, String digest) throws IOException {
        Map<String, Object> transfer = Map.of(
                "actor",
                AccountNames.plain(actor),
                "from",
                AccountNames.plain(from),
                "recipients",
                new TreeSet<>(recipients),
                "content",
                digest);
        return QuarantineContext.digest(Content.of(CanonicalJson.write(transfer).getBytes(StandardCharsets.UTF_8)));
    }
}
