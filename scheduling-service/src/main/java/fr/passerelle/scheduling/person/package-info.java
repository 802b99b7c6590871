/// What this service keeps of people: an id, a commune, a profil, and how far their right is.
@NullMarked
package fr.passerelle.scheduling.person;

import org.jspecify.annotations.NullMarked;
