package dev.sekisho.dlp.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** Hands on to a held response. Always ready: nothing waits for the network. */
final class HeldStream extends ServletOutputStream {
    private final HeldResponse response;
    private final byte[] single = new byte[1];

    HeldStream(HeldResponse response) {
        this.response = response;
    }

    @Override
    public void write(int b) throws IOException {
        single[0] = (byte) b;
        response.take(single, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        response.take(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        try {
            listener.onWritePossible();
        } catch (IOException e) {
            listener.onError(e);
        }
    }
}
