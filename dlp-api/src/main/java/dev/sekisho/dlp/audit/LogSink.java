package dev.sekisho.dlp.audit;

import org.slf4j.LoggerFactory;

/** Writes checkpoints to the log, each on one line. */
final class LogSink implements CheckpointSink {

    @Override
    public String name() {
        return "log";
    }

    @Override
    public boolean leavesHost() {
        return false;
    }

    @Override
    public void keep(String checkpoint) {
        LoggerFactory.getLogger("dev.sekisho.dlp.audit.checkpoint").info("{}", checkpoint.replace("\n", "\\n"));
    }
}
