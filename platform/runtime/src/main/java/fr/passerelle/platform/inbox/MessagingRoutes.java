package fr.passerelle.platform.inbox;

import fr.passerelle.platform.access.Loopback;
import fr.passerelle.platform.deadletter.Redrive;
import fr.passerelle.platform.problem.Refusal;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/// What an operator asks of the messaging, from the machine itself and from nowhere else.
@ApplicationScoped
class MessagingRoutes {
    private static final Logger LOG = Logger.getLogger(MessagingRoutes.class);

    private final Redrive redrive;
    private final Rebuild rebuild;

    MessagingRoutes(Redrive redrive, Rebuild rebuild) {
        this.redrive = redrive;
        this.rebuild = rebuild;
    }

    void register(@Observes ManagementInterface management) {
        var router = management.router();
        router.post("/q/passerelle/redrive")
                .blockingHandler(context -> answer(context, () -> new JsonObject().put("redriven", redrive.run())));
        router.post("/q/passerelle/rebuild")
                .blockingHandler(context -> answer(context, () -> new JsonObject().put("partitions", rebuild.begin())));
    }

    // an operator is told whatever went wrong
    private static void answer(RoutingContext context, Callable<JsonObject> act) {
        if (!Loopback.isCalling(context)) {
            context.response().setStatusCode(404).end();
            return;
        }
        try {
            reply(context, 202, act.call());
        } catch (Refusal refusal) {
            reply(context, 409, new JsonObject().put("code", refusal.code()));
        } catch (Exception e) {
            LOG.errorf(e, "%s failed", context.normalizedPath());
            reply(context, 503, new JsonObject().put("code", "unavailable"));
        }
    }

    private static void reply(RoutingContext context, int status, JsonObject body) {
        context.response()
                .setStatusCode(status)
                .putHeader("content-type", "application/json")
                .end(body.encode());
    }
}
