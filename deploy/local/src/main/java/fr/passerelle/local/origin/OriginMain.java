package fr.passerelle.local.origin;

import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.nio.file.Path;

/// Listens on the loopback interface alone: the accounts of the local realm have their names as passwords.
public final class OriginMain {
    private OriginMain() {}

    /// @param args the base of the ports, the checkout, the folder of this platform
    public static void main(String[] args) {
        var ports = new Ports(Integer.parseInt(args[0]));
        var workspace = new Workspace(Path.of(args[1]), Path.of(args[2]));
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(4));
        var contracts = new Contracts(workspace.contracts());
        var reception = new Reception(
                new Gateway(vertx, new CurrentRoutes(contracts), ports),
                new Pages(vertx, contracts, new Guides(workspace.guides()), ports, new Mails(workspace.data("mail"))));
        vertx.createHttpServer(Reception.options())
                .requestHandler(reception)
                .invalidRequestHandler(request -> Problem.BAD_REQUEST.answer(request))
                .listen(ports.origin(), "127.0.0.1")
                .onFailure(failure -> {
                    System.err.println("The origin cannot listen: " + failure.getMessage());
                    System.exit(1);
                });
    }
}
