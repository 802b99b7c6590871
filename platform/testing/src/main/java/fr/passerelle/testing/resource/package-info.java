/// Real parts for tests, each started once per JVM: PostgreSQL, Kafka, an OIDC provider, a keyset (ADR-0008).
@NullMarked
package fr.passerelle.testing.resource;

import org.jspecify.annotations.NullMarked;
