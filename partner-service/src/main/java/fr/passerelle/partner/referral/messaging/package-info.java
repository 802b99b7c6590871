/// What becomes of referrals, announced; those without an answer expire.
@NullMarked
package fr.passerelle.partner.referral.messaging;

import org.jspecify.annotations.NullMarked;
