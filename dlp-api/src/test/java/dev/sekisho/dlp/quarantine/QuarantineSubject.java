package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.HoldRequirement;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The quarantine that is tested, and its trail. */
interface QuarantineSubject {
    Quarantine items();

    MovingClock clock();

    /** Goes on with an empty store and another directory. */
    void reopen(Directory directory) throws Exception;

    HeldItem hold(String id, HoldRequirement requirement) throws IOException;

    void release(String id) throws IOException, RefusedException;

    /** The kinds of all records, in their order. */
    List<String> kinds() throws IOException;

    /** The facts of the last record of a kind. */
    Map<String, Object> facts(String kind) throws IOException;
}
