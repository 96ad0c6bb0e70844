package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.quarantine.Quarantine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A leak that can be replayed. */
public enum Replay {
    /** MRT: 11,210 doctors forwarded by a mail rule to a private address. */
    MRT("mrt"),
    /** A city health centre: 17,000 patients mailed to a private device. */
    HEALTH_CENTRE("health-centre");

    /** The people who send and approve in the replays. */
    public static final Directory DIRECTORY = new ReplayDirectory();

    private final String id;

    Replay(String id) {
        this.id = id;
    }

    /** Opens a quarantine that knows the people of the replays. */
    @FunctionalInterface
    public interface QuarantineSource {
        /**
         * Opens it.
         *
         * @param trail the trail
         * @param directory who approves
         * @param clock tells the time
         * @return the quarantine
         * @throws IOException when it cannot be opened
         */
        Quarantine open(AuditTrail trail, Directory directory, Clock clock) throws IOException;
    }

    /**
     * The name on the command line.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Plays the leak.
     *
     * @param trail remembers
     * @param source opens the quarantine
     * @param passwords takes the password
     * @param out the folder for what leaves, and for the report
     * @return a summary for a terminal
     * @throws IOException when something cannot be read or written
     */
    public String play(AuditTrail trail, QuarantineSource source, PasswordChannel passwords, Path out)
            throws IOException {
        Quarantine quarantine = source.open(trail, DIRECTORY, Clock.systemUTC());
        Stage stage = new Stage(id + ".yaml", trail, quarantine, DIRECTORY, passwords, out);
        List<Step> steps = switch (this) {
            case MRT -> MrtReplay.play(stage);
            case HEALTH_CENTRE -> HealthCentreReplay.play(stage);
        };
        Path report = ReplayReport.write(id, steps, out);
        return ReplayText.of(steps, report);
    }
}
