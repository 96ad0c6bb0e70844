package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;

/** A detector that a user defined: what its form takes, its {@link Judge} decides on. Immutable and thread-safe. */
abstract class JudgedDetector implements Detector {
    final Judge judge;
    private final String id;
    private final Triggers triggers;

    JudgedDetector(String id, Triggers triggers, Judge judge) {
        this.id = id;
        this.triggers = triggers;
        this.judge = judge;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<InfoType> infoTypes() {
        return Set.of(judge.type());
    }

    @Override
    public final Triggers triggers() {
        return triggers;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + id + "]";
    }
}
