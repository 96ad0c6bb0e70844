package dev.sekisho.dlp.history;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A transfer that is being decided: others that are decided at the same time see it as moved. It ends with
 * {@link #commit} once it has left, or with {@link #cancel}. Thread-safe.
 */
public final class Reservation {
    private final History history;
    private final Movement movement;
    private final Map<String, WindowValue> values;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Reservation(History history, Movement movement, Map<String, WindowValue> values) {
        this.history = history;
        this.movement = movement;
        this.values = Map.copyOf(values);
    }

    /**
     * What the windows hold, this transfer and others that are being decided included.
     *
     * @return the values by the id of the window; a window by data owner is absent when the transfer names none
     */
    public Map<String, WindowValue> values() {
        return values;
    }

    /**
     * What is being moved.
     *
     * @return the movement
     */
    public Movement movement() {
        return movement;
    }

    /**
     * Remembers the transfer for good; it is durable when this returns. Only the first call counts, of this and of
     * {@link #cancel}.
     *
     * @throws IOException when it cannot be written; it then stays reserved
     */
    public void commit() throws IOException {
        if (open.compareAndSet(true, false)) {
            try {
                history.commit(movement);
            } catch (IOException e) {
                open.set(true);
                throw e;
            }
        }
    }

    /** Forgets the transfer: it does not leave. */
    public void cancel() {
        if (open.compareAndSet(true, false)) {
            history.cancel(movement);
        }
    }

    @Override
    public String toString() {
        return "Reservation[" + movement + "]";
    }
}
