/// Every read of a personal file leaves a row a person shown: who, when, why, which fields.
@NullMarked
package fr.passerelle.platform.audit;

import org.jspecify.annotations.NullMarked;
