package dev.sekisho.dlp.spill;

/** Pieces of one array. */
record MemoryChunks(byte[] bytes, int length) implements Chunks {
    @Override
    public byte[] chunk(long index) {
        return bytes;
    }

    @Override
    public int offset(long index) {
        return Math.toIntExact(index * CHUNK_BYTES);
    }
}
