package dev.sekisho.dlp.benchmarks.encrypt;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Work in this process, by the processor time of its thread: collecting garbage and compiling are other threads'. */
record LibraryPeer(String name, Work work) implements Peer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void encrypt(Path plain, Path encrypted) throws IOException, GeneralSecurityException;
    }

    @Override
    public double encrypt(Path plain, Path encrypted) throws IOException, GeneralSecurityException {
        long start = THREADS.getCurrentThreadCpuTime();
        work.encrypt(plain, encrypted);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
