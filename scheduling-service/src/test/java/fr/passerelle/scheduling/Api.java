package fr.passerelle.scheduling;

import static io.restassured.RestAssured.given;

import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.token.Tokens;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;

/// The API under test, with the committed document as the judge of every exchange.
public final class Api {
    private static final Filter EXCHANGES = OpenApiContract.of("scheduling").exchanges();
    private static final Filter ANSWERS = OpenApiContract.of("scheduling").answers();

    private Api() {}

    /// A request and its answer are both what the document promises.
    public static RequestSpecification as(String account) {
        return given().filter(EXCHANGES).auth().oauth2(Tokens.of(account));
    }

    /// For a request that is wrong on purpose: the answer alone is judged.
    public static RequestSpecification mistakenAs(String account) {
        return given().filter(ANSWERS).auth().oauth2(Tokens.of(account));
    }

    /// With a token made for the test.
    public static RequestSpecification bearing(String token) {
        return given().filter(EXCHANGES).auth().oauth2(token);
    }
}
