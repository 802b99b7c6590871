/// Decides who is received where and when.
///
/// Sites and hosted venues, plannings negotiated with the coordonnateur of each, seats and quotas, invitations,
/// appointments and collective sessions. It refuses what does not fit and says by which code.
/// It ignores why a person is followed, what a contract says and how people are reached: it asks beneficiary-service to
/// write to them, and keeps of them an id, a commune, a profil.
@NullMarked
package fr.passerelle.scheduling;

import org.jspecify.annotations.NullMarked;
