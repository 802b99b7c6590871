package fr.passerelle.beneficiary.situation;

import fr.passerelle.beneficiary.person.Person;
import org.jspecify.annotations.Nullable;

/// What is known of a person and of their household.
///
/// @param youngChild whether a child is younger than the age that the département has set
/// @param withoutActivity as told at the desk of whoever asked; absent where nobody said
/// @param rightOpen whether the household has an open right
public record Situation(
        Person person,
        boolean singleParent,
        boolean youngChild,
        boolean withChildren,
        @Nullable Boolean withoutActivity,
        boolean rightOpen) {}
