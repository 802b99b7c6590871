package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.notice.ChooseChannel;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiaries/{id}/contact-preference")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Messages aux personnes")
public class ContactPreferenceResource {
    private final Persons persons;
    private final ChooseChannel channels;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Session entities;
    private final Clock clock;

    ContactPreferenceResource(
            Persons persons,
            ChooseChannel channels,
            PersonSight sight,
            ReadAudit audit,
            Session entities,
            Clock clock) {
        this.persons = persons;
        this.channels = channels;
        this.sight = sight;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("beneficiary:read")
    @Transactional
    @Operation(operationId = "getContactPreference", summary = "Comment une personne veut qu'on lui écrive")
    public ContactPreferenceResponse get(@PathParam("id") UUID id) {
        return shown(shared(id));
    }

    @PUT
    @RolesAllowed("contact-preference:write")
    @Transactional
    @Operation(
            operationId = "setContactPreference",
            summary = "Dire comment une personne veut qu'on lui écrive",
            description = "Par courriel, par SMS ou par lettre. Ce qui ne l'atteindrait pas n'est pas suivi.")
    public ContactPreferenceResponse put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ContactPreferenceRequest request) {
        var version = IfMatch.version(ifMatch);
        var person = shared(id);
        IfMatch.check(version, person.version());
        person.prefer(request.preferred(), clock.instant());
        entities.flush();
        return shown(person);
    }

    private Person shared(UUID id) {
        sight.require(id);
        return persons.byId(id).orElseThrow(PersonSight::unknown);
    }

    private ContactPreferenceResponse shown(Person person) {
        audit.shown(person.id(), person.departement(), "contact-preference");
        var preferred = person.preferredChannel().orElse(null);
        return new ContactPreferenceResponse(
                person.id(), preferred, channels.of(person.contact(), preferred), person.version());
    }
}
