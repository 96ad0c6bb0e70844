package dev.sekisho.dlp.spill;

/** Pieces of one array. */
final class MemoryChunks implements Chunks {
    private final byte[] bytes;

    MemoryChunks(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] chunk(long index) {
        return bytes;
    }

    @Override
    public int offset(long index) {
        return Math.toIntExact(index * CHUNK_BYTES);
    }
}
