package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.appointment.Appointment;
import fr.passerelle.reporting.cer.TakeStock;
import fr.passerelle.reporting.diagnostic.CountDiagnostic;
import fr.passerelle.reporting.exit.Exit;
import fr.passerelle.reporting.message.Message;
import fr.passerelle.reporting.path.PlanTargets;
import fr.passerelle.reporting.path.Steps;
import fr.passerelle.reporting.referral.Referral;
import fr.passerelle.reporting.rsaright.OpenedRight;
import fr.passerelle.reporting.rupture.Rupture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/statistics")
@Tag(name = "Statistiques", description = "Tableaux comptés à partir des seuls événements")
public class StatisticsResource {
    private final TakeStock takeStock;
    private final Questions questions;
    private final Answers answers;
    private final PlanTargets targets;

    StatisticsResource(TakeStock takeStock, Questions questions, Answers answers, PlanTargets targets) {
        this.takeStock = takeStock;
        this.questions = questions;
        this.answers = answers;
        this.targets = targets;
    }

    @GET
    @Path("rsa-rights-opened")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getRsaRightsOpened",
            summary = "Droits ouverts, par mois et par commune",
            description =
                    "Comptés à partir des seuls événements, un par droit de foyer, au mois de la date d'ouverture.")
    public StatisticsResponse<RightFigures> rsaRightsOpened(@BeanParam @Valid Asked asked) {
        return answers.of(
                "rsa-rights-opened",
                asked,
                OpenedRight.SERIES,
                Function.identity(),
                (rights, _) -> RightFigures.of(rights));
    }

    @GET
    @Path("information-delays")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getInformationDelays",
            summary = "Jours entre l'ouverture d'un droit et le message qui l'annonce",
            description =
                    "Jours calendaires à l'heure de Paris, comptés à partir des seuls événements, au mois du fait.")
    public StatisticsResponse<MessageFigures> informationDelays(@BeanParam @Valid Asked asked) {
        return answers.of("information-delays", asked, Message.SERIES, Message::waiting, MessageFigures::of);
    }

    @GET
    @Path("appointments-given")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getAppointmentsGiven",
            summary = "Rendez-vous donnés, par mois, commune, profession et motif",
            description = "Comptés au mois où ils ont été donnés, avec ce qu'ils sont devenus depuis.")
    public StatisticsResponse<AppointmentFigures> appointmentsGiven(@BeanParam @Valid Asked asked) {
        return answers.of("appointments-given", asked, Appointment.SERIES, Function.identity(), AppointmentFigures::of);
    }

    @GET
    @Path("cers-in-force")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getCersInForce",
            summary = "Contrats validés en vigueur : un jour donné, en moyenne et au plus",
            description = "Par mois et commune ; sans période, le mois du jour demandé. Un renouvellement est un autre"
                    + " contrat, qui commence après le précédent.")
    public StatisticsResponse<CersInForceFigures> cersInForce(
            @BeanParam @Valid Asked asked,
            @Parameter(
                            description = "Jour où les compter, dans la période ; par défaut, le dernier jour passé",
                            schema = @Schema(type = SchemaType.STRING, format = "date", implementation = String.class))
                    @QueryParam("on")
                    @Nullable LocalDate on) {
        var stock = questions.of(asked, on);
        return answers.of(
                "cers-in-force",
                stock.question(),
                takeStock.handle(stock),
                (of, depth) -> CersInForceFigures.of(of, on, depth));
    }

    @GET
    @Path("orientation-delays")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getOrientationDelays",
            summary = "Jours entre la réception du droit et la première orientation",
            description = "Jours calendaires, au mois de la décision d'orientation, avec l'objectif du plan"
                    + " (orientation-target-days) et la part qui le tient.")
    public StatisticsResponse<DelayFigures> orientationDelays(@BeanParam @Valid Asked asked) {
        return delays("orientation-delays", asked, Steps.ORIENTATION_DELAYS, PlanTargets.ORIENTATION);
    }

    @GET
    @Path("contract-delays")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getContractDelays",
            summary = "Jours entre l'orientation et la validation du premier contrat",
            description = "Jours calendaires, au mois de la validation, avec l'objectif du plan (contract-target-days)"
                    + " et la part qui le tient.")
    public StatisticsResponse<DelayFigures> contractDelays(@BeanParam @Valid Asked asked) {
        return delays("contract-delays", asked, Steps.CONTRACT_DELAYS, PlanTargets.CONTRACT);
    }

    private StatisticsResponse<DelayFigures> delays(String indicator, Asked asked, String series, String target) {
        var days = targets.of(target);
        return answers.ofPlaces(
                indicator,
                asked,
                series,
                Steps::elapsed,
                (steps, depth, last) -> DelayFigures.of(steps, depth, days.applyAsInt(last)));
    }

    @GET
    @Path("referrals")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getReferrals",
            summary = "Prescriptions d'une action, et ce qu'il en est advenu",
            description = "Comptés au mois de l'envoi, quel que soit celui de la réponse, de l'entrée ou de la fin.")
    public StatisticsResponse<ReferralFigures> referrals(@BeanParam @Valid Asked asked) {
        return answers.of("referrals", asked, Referral.SERIES, Function.identity(), ReferralFigures::of);
    }

    @GET
    @Path("diagnostics")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getDiagnostics",
            summary = "Diagnostics faits, par profil et par suite donnée",
            description = "Comptés au mois du diagnostic.")
    public StatisticsResponse<DiagnosticFigures> diagnostics(@BeanParam @Valid Asked asked) {
        return answers.of("diagnostics", asked, CountDiagnostic.SERIES, Function.identity(), DiagnosticFigures::of);
    }

    @GET
    @Path("exits")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getExits",
            summary = "Sorties du dispositif, par motif, et temps passé depuis l'ouverture du droit",
            description = "Comptées au mois de la sortie. Une sortie annulée ne compte plus.")
    public StatisticsResponse<ExitFigures> exits(@BeanParam @Valid Asked asked) {
        return answers.of("exits", asked, Exit.SERIES, Exit::standing, ExitFigures::of);
    }

    @GET
    @Path("ruptures")
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getRuptures",
            summary = "Parcours rompus : sans contact, contrat ni rendez-vous depuis le délai fixé",
            description = "Comptés au mois de la rupture, avec ceux qui ont repris depuis.")
    public StatisticsResponse<RuptureFigures> ruptures(@BeanParam @Valid Asked asked) {
        return answers.of("ruptures", asked, Rupture.SERIES, Function.identity(), RuptureFigures::of);
    }
}
