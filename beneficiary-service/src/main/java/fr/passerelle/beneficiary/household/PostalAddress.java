package fr.passerelle.beneficiary.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where letters go.
///
/// @param street lines of the envelope above the postal code, separated by line feeds
/// @param communeCode INSEE code, not the postal code
@Embeddable
public record PostalAddress(
        @Nullable @Column(name = "address_street") String street,
        @Nullable @Column(name = "postal_code") String postalCode,
        @Nullable @Column(name = "commune_code") String communeCode,
        @Nullable @Column(name = "commune_name") String communeName,
        @Nullable @Column(name = "country") String country) {

    public static PostalAddress of(HouseholdSnapshot.Address told) {
        return new PostalAddress(
                String.join("\n", told.lines()),
                told.postalCode(),
                told.communeCode(),
                told.communeName(),
                told.country());
    }

    public List<String> lines() {
        return street == null
                ? List.of()
                : street.lines().filter(line -> !line.isBlank()).toList();
    }

    /// Whether a letter can be sent there.
    public boolean isComplete() {
        return !lines().isEmpty() && postalCode != null && communeName != null;
    }
}
