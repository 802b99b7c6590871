/// Referrals over HTTP.
@NullMarked
package fr.passerelle.partner.referral.api;

import org.jspecify.annotations.NullMarked;
