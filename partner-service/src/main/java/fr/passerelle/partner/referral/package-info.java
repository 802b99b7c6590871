/// A person put forward for a partner's action, and the feedback that comes back: positioned is not yet entered.
@NullMarked
package fr.passerelle.partner.referral;

import org.jspecify.annotations.NullMarked;
