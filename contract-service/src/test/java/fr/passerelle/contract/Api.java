package fr.passerelle.contract;

import static io.restassured.RestAssured.given;

import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.token.Token;
import fr.passerelle.testing.token.Tokens;
import io.restassured.specification.RequestSpecification;

/// The API under test, with the committed document as the judge of every exchange.
public final class Api {
    private Api() {}

    /// A request and its answer are both what the document promises.
    public static RequestSpecification as(String account) {
        return as(Tokens.claims(account));
    }

    public static RequestSpecification as(Token token) {
        return bearing(token.signed());
    }

    public static RequestSpecification bearing(String token) {
        return given().filter(OpenApiContract.of("contract").exchanges()).auth().oauth2(token);
    }

    /// For a request that is wrong on purpose: the answer alone is judged.
    public static RequestSpecification mistakenAs(String account) {
        return given().filter(OpenApiContract.of("contract").answers()).auth().oauth2(Tokens.of(account));
    }
}
