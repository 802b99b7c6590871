package fr.passerelle.platform.parameters;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a service answers to `GET /v1/<service>-parameters?departement=&on=`: every value that it decides by.
@ApplicationScoped
public class ParameterList {
    private final Parameters parameters;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ParameterList(Parameters parameters, Caller caller, Clock clock) {
        this.parameters = parameters;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param departement may be left out by a token of one département; of another one the national values alone would
    /// be seen, which is not what is in force there
    /// @param on today where it is left out
    public List<ParameterResponse> inForce(@Nullable String departement, @Nullable LocalDate on) {
        var day = on == null ? LocalDates.today(clock) : on;
        return parameters.inForce(caller.departement(departement), day).stream()
                .map(ParameterResponse::from)
                .toList();
    }
}
