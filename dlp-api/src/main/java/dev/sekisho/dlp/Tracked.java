package dev.sekisho.dlp;

import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.history.Measure;
import dev.sekisho.dlp.history.Movement;
import dev.sekisho.dlp.history.MovementOf;
import dev.sekisho.dlp.history.PeopleCounter;
import dev.sekisho.dlp.history.Reservation;
import dev.sekisho.dlp.history.Window;
import dev.sekisho.dlp.history.WindowValue;
import dev.sekisho.dlp.inspect.PersonHashes;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.RecipientFact;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One transfer as the history sees it. Without a history, nothing is counted and nothing is known. */
final class Tracked {
    private static final String CARRIED = "movement";

    private final @Nullable History history;
    private final Policy policy;
    private final Directory directory;
    private final PeopleCounter people = new PeopleCounter();
    private @Nullable Reservation reservation;
    private Alerts.Told told = Alerts.Told.NOBODY;

    Tracked(@Nullable History history, Policy policy, Directory directory) {
        this.history = history;
        this.policy = policy;
        this.directory = directory;
    }

    /** Who was told of it. */
    void told(Alerts.Told by) {
        told = by;
    }

    Alerts.Told told() {
        return told;
    }

    @Nullable
    PersonHashes hashes() {
        if (history == null) {
            return null;
        }
        ByteBuffer key = ByteBuffer.wrap(history.fingerprintKey());
        return new PersonHashes(key.getLong(), key.getLong(), people);
    }

    /** Reserves the transfer, and adds to the facts what the history says. */
    Facts reserve(Intake intake, Facts facts) {
        History known = history;
        if (known == null) {
            return facts;
        }
        Movement movement = known.movement(of(intake, facts.dataOwner()), bytes(intake), people);
        Reservation made = known.reserve(movement, policy.windows());
        reservation = made;
        String actor = intake.actor().id();
        List<RecipientFact> recipients = facts.recipients().stream()
                .map(r -> new RecipientFact(r.address(), r.field(), contact(known.knows(actor, r.address()))))
                .toList();
        return facts.with(recipients, values(made.values(), facts.people()));
    }

    /** Reserves a transfer that was held, as it is released. */
    void reserve(Intake intake, Map<String, Object> heldDecision) {
        if (history != null && heldDecision.get(CARRIED) instanceof String carried) {
            String owner =
                    heldDecision.get("facts") instanceof Map<?, ?> facts ? String.valueOf(facts.get("dataOwner")) : "";
            reservation = history.reserve(history.movement(of(intake, owner), carried), policy.windows());
        }
    }

    private MovementOf of(Intake intake, String owner) {
        String destination = intake.transfer().destination();
        return new MovementOf(
                intake.actor().id(),
                directory.aliases(intake.actor().id()),
                destination.isEmpty() ? intake.recipientAddresses() : List.of(destination),
                owner,
                intake.transfer().channel().id(),
                intake.time());
    }

    private static RecipientFact.Contact contact(boolean known) {
        return known ? RecipientFact.Contact.KNOWN : RecipientFact.Contact.NEW;
    }

    private static long bytes(Intake intake) {
        Content mail = intake.transfer().mail();
        long sum = mail == null ? 0 : mail.sizeBytes();
        for (Part part : intake.transfer().parts()) {
            sum += part.content().sizeBytes();
        }
        return sum;
    }

    /** There are at least as many people as this transfer has; those without a hash of their own may be new or not. */
    private Map<String, WindowValue> values(Map<String, WindowValue> read, long inTransfer) {
        Map<String, WindowValue> values = new TreeMap<>(read);
        long more = Math.max(0, inTransfer - people.value().value());
        for (Window window : policy.windows()) {
            if (window.of() == Measure.PEOPLE) {
                values.computeIfPresent(
                        window.id(),
                        (id, v) -> new WindowValue(v.low(), v.value() + more, v.high() + more)
                                .max(WindowValue.exact(inTransfer)));
            }
        }
        return values;
    }

    /** What a held transfer needs to be counted when it is released. */
    Map<String, Object> carried() {
        return reservation == null
                ? Map.of()
                : Map.of(CARRIED, reservation.movement().carried());
    }

    /** What leaves is counted once it has left; what does not leave is forgotten. */
    Outcome settled(Outcome outcome) throws IOException {
        Reservation made = reservation;
        if (made == null) {
            return outcome;
        }
        if (!outcome.files().isEmpty()) {
            made.commit();
        } else if (outcome.mails().isEmpty()) {
            made.cancel();
        }
        return outcome.reserved(made);
    }

    /** The transfer does not leave, or not now. */
    void cancel() {
        if (reservation != null) {
            reservation.cancel();
        }
    }
}
