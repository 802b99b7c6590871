/// Referrals in PostgreSQL.
@NullMarked
package fr.passerelle.partner.referral.persistence;

import org.jspecify.annotations.NullMarked;
