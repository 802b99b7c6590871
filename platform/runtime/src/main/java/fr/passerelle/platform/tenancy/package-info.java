/// The département is the tenant: a transaction sees the rows of its scope and no other (ADR-0004).
@NullMarked
package fr.passerelle.platform.tenancy;

import org.jspecify.annotations.NullMarked;
