/// The acts by which people are told of their rights and duties: dated, of a version, by a channel.
@NullMarked
package fr.passerelle.beneficiary.rightsinformation;

import org.jspecify.annotations.NullMarked;
