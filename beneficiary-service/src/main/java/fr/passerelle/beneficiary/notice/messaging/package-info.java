/// What happened to notices, announced.
@NullMarked
package fr.passerelle.beneficiary.notice.messaging;

import org.jspecify.annotations.NullMarked;
