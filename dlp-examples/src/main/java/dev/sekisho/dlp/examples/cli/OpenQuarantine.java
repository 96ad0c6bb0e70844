package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.quarantine.RefusedException;
import dev.sekisho.dlp.quarantine.UnreadableItemException;
import java.io.IOException;
import java.time.Clock;

/** Opens the quarantine of a home for one act, and says why an act is refused. */
final class OpenQuarantine {
    private OpenQuarantine() {}

    /** What is done with an open quarantine. */
    interface Body {
        int run(Home home, AuditTrail trail, Quarantine quarantine) throws IOException, RefusedException, UserException;
    }

    static int with(HomeOption option, Body body) throws IOException, UserException {
        Home home = option.existing();
        try (AuditTrail trail = home.trail()) {
            return body.run(home, trail, home.quarantine(trail, home.directory(), Clock.systemUTC()));
        } catch (RefusedException e) {
            System.err.println(Refusals.explain(e.code()));
            return Exit.REFUSED;
        } catch (UnreadableItemException e) {
            System.err.println(Refusals.unreadable(e.id()));
            return Exit.REFUSED;
        }
    }
}
