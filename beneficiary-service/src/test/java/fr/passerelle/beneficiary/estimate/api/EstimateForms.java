package fr.passerelle.beneficiary.estimate.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.beneficiary.estimate.Calculation;
import fr.passerelle.beneficiary.estimate.Claim;
import fr.passerelle.beneficiary.estimate.EstimateRsa;
import fr.passerelle.beneficiary.rsascale.Scales;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.web.StrictJson;
import org.jspecify.annotations.Nullable;

/// The whole way from a form to its answer, without a server.
final class EstimateForms {
    private static final EstimateRsa ESTIMATES = new EstimateRsa(Scales.shipped());
    private static final Texts TEXTS = new Texts();
    private static final EstimateWording WORDING = new EstimateWording(TEXTS);
    static final ObjectMapper JSON = mapper();

    private EstimateForms() {}

    static EstimateResponse estimated(JsonNode form) {
        var claim = claim(form);
        return WORDING.told(claim, ESTIMATES.estimate(claim));
    }

    static EstimateResponse estimated(String form) {
        try {
            return estimated(JSON.readTree(form));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// What the calculator found, whether or not it may be told.
    static @Nullable Calculation calculated(JsonNode form) {
        return ESTIMATES.calculate(claim(form)).orElse(null);
    }

    static Claim claim(JsonNode form) {
        try {
            var request = JSON.treeToValue(form, EstimateRequest.class);
            var faults = new FormFaults(TEXTS);
            var claim = new ClaimReading(request, "", ESTIMATES.scaleOf(request.month()), faults).read();
            faults.refuse();
            return claim;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
