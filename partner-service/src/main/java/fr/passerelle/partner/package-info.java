/// Decides who follows whom, and on what ground.
///
/// Partners and their conventions, services and actions, orientation and référent, referrals and what became of
/// them, équipes pluridisciplinaires. The legal clock of the orientation runs here. It ignores names, the contents
/// of a diagnostic and of a contract: it knows a person by an id and by coarse facts that others announced.
@NullMarked
package fr.passerelle.partner;

import org.jspecify.annotations.NullMarked;
