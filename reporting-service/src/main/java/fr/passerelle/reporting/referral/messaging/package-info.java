/// What partner-service announces of referrals.
@NullMarked
package fr.passerelle.reporting.referral.messaging;

import org.jspecify.annotations.NullMarked;
