/// Files whose time has come.
@NullMarked
package fr.passerelle.beneficiary.retention.background;

import org.jspecify.annotations.NullMarked;
