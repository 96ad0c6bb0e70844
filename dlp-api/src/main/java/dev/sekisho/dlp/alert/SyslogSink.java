package dev.sekisho.dlp.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes alerts to syslog (RFC 5424) over UDP (RFC 5426) or TCP (RFC 6587, octets counted). A datagram that is lost is
 * not noticed; where it matters, use TCP, best to a relay on this host that forwards over TLS.
 */
public final class SyslogSink implements AlertSink {
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int MOST_DATAGRAM = 2_048;

    private final String id;
    private final Transport transport;
    private final String host;
    private final int port;
    private final SyslogMessage message;

    /** How messages travel. */
    public enum Transport {
        /** As datagrams. */
        UDP,
        /** Over a connection of their own each. */
        TCP
    }

    /**
     * Makes a sink.
     *
     * @param id the name by which policies call it
     * @param transport how messages travel
     * @param host the name of the server
     * @param port its port, usually 514
     * @param ownHost the name of this host, as messages carry it
     */
    public SyslogSink(String id, Transport transport, String host, int port, String ownHost) {
        this.id = Objects.requireNonNull(id, "id");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.host = Objects.requireNonNull(host, "host");
        this.port = port;
        this.message = new SyslogMessage(ownHost);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void send(Alert alert) throws IOException {
        byte[] bytes = message.of(alert).getBytes(StandardCharsets.UTF_8);
        if (transport == Transport.UDP) {
            try (DatagramSocket socket = new DatagramSocket()) {
                int length = Math.min(bytes.length, MOST_DATAGRAM);
                socket.send(new DatagramPacket(bytes, length, InetAddress.getByName(host), port));
            }
            return;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write((bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
        }
    }

    @Override
    public String toString() {
        return "SyslogSink[" + id + "]";
    }
}
