/// Which organisations come to share a person because of what the other services decide: an appointment, an
/// orientation, a referral, a binôme; and when they no longer do.
@NullMarked
package fr.passerelle.beneficiary.link;

import org.jspecify.annotations.NullMarked;
