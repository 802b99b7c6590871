/// Decides what the person and the Département promise each other, and whether it is kept.
///
/// CER and contrats d'engagement, their signatures, validation, amendments and renewals, aids, breaches and the
/// decisions that follow them under the guarantees of the law. It ignores who the person is by name, whether the
/// right is open for a good reason, and how sessions of the panel are held: it learns these facts from events.
@NullMarked
package fr.passerelle.contract;

import org.jspecify.annotations.NullMarked;
