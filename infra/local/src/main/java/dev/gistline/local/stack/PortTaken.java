package dev.gistline.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port that something else listens on; the message says what to do. */
public final class PortTaken extends Exception {
    private static final long serialVersionUID = 1;

    private PortTaken(int port, String option) {
        super("port " + port + " is taken: stop what listens there, or name another with " + option
                + " (0 for any that is free)");
    }

    static void check(Settings.Ports ports) throws PortTaken {
        check(ports.api(), "--port");
        check(ports.s3(), "--s3-port");
        check(ports.dynamodb(), "--dynamodb-port");
    }

    private static void check(int port, String option) throws PortTaken {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new PortTaken(port, option);
        }
    }
}
