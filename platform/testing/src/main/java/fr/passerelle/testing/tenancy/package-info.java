/// Proofs that the département is the tenant, for any service's database (ADR-0004).
@NullMarked
package fr.passerelle.testing.tenancy;

import org.jspecify.annotations.NullMarked;
