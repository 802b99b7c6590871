/// Referrals to partners' actions, from their sending to their outcome.
@NullMarked
package fr.passerelle.reporting.referral;

import org.jspecify.annotations.NullMarked;
