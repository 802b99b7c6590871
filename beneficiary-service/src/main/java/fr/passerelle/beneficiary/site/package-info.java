/// The places where people are received, as scheduling-service describes them: what is written to people says where to
/// go (ADR-0013).
@NullMarked
package fr.passerelle.beneficiary.site;

import org.jspecify.annotations.NullMarked;
