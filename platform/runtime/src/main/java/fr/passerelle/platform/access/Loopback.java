package fr.passerelle.platform.access;

import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Whether a call comes from the machine itself: what an operator asks of one process is answered to nobody else.
public final class Loopback {
    private Loopback() {}

    /// By the address of the connection: a header says what its sender likes.
    public static boolean isCalling(RoutingContext exchange) {
        try {
            var address = exchange.request().connection().remoteAddress().hostAddress();
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
