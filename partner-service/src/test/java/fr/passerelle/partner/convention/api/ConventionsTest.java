package fr.passerelle.partner.convention.api;

import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.partner.Api;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ConventionsTest {
    static final String OF_2009 = """
            {"type":"ACCOMPAGNEMENT_RSA","object":"Accompagnement des bénéficiaires du RSA",
             "parties":["DEPARTEMENT-92","CAF-921"],"signedOn":"2009-12-10","startsOn":"2010-01-01",
             "articles":[{"number":"5","subject":"Orientation"},{"number":"6","subject":"Accompagnement social"}],
             "actions":[{"articleNumber":"6","organisationId":"CAF-921","cost":0}]}""";

    @Test
    void a_convention_has_its_date_its_parties_its_object_and_its_articles_and_lasts_36_months() {
        // When
        var recorded = Api.create("agent-92", "/v1/conventions", OF_2009);
        var read = Api.as("referent-92").get("/v1/conventions/{id}", recorded.<String>path("id"));
        // Then
        recorded.then().statusCode(201);
        read.then()
                .statusCode(200)
                .body("signedOn", equalTo("2009-12-10"))
                .body("endsOn", equalTo("2012-12-31"))
                .body("months", equalTo(36))
                .body("inForce", equalTo(false))
                .body("articles.find { it.number == '6' }.subject", equalTo("Accompagnement social"))
                .body("actions[0].free", equalTo(true));
    }

    @Test
    void an_action_names_an_article_and_a_party_of_its_convention() {
        // When
        var article = Api.create(
                "agent-92", "/v1/conventions", OF_2009.replace("\"articleNumber\":\"6\"", "\"articleNumber\":\"9\""));
        var party = Api.create(
                "agent-92",
                "/v1/conventions",
                OF_2009.replace("\"organisationId\":\"CAF-921\"", "\"organisationId\":\"CCAS-92071\""));
        // Then
        article.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:article-unknown"));
        party.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:not-a-party"));
    }

    @Test
    void only_the_departement_records_a_convention() {
        Api.create("caf-92", "/v1/conventions", OF_2009).then().statusCode(403);
    }
}
