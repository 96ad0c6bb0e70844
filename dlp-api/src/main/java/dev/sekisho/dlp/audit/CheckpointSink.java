package dev.sekisho.dlp.audit;

import java.io.IOException;

/**
 * Keeps checkpoints where the operator of the host cannot change them: SPI. A trail is proven complete only against a
 * checkpoint that left the host.
 *
 * <p>Good places are a folder that another machine mounts and that is written once, a witness, the auditors' mail
 * address. A header of each outgoing mail would leave the host too, but changes mails that are allowed as they are, and
 * tells strangers how much is sent; so there is none here.
 */
public interface CheckpointSink {

    /**
     * What it is called in messages and in the list of what was kept.
     *
     * @return a name without tab or line feed
     */
    String name();

    /**
     * Whether what it keeps is out of reach of who operates this host.
     *
     * @return false where that is not known
     */
    boolean leavesHost();

    /**
     * Keeps a checkpoint. Called by one thread at a time, not while records wait.
     *
     * @param checkpoint a C2SP signed note
     * @throws IOException when it could not be kept; it is tried again with the next one
     */
    void keep(String checkpoint) throws IOException;
}
